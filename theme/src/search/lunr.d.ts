/** What the search uses of lunr 2.3. */
declare module 'lunr' {
  namespace lunr {
    /** Where a term stands: field → document → nothing more. */
    type Posting = { readonly _index: number } & { readonly [field: string]: { readonly [document: string]: object } };

    interface Result {
      readonly ref: string;
      readonly score: number;
      readonly matchData: { readonly metadata: { readonly [term: string]: { readonly [field: string]: object } } };
    }

    interface Clause {
      readonly boost?: number;
      readonly fields?: readonly string[];
      readonly usePipeline?: boolean;
    }

    interface Query {
      term(term: string, clause: Clause): Query;
    }

    class TokenSet {
      static fromFuzzyString(text: string, slips: number): TokenSet;
      intersect(other: TokenSet): TokenSet;
      toArray(): string[];
    }

    class Vector {
      /** The number of a term and what it counts, in turns. */
      readonly elements: readonly number[];
      positionForIndex(term: number): number;
    }

    class Index {
      readonly fieldVectors: { readonly [fieldRef: string]: Vector };
      static load(serialised: object): Index;
      readonly invertedIndex: { readonly [term: string]: Posting };
      readonly tokenSet: TokenSet;
      query(build: (query: Query) => void): Result[];
    }
  }
  export = lunr;
}
