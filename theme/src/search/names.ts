import type lunr from 'lunr';
import { firstFrom } from './vocabulary';

/** How near a command's name is to what was typed; 0 is no name at all. */
export type Nearness = 0 | 1 | 2 | 3 | 4 | 5;

/** Finds commands by their names: whole or begun, with or without the program, by the first name or another. */
export class CommandNames {
  readonly #names: readonly string[];
  readonly #shortNames: readonly (readonly [short: string, name: string])[];

  constructor(private readonly index: lunr.Index, private readonly titles: ReadonlyMap<string, string>) {
    const whole = new Set(titles.values());
    this.#names = Object.keys(index.invertedIndex).filter((term) => term.includes(' ') || whole.has(term)).sort();
    this.#shortNames = this.#names.map((name) => [name.slice(name.indexOf(' ') + 1), name] as const);
  }

  /** Document → how near its name is. */
  find(typed: string): Map<string, Nearness> {
    const found = new Map<string, Nearness>();
    if (typed === '') {
      return found;
    }
    for (let i = firstFrom(this.#names, typed); this.#names[i]?.startsWith(typed) === true; i += 1) {
      const name = this.#names[i] ?? '';
      this.#add(found, name, name === typed ? [5, 4] : [2, 1]);
    }
    for (const [short, name] of this.#shortNames) {
      if (short === typed) {
        this.#add(found, name, [4, 3]);
      } else if (short.startsWith(typed)) {
        this.#add(found, name, [2, typed.includes(' ') ? 1 : 0]);
      }
    }
    return found;
  }

  #add(found: Map<string, Nearness>, name: string, [first, other]: readonly [Nearness, Nearness]): void {
    for (const document of Object.keys(this.index.invertedIndex[name]?.['command'] ?? {})) {
      const title = this.titles.get(document);
      if (title !== undefined) {
        const nearness = title === name ? first : other;
        found.set(document, Math.max(nearness, found.get(document) ?? 0) as Nearness);
      }
    }
  }
}
