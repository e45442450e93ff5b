import type { Posting } from './term-index';

/** What the search reads of an index in lunr's serialised format. */
export interface Serialised {
  /** "field/document" and its vector: the number of each term in ascending order, and what it counts for. */
  readonly fieldVectors: readonly (readonly [ref: string, vector: readonly number[]])[];
  /** In ascending order of the terms. */
  readonly invertedIndex: readonly (readonly [term: string, posting: Posting])[];
}
