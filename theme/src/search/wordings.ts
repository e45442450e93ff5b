import { normalise } from './analysis';
import { withoutShowing } from './fillers';
import type { Store } from './store';

/** Anything shorter stands everywhere. */
const shortest = 3;

/** Finds out whether documents have a query as it was typed, with or without spaces. */
export class Wordings {
  /** Each document's title, line and text, when they are asked for first. */
  readonly #texts: (string | undefined)[] = [];

  constructor(private readonly store: Store) {}

  /** Of a query: whether a document has it. */
  of(query: string): (document: number) => boolean {
    const typed = joined(withoutShowing(normalise(query)));
    return typed.length < shortest ? () => false : (document) => this.#textOf(document).includes(typed);
  }

  #textOf(document: number): string {
    return (this.#texts[document] ??= joined(normalise((this.store.documents[document] ?? []).slice(1, 4).join('\n'))));
  }
}

function joined(text: string): string {
  return text.replaceAll(' ', '');
}
