import { isCjk } from './characters';
import { Spellings } from './spelling';
import type { TermIndex } from './term-index';

export const namingFields = ['command', 'action', 'title', 'synonyms'];

/** The terms of an index, and how to find those that a reader may have meant. */
export class Vocabulary {
  /** For slips; made when the first word is misspelled. */
  #spellings: Spellings | undefined;
  readonly #rarities = new Map<string, number>();

  /** Of an index with so many documents. */
  constructor(private readonly index: TermIndex, private readonly size: number) {}

  has(term: string): boolean {
    return this.index.has(term);
  }

  /** How telling a term is: the fewer documents have it, the more. */
  rarityOf(term: string): number {
    const known = this.#rarities.get(term);
    if (known !== undefined) {
      return known;
    }
    const { _index: _, ...fields } = this.index.posting(term) ?? { _index: 0 };
    const documents = Math.max(0, ...Object.values(fields).map((field) => Object.keys(field).length));
    const rarity = documents === 0 ? 0 : Math.log(1 + this.size / documents);
    this.#rarities.set(term, rarity);
    return rarity;
  }

  /** The shortest terms that begin so, without the term itself. */
  startingWith(beginning: string, most: number): string[] {
    const found: string[] = [];
    for (let i = firstFrom(this.index.terms, beginning) ; this.index.terms[i]?.startsWith(beginning) === true; i += 1) {
      found.push(this.index.terms[i] ?? '');
    }
    return found
      .filter((term) => term !== beginning && !term.includes(' '))
      .sort((a, b) => a.length - b.length)
      .slice(0, most);
  }

  /** Terms of letters that are at most so many slips away, the nearest first. */
  near(term: string, slips: number): string[] {
    this.#spellings ??= new Spellings(this.index.terms.filter((known) => !isCjk(known) && !known.includes(' ')));
    return this.#spellings.near(term, slips).filter((found) => found.startsWith('-') === term.startsWith('-'));
  }

  /** True where the term says what a document is about, not only something in its text. */
  isNaming(term: string): boolean {
    return namingFields.some((field) => Object.keys(this.index.documentsOf(term, field)).length > 0);
  }

  /** The unigrams and bigrams of Chinese. */
  cjkTerms(): string[] {
    return this.index.terms.filter(isCjk);
  }
}

/** The place of the first text that is not before this one. */
export function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
