import type { Word } from './analysis';
import type { Phrase, Synonyms } from './synonyms';

/** A term that answers a word, or the part of it from the first unit to the last. */
export interface Answer {
  readonly term: string;
  /** How much the term counts for in the score. */
  readonly weight: number;
  /** How much of the units is answered by it, 0 to 1. */
  readonly credit: number;
  readonly first: number;
  readonly last: number;
  /** True for another word that means the same: it counts where it names something. */
  readonly isSynonym?: boolean;
}

/** Answers of at most this weight only begin like a word, or are spelled like it. */
export const guessed = 0.5;

export const misspelledCredit = 0.9;

/** How much a word counts that means the same as the one that was typed. */
const synonymShare = 0.9;

/** What means the same as a phrase, in its place. */
export function synonymsOf({ text, first, last }: Phrase, synonyms: Synonyms, like: { readonly weight: number; readonly credit: number } = { weight: 1, credit: 1 }): Answer[] {
  return synonyms.termsFor(text).map((term) => ({ term, weight: like.weight * synonymShare, credit: like.credit, first, last, isSynonym: true }));
}

/** What means the same as the terms of some answers. */
export function withSynonyms(answers: readonly Answer[], synonyms: Synonyms): Answer[] {
  return [...answers, ...answers.flatMap((answer) => synonymsOf({ ...answer, text: answer.term }, synonyms, answer))];
}

/** The characters of a run and its pairs; those that reach over a border are no words. */
export function cjkAnswers(word: Word, isBorder: readonly boolean[]): Answer[] {
  const isAlone = word.terms.length === 1;
  let at = -1;
  const answers = word.terms.map((term) => {
    const isPair = [...term].length > 1;
    at += isPair ? 0 : 1;
    const [weight, credit] = isPair || isAlone ? [1, 1] : [0.1, 0.5];
    return { term, weight, credit, first: at, last: isPair ? at + 1 : at };
  });
  return answers.filter(({ first, last }) => isBorder[first] !== true && isBorder[last] !== true);
}

/** "-it" as "-i" and "-t"; nothing where the word is no group of short flags. */
export function groupedFlags(text: string): string[] {
  return /^-[a-z]{2,4}$/.test(text) ? [...text.slice(1)].map((letter) => `-${letter}`) : [];
}

/** A word's own terms: itself, its singular, or a part of it. */
export function partAnswer(term: string, whole: string): Answer {
  const isWhole = term === whole;
  const isSingular = whole === `${term}s` || whole === `${term}es`;
  const [weight, credit] = isWhole ? [1, 1] : isSingular ? [0.8, 1] : [0.3, 0.6];
  return { term, weight, credit, first: 0, last: 0 };
}
