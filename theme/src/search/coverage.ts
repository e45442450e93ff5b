import { isCjk } from './characters';
import type { Answer } from './answers';
import type { AskedWord } from './question';

interface Place {
  readonly word: number;
  readonly answer: Answer;
}

/** How much of the words some terms answer. */
export class Coverage {
  readonly #places = new Map<string, Place[]>();
  readonly #wanted: number;

  constructor(private readonly words: readonly AskedWord[]) {
    this.#wanted = words.reduce((sum, word) => sum + total(importanceOf(word)), 0);
    words.forEach(({ answers }, word) => {
      for (const answer of answers) {
        const places = this.#places.get(answer.term) ?? [];
        places.push({ word, answer });
        this.#places.set(answer.term, places);
      }
    });
  }

  /** 0 to 1, what is telling counting more. */
  of(terms: readonly string[]): number {
    if (terms.length === 0 || this.#wanted === 0) {
      return 0;
    }
    const credits = this.words.map(({ importance }) => importance.map(() => 0));
    for (const { word, answer } of terms.flatMap((term) => this.#places.get(term) ?? [])) {
      const units = credits[word] ?? [];
      for (let unit = answer.first; unit <= answer.last; unit += 1) {
        units[unit] = Math.max(answer.credit, units[unit] ?? 0);
      }
    }
    return total(this.words.map((word, i) => creditOf(word, credits[i] ?? []))) / this.#wanted;
  }
}

function creditOf(word: AskedWord, credits: readonly number[]): number {
  return word.isIndivisible && credits.includes(0) ? 0 : total(importanceOf(word).map((value, unit) => value * (credits[unit] ?? 0)));
}

/** A word of letters is one unit and tells as much as two characters. */
function importanceOf({ text, importance }: AskedWord): readonly number[] {
  return importance.length === 1 && !isCjk(text) ? importance.map((value) => 2 * value) : importance;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
