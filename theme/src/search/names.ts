import { isMeantBy } from './spelling';
import type { Store } from './store';
import { firstFrom } from './vocabulary';

/** How near a command's name is to what was typed; 0 is no name at all. */
export type Nearness = 0 | 1 | 2 | 3 | 4 | 5;

export interface Name {
  readonly nearness: Nearness;
  /** How much of the name was typed, 0 to 1. */
  readonly share: number;
}

/** Finds commands by their names: whole or begun, with or without the program, by the first name or another. */
export class CommandNames {
  readonly #names: readonly string[];
  readonly #documents = new Map<string, number[]>();
  readonly #shortNames: readonly (readonly [short: string, name: string])[];
  readonly #words: readonly string[];

  /** Of all names, in ascending order, and the first ones by the numbers of the documents. */
  constructor(names: Store['names'], private readonly titles: ReadonlyMap<number, string>) {
    for (const [name, document] of names) {
      // The name of a program alone, where that has a document itself, names all of its commands.
      for (const part of new Set([name, name.slice(0, name.indexOf(' ') + 1).trim()])) {
        if (part === name || this.#documents.has(part)) {
          this.#documents.set(part, [...(this.#documents.get(part) ?? []), document]);
        }
      }
    }
    this.#names = [...this.#documents.keys()];
    this.#shortNames = this.#names.map((name) => [name.slice(name.indexOf(' ') + 1), name] as const);
    this.#words = [...new Set(this.#names.flatMap((name) => name.split(' ')))];
  }

  /** Commands that one of the names may mean, the first of which is as it was typed, by the numbers of their documents. */
  find(typed: readonly string[]): Map<number, Name> {
    const found = new Map<number, Name>();
    const [first = ''] = typed;
    if (first !== '') {
      this.#find(first, true, found);
    }
    if (found.size === 0 && first !== '') {
      this.#findJoined(first, found);
    }
    if (found.size === 0 && first !== '') {
      this.#misspelled(first).forEach((name) => this.#find(name, false, found));
    }
    typed.slice(1).forEach((name) => this.#find(name, false, found));
    if (found.size === 0) {
      typed.slice(1).forEach((program) => this.#findOf(program, found));
    }
    return found;
  }

  /** Commands whose whole names these words begin with: "docker rm -f" names "docker rm". */
  beginningOf(words: readonly string[], least: Nearness = 3): Set<number> {
    const found = new Set<number>();
    for (let count = words.length - 1; count > 0 && found.size === 0; count -= 1) {
      for (const [number, { nearness }] of this.find([words.slice(0, count).join(' ')])) {
        if (nearness >= least) {
          found.add(number);
        }
      }
    }
    return found;
  }

  /** "docker-run" or "dockerrun" for "docker run". */
  #findJoined(typed: string, found: Map<number, Name>): void {
    const joined = joinedUp(typed);
    for (const name of this.#names) {
      if (joinedUp(name) === joined) {
        this.#add(found, name, name, [5, 4]);
      }
    }
  }

  /** All commands of a program. */
  #findOf(program: string, found: Map<number, Name>): void {
    const beginning = `${program} `;
    for (let i = firstFrom(this.#names, beginning); this.#names[i]?.startsWith(beginning) === true; i += 1) {
      this.#add(found, program, this.#names[i] ?? '', [2, 1]);
    }
  }

  /** The names that may be meant where one word has a slip. */
  #misspelled(typed: string): string[] {
    const words = typed.split(' ');
    return words.flatMap((word, i) => (this.#words.includes(word) ? [] : this.#words
      .filter((name) => isMeantBy(word, name))
      .map((name) => words.with(i, name).join(' '))));
  }

  #find(typed: string, canBeBegun: boolean, found: Map<number, Name>): void {
    for (let i = firstFrom(this.#names, typed); this.#names[i]?.startsWith(typed) === true; i += 1) {
      const name = this.#names[i] ?? '';
      if (name === typed) {
        this.#add(found, typed, name, [5, 4]);
      } else if (canBeBegun) {
        this.#add(found, typed, name, [2, 1]);
      }
    }
    for (const [short, name] of this.#shortNames) {
      if (short === typed) {
        this.#add(found, typed, name, [4, 3]);
      } else if (canBeBegun && short.startsWith(typed)) {
        // Who has only begun the name of a group means none of its commands yet.
        this.#add(found, typed, name, typed.length < short.indexOf(' ') ? [0, 0] : [2, typed.includes(' ') ? 1 : 0]);
      }
      if (short.endsWith(` ${typed}`)) {
        this.#add(found, typed, name, [3, 3]);
      }
    }
  }

  #add(found: Map<number, Name>, typed: string, name: string, [first, other]: readonly [Nearness, Nearness]): void {
    for (const document of this.#documents.get(name) ?? []) {
      const title = this.titles.get(document);
      const nearness = title === name ? first : other;
      if (title !== undefined && nearness > (found.get(document)?.nearness ?? 0)) {
        found.set(document, { nearness, share: Math.min(1, typed.length / title.length) });
      }
    }
  }
}

function joinedUp(name: string): string {
  return name.replace(/[-_. ]/g, '');
}
