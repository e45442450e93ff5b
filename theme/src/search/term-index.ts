import type { Serialised } from './serialised';

/** Where a term stands: field → document → nothing more. */
export type Posting = { readonly _index: number } & { readonly [field: string]: { readonly [document: string]: object } };

/**
 * An index as lunr has written it, opened for whole terms: they are looked up, and what a term counts for is read from the vectors.
 * lunr's own loading makes an automaton of all terms first, for patterns that nobody types here; that takes most of its time.
 */
export class TermIndex {
  /** In ascending order. */
  readonly terms: readonly string[];
  readonly #postings: ReadonlyMap<string, Posting>;
  readonly #vectors: ReadonlyMap<string, readonly number[]>;

  constructor({ invertedIndex, fieldVectors }: Serialised) {
    this.terms = invertedIndex.map(([term]) => term);
    this.#postings = new Map(invertedIndex);
    this.#vectors = new Map(fieldVectors);
  }

  posting(term: string): Posting | undefined {
    return this.#postings.get(term);
  }

  /** The documents that have the term in a field, as keys. */
  documentsOf(term: string, field: string): { readonly [document: string]: object } {
    return this.#postings.get(term)?.[field] ?? {};
  }

  /** What the term counts for there: how often it comes, how rare it is and what the field counts; 0 where it isn't. */
  valueOf(term: string, field: string, document: string): number {
    const vector = this.#vectors.get(`${field}/${document}`) ?? [];
    const number = this.#postings.get(term)?._index ?? -1;
    let low = 0;
    let high = vector.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((vector[2 * middle] ?? 0) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return vector[2 * low] === number ? (vector[2 * low + 1] ?? 0) : 0;
  }
}
