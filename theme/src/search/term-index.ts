/** Where a term stands: field → document → nothing more. */
export type Posting = { readonly _index: number } & { readonly [field: string]: { readonly [document: string]: object } };

/**
 * An index in lunr's serialised format, read from its text: what nobody asks for is never parsed. Only where terms and vectors
 * stand is noted first; lunr would make objects of all of them, and an automaton of the terms for patterns that nobody types here.
 */
export class TermIndex {
  /** In ascending order. */
  readonly terms: readonly string[];
  readonly #postings: Entries<Posting>;
  /** "field/document" and its vector: the number of each term in ascending order, and what it counts for. */
  readonly #vectors: Entries<readonly number[]>;

  /** Of the index as it was written: JSON without white space, as `JSON.stringify` gives it. */
  constructor(text: string) {
    this.#vectors = new Entries(partOf(text, '"fieldVectors":[', '"invertedIndex":['), '",[', ']');
    this.#postings = new Entries(partOf(text, '"invertedIndex":[', '"pipeline":['), '",{"_index":', '}');
    this.terms = this.#postings.keys;
  }

  posting(term: string): Posting | undefined {
    return this.#postings.get(term);
  }

  has(term: string): boolean {
    return this.#postings.has(term);
  }

  /** The documents that have the term in a field, as keys. */
  documentsOf(term: string, field: string): { readonly [document: string]: object } {
    return this.posting(term)?.[field] ?? {};
  }

  /** What the term counts for there: how often it comes, how rare it is and what the field counts; 0 where it isn't. */
  valueOf(term: string, field: string, document: string): number {
    const vector = this.#vectors.get(`${field}/${document}`) ?? [];
    const number = this.posting(term)?._index ?? -1;
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

/** Entries such as `["key",{…}]` of an array: each value is parsed when it is asked for. */
class Entries<Value> {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** As they are written, but for the sign that closes them. */
  readonly #written: string[] = [];
  readonly #parsed: (Value | undefined)[] = [];

  /**
   * Of what stands between the brackets of the array, with what stands behind each key and the sign that closes each value. A
   * quotation mark inside of a key has a backslash before it: neither `}],["` nor `",{"_index":` can stand in one.
   */
  constructor(written: string, behindKey: string, private readonly closing: string) {
    const entries = written === '' ? [] : written.slice('["'.length, -`${closing}]`.length).split(`${closing}],["`);
    for (const entry of entries) {
      const keyEnd = entry.indexOf(behindKey);
      const key = decoded(entry.slice(0, keyEnd));
      this.#numbers.set(key, this.keys.push(key) - 1);
      this.#written.push(entry.slice(keyEnd + '",'.length));
    }
  }

  has(key: string): boolean {
    return this.#numbers.has(key);
  }

  get(key: string): Value | undefined {
    const number = this.#numbers.get(key);
    return number === undefined ? undefined : (this.#parsed[number] ??= JSON.parse(`${this.#written[number] ?? ''}${this.closing}`) as Value);
  }
}

/** What stands between a beginning and the array's end before the next part. */
function partOf(text: string, beginning: string, next: string): string {
  const start = text.indexOf(beginning) + beginning.length;
  const end = text.indexOf(`],${next}`, start - 1);
  if (start < beginning.length || end < 0) {
    throw new Error(`The search index has no ${beginning}.`);
  }
  return text.slice(start, end);
}

function decoded(key: string): string {
  return key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key;
}
