import { isCjk } from './characters';

export interface Phrase {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** Words that mean the same, in groups, as the author of the notes has told them. */
export class Synonyms {
  readonly #groupsOf = new Map<string, (readonly string[])[]>();
  readonly #longest: number;

  constructor(groups: readonly (readonly string[])[]) {
    for (const group of groups) {
      for (const phrase of group) {
        this.#groupsOf.set(phrase, [...(this.#groupsOf.get(phrase) ?? []), group]);
      }
    }
    this.#longest = Math.max(0, ...[...this.#groupsOf.keys()].filter(isCjk).map((phrase) => [...phrase].length));
  }

  has(phrase: string): boolean {
    return this.#groupsOf.has(phrase);
  }

  /** What means the same as a phrase; nothing where it stands in no group. */
  othersOf(phrase: string): string[] {
    return [...new Set(this.#groupsOf.get(phrase)?.flat())].filter((other) => other !== phrase);
  }

  /** What means the same and is a single term of an index: a word of letters or a pair of characters. */
  termsFor(phrase: string): string[] {
    return this.othersOf(phrase).filter((other) => !other.includes(' ') && (!isCjk(other) || [...other].length === 2));
  }

  /** The phrases in a run of Chinese from its beginning on, at each place the longest; none reaches into another. */
  phrasesIn(characters: readonly string[]): Phrase[] {
    const phrases: Phrase[] = [];
    for (let first = 0; first < characters.length; first += 1) {
      for (let length = Math.min(this.#longest, characters.length - first); length > 0; length -= 1) {
        const text = characters.slice(first, first + length).join('');
        if (this.#groupsOf.has(text)) {
          phrases.push({ text, first, last: first + length - 1 });
          first += length - 1;
          break;
        }
      }
    }
    return phrases;
  }
}
