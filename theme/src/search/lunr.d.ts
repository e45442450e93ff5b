/** What the search uses of lunr 2.3. */
declare module 'lunr' {
  namespace lunr {
    class TokenSet {
      static fromArray(sorted: readonly string[]): TokenSet;
      static fromFuzzyString(text: string, slips: number): TokenSet;
      intersect(other: TokenSet): TokenSet;
      toArray(): string[];
    }
  }
  export = lunr;
}
