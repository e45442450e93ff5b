import { analyse, type Word } from './analysis';
import { baseForms } from './inflections';
import { fillersOf, isFiller } from './fillers';
import type { Pinyin, Reading } from './pinyin';
import type { Vocabulary } from './vocabulary';

/** A term that answers a word, or the part of it from the first unit to the last. */
export interface Answer {
  readonly term: string;
  /** How much the term counts for in the score. */
  readonly weight: number;
  /** How much of the units is answered by it, 0 to 1. */
  readonly credit: number;
  readonly first: number;
  readonly last: number;
}

/** A word that was asked for. Its units are the characters of Chinese, the syllables of pinyin, or the one word. */
export interface AskedWord {
  readonly text: string;
  /** How telling each unit is; 0 for what no document has and for what says nothing. */
  readonly importance: readonly number[];
  readonly answers: readonly Answer[];
  /** True where a part of the units is no answer. */
  readonly isIndivisible: boolean;
}

export interface Question {
  readonly words: readonly AskedWord[];
  /** The words as a command's name may have been meant, as they were typed first; empty where they can't be one. */
  readonly names: readonly string[];
  /** True where the words are those of almost every document: only names and titles tell anything then. */
  readonly isCommon: boolean;
}

const mostExpansions = 40;
const mostSlips = 12;
const mostSounds = 30;
const rarityOfHalf = Math.log(1 + 2);
const shortestForOneSlip = 4;
const shortestForTwoSlips = 8;
const mostNames = 16;
const misspelledCredit = 0.9;

/** Answers of at most this weight only begin like a word, or are spelled like it. */
export const guessed = 0.5;

export class Asker {
  readonly #known = new Map<string, AskedWord>();

  constructor(private readonly vocabulary: Vocabulary, private readonly pinyin: () => Pinyin) {}

  ask(query: string): Question {
    const words = analyse(query);
    const isOpen = !/\s$/.test(query);
    const meant = words.filter((word) => !isFiller(word.text));
    const all = (meant.length > 0 ? meant : words).map((word, i, { length }) => this.#word(word, isOpen && i === length - 1));
    const telling = all.filter((word) => !this.#isEverywhere(word));
    const isCommon = telling.every(({ answers }) => answers.length === 0) && all.length > telling.length;
    return { words: isCommon ? all : telling, isCommon, names: words.length === 0 || words.some((word) => word.isCjk) ? [] : namesOf(words, all) };
  }

  /** A program's name tells nothing where all notes are about it, and would take the longest to look up. */
  #isEverywhere({ importance }: AskedWord): boolean {
    return importance.every((value) => value > 0 && value < rarityOfHalf);
  }

  /** The same words are asked for again with every key. */
  #word(word: Word, isTyped: boolean): AskedWord {
    const key = (isTyped ? '…' : '') + word.text;
    const known = this.#known.get(key) ?? this.#askedWord(word, isTyped);
    this.#known.set(key, known);
    return known;
  }

  #askedWord(word: Word, isTyped: boolean): AskedWord {
    const { text, isCjk } = word;
    if (isCjk) {
      return this.#weighed(text, cjkAnswers(word), fillersOf(text));
    }
    const isKnown = this.vocabulary.has(text);
    const letters = isKnown ? [] : groupedFlags(text).filter((flag) => this.vocabulary.has(flag));
    if (letters.length > 1) {
      return this.#weighed(text, letters.map((term, i) => ({ term, weight: 1, credit: 1, first: i, last: i })), letters.map(() => false));
    }
    const own = [
      ...word.terms.map((term) => partAnswer(term, text)),
      ...baseForms(text).map((term) => ({ term, weight: 0.7, credit: 1, first: 0, last: 0 })),
    ].filter(({ term }) => this.vocabulary.has(term));
    const answers = [...own, ...(isTyped || !isKnown ? this.#longer(text, isKnown) : [])];
    const reading = isKnown ? undefined : this.pinyin().read(text);
    if (reading !== undefined) {
      const last = reading.syllables - 1;
      return this.#weighed(text, [...answers.map((answer) => ({ ...answer, last })), ...this.#soundAnswers(reading)], Array(last + 1).fill(false), reading.areInitials);
    }
    const isFound = answers.some(({ credit }) => credit === 1);
    return this.#weighed(text, isFound ? answers : [...answers, ...this.#misspelled(text)], [false]);
  }

  #weighed(text: string, all: readonly Answer[], fillers: readonly boolean[], isIndivisible = false): AskedWord {
    const answers = all.filter(({ term }) => this.vocabulary.has(term));
    const importance = fillers.map((isFiller, unit) => {
      const own = answers.filter(({ first, last }) => first <= unit && unit <= last);
      const sure = own.filter(({ weight }) => weight > guessed).map(({ term }) => this.vocabulary.rarityOf(term));
      const others = own.map(({ term }) => this.vocabulary.rarityOf(term));
      return isFiller || own.length === 0 ? 0 : sure.length > 0 ? Math.max(...sure) : Math.min(...others);
    });
    return { text, importance, answers, isIndivisible };
  }

