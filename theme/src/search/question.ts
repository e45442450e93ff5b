import { analyse, type Word } from './analysis';
import { fillersOf, isFiller } from './fillers';
import type { Pinyin } from './pinyin';
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
  readonly needed: readonly boolean[];
  readonly isFlag: boolean;
  readonly answers: readonly Answer[];
}

export interface Question {
  readonly words: readonly AskedWord[];
  /** The words as a command's name is written; "" where they can't be one. */
  readonly name: string;
}

const mostExpansions = 40;
const mostSlips = 12;
const shortestForOneSlip = 4;
const shortestForTwoSlips = 8;

export class Asker {
  readonly #known = new Map<string, AskedWord>();

  constructor(private readonly vocabulary: Vocabulary, private readonly pinyin: () => Pinyin) {}

  ask(query: string): Question {
    const words = analyse(query);
    const isOpen = !/\s$/.test(query);
    const meant = words.filter((word) => !isFiller(word.text));
    const asked = (meant.length > 0 ? meant : words).map((word, i, all) => this.#word(word, isOpen && i === all.length - 1));
    return { words: asked, name: words.some((word) => word.isCjk) ? '' : words.map((word) => word.text).join(' ') };
  }

  /** The same words are asked for again with every key. */
  #word(word: Word, isTyped: boolean): AskedWord {
    const key = (isTyped ? '…' : '') + word.text;
    const known = this.#known.get(key) ?? (word.isCjk ? cjkWord(word) : this.#spelledWord(word, isTyped));
    this.#known.set(key, known);
    return known;
  }

  #spelledWord(word: Word, isTyped: boolean): AskedWord {
    const { text } = word;
    const isFlag = text.startsWith('-');
    const isKnown = this.vocabulary.has(text);
    const answers = [
      ...word.terms.map((term) => partAnswer(term, text)).filter(({ term }) => this.vocabulary.has(term)),
      ...(isTyped || !isKnown ? this.#longer(text, isKnown) : []),
    ];
    const isFound = answers.some(({ credit }) => credit === 1);
    const sounding = isKnown ? undefined : this.pinyin().read(text);
    if (sounding !== undefined) {
      return {
        isFlag,
        needed: Array.from({ length: sounding.syllables }, () => true),
        answers: [
          ...answers.map((answer) => ({ ...answer, last: sounding.syllables - 1 })),
          ...sounding.soundings.flatMap(({ first, terms }) => terms.map((term) => ({
            term, weight: 0.6, credit: 1, first, last: first + [...term].length - 1,
          }))),
        ],
      };
    }
    return { isFlag, needed: [true], answers: isFound ? answers : [...answers, ...this.#misspelled(text)] };
  }

  #longer(text: string, isKnown: boolean): Answer[] {
    const weight = isKnown ? 0.15 : 0.5;
    return this.vocabulary.startingWith(text, mostExpansions).map((term) => ({ term, weight, credit: 1, first: 0, last: 0 }));
  }

  #misspelled(text: string): Answer[] {
    for (const [slips, shortest] of [[1, shortestForOneSlip], [2, shortestForTwoSlips]] as const) {
      const terms = text.length >= shortest && /\p{L}/u.test(text) ? this.vocabulary.near(text, slips) : [];
      if (terms.length > 0) {
        return terms.slice(0, mostSlips).map((term) => ({ term, weight: 0.5 / slips, credit: 0.9, first: 0, last: 0 }));
      }
    }
    return [];
  }
}

function cjkWord(word: Word): AskedWord {
  const characters = [...word.text];
  const answers = word.terms.map((term) => ({ term, isPair: [...term].length > 1 }));
  let at = -1;
  return {
    isFlag: false,
    needed: fillersOf(word.text).map((filler) => !filler),
    answers: answers.map(({ term, isPair }) => {
      at += isPair ? 0 : 1;
      const isAlone = characters.length === 1;
      return { term, weight: isPair || isAlone ? 1 : 0.1, credit: isPair || isAlone ? 1 : 0.5, first: at, last: isPair ? at + 1 : at };
    }),
  };
}

/** A word's own terms: itself, its singular, or a part of it. */
function partAnswer(term: string, whole: string): Answer {
  const isWhole = term === whole;
  const isSingular = whole === `${term}s` || whole === `${term}es`;
  const [weight, credit] = isWhole ? [1, 1] : isSingular ? [0.8, 1] : [0.3, 0.6];
  return { term, weight, credit, first: 0, last: 0 };
}
