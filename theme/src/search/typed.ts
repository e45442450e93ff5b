import { normalise } from './analysis';
import { isCjk } from './characters';
import { withoutShowing } from './fillers';
import type { Store } from './store';

/** Anything shorter stands everywhere. */
const shortest = 3;

/** How much more a document counts that has the query as it was typed; in its title more with every character. */
const inText = 1.5;
const characterInTitle = 0.2;
const mostCharacters = 8;

/** Finds out whether documents have a query as it was typed, with or without spaces. */
export class TypedTexts {
  /** Each document's title, line and text, when they are asked for first. */
  readonly #texts: (string | undefined)[] = [];

  constructor(private readonly store: Store) {}

  /** Of a query: how much more a document counts. */
  of(query: string): (document: number) => number {
    const typed = joined(withoutShowing(normalise(query)));
    const inTitle = 1 + characterInTitle * Math.min(mostCharacters, isCjk(typed) ? typed.length : typed.length / 3);
    return typed.length < shortest ? () => 1 : (document) => {
      const text = this.#textOf(document);
      const place = text.indexOf(typed);
      return place < 0 ? 1 : place < text.indexOf('\n') ? Math.max(inText, inTitle) : inText;
    };
  }

  #textOf(document: number): string {
    return (this.#texts[document] ??= joined(normalise((this.store.documents[document] ?? []).slice(1, 4).join('\n'))));
  }
}

function joined(text: string): string {
  return text.replaceAll(' ', '');
}