  /** The terms that most documents have: they are meant more often. */
  #soundAnswers({ soundings }: Reading): Answer[] {
    return soundings.flatMap(({ first, terms }) => terms
      .map((term) => ({ term, rarity: this.vocabulary.rarityOf(term) }))
      .sort((a, b) => a.rarity - b.rarity)
      .slice(0, mostSounds)
      .map(({ term }) => ({ term, weight: 0.6, credit: 1, first, last: first + [...term].length - 1 })));
  }

  #longer(text: string, isKnown: boolean): Answer[] {
    const weight = isKnown ? 0.15 : 0.5;
    const terms = this.vocabulary.startingWith(text, mostExpansions);
    const telling = terms.filter((term) => this.vocabulary.rarityOf(term) >= rarityOfHalf);
    return (telling.length > 0 ? telling : terms).map((term) => ({ term, weight, credit: 1, first: 0, last: 0 }));
  }

  #misspelled(text: string): Answer[] {
    for (const [slips, shortest] of [[1, shortestForOneSlip], [2, shortestForTwoSlips]] as const) {
      const terms = text.length >= shortest && /\p{L}/u.test(text) ? this.vocabulary.near(text, slips) : [];
      if (terms.length > 0) {
        return terms.slice(0, mostSlips).map((term) => ({ term, weight: guessed / slips, credit: misspelledCredit, first: 0, last: 0 }));
      }
    }
    return [];
  }
}

function cjkAnswers(word: Word): Answer[] {
  const isAlone = word.terms.length === 1;
  let at = -1;
  return word.terms.map((term) => {
    const isPair = [...term].length > 1;
    at += isPair ? 0 : 1;
    const [weight, credit] = isPair || isAlone ? [1, 1] : [0.1, 0.5];
    return { term, weight, credit, first: at, last: isPair ? at + 1 : at };
  });
}

/** "-it" as "-i" and "-t"; nothing where the word is no group of short flags. */
function groupedFlags(text: string): string[] {
  return /^-[a-z]{2,4}$/.test(text) ? [...text.slice(1)].map((letter) => `-${letter}`) : [];
}

/** What was typed, and what may have been meant where a word is misspelled. */
function namesOf(words: readonly Word[], asked: readonly AskedWord[]): string[] {
  return words
    .map(({ text }) => [text, ...(asked.find((word) => word.text === text)?.answers ?? [])
      .filter(({ credit }) => credit === misspelledCredit)
      .map(({ term }) => term)])
    .reduce<string[]>((names, spellings) =>
      spellings.flatMap((spelling) => names.map((name) => (name === '' ? spelling : `${name} ${spelling}`))).slice(0, mostNames), ['']);
}

/** A word's own terms: itself, its singular, or a part of it. */
function partAnswer(term: string, whole: string): Answer {
  const isWhole = term === whole;
  const isSingular = whole === `${term}s` || whole === `${term}es`;
  const [weight, credit] = isWhole ? [1, 1] : isSingular ? [0.8, 1] : [0.3, 0.6];
  return { term, weight, credit, first: 0, last: 0 };
}
