import lunr from 'lunr';
import { isCjk } from './characters';

export const namingFields = ['command', 'action', 'title', 'synonyms'];

/** The terms of an index, and how to find those that a reader may have meant. */
export class Vocabulary {
  readonly #terms: readonly string[];
  readonly #rarities = new Map<string, number>();

  /** Of an index with so many documents. */
  constructor(private readonly index: lunr.Index, private readonly size: number) {
    this.#terms = Object.keys(index.invertedIndex).sort();
  }

  has(term: string): boolean {
    return Object.hasOwn(this.index.invertedIndex, term);
  }

  /** How telling a term is: the fewer documents have it, the more. */
  rarityOf(term: string): number {
    const known = this.#rarities.get(term);
    if (known !== undefined) {
      return known;
    }
    const { _index: _, ...fields } = this.index.invertedIndex[term] ?? { _index: 0 };
    const documents = Math.max(0, ...Object.values(fields).map((field) => Object.keys(field).length));
    const rarity = documents === 0 ? 0 : Math.log(1 + this.size / documents);
    this.#rarities.set(term, rarity);
    return rarity;
  }

  /** The shortest terms that begin so, without the term itself. */
  startingWith(beginning: string, most: number): string[] {
    const found: string[] = [];
    for (let i = firstFrom(this.#terms, beginning) ; this.#terms[i]?.startsWith(beginning) === true; i += 1) {
      found.push(this.#terms[i] ?? '');
    }
    return found
      .filter((term) => term !== beginning && !term.includes(' '))
      .sort((a, b) => a.length - b.length)
      .slice(0, most);
  }

  /** Terms of letters that are at most so many slips away. */
  near(term: string, slips: number): string[] {
    return this.index.tokenSet
      .intersect(lunr.TokenSet.fromFuzzyString(term, slips))
      .toArray()
      .filter((found) => !isCjk(found) && !found.includes(' ') && found.startsWith('-') === term.startsWith('-'));
  }

  /** True where the term says what a document is about, not only something in its text. */
  isNaming(term: string): boolean {
    return namingFields.some((field) => Object.keys(this.index.invertedIndex[term]?.[field] ?? {}).length > 0);
  }

  /** The unigrams and bigrams of Chinese. */
  cjkTerms(): string[] {
    return this.#terms.filter(isCjk);
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
