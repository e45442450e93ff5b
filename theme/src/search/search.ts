// The search itself, without a page: opened with what the program has built, asked with what a reader types.
import { normalise } from './analysis';
import { grouped, toResult, type Group, type Most, type Result } from './groups';
import { Lines } from './lines';
import { CommandNames } from './names';
import { Pinyin } from './pinyin';
import { Asker } from './question';
import { matchesOf, withNamed } from './matches';
import { rank } from './ranking';
import type { Store } from './store';
import { Synonyms } from './synonyms';
import { TermIndex } from './term-index';
import { Vocabulary } from './vocabulary';
import { TypedTexts } from './typed';

export interface Found {
  /** In the order in which they are shown: the group of the best result first. */
  readonly groups: readonly Group[];
  /** How many documents there are, shown or not. */
  readonly count: number;
  /** False where nothing was asked for: a dash alone. */
  readonly isAsked: boolean;
  /** True where nothing has all that was asked for. */
  readonly isPartial: boolean;
}

/** Not more than a reader can have meant; longer texts would only take longer. */
const longestQuery = 200;

const emptyIndex = '{"fieldVectors":[],"invertedIndex":[],"pipeline":[]}';

/** Without an index it finds commands by their names; the index lets it find everything. */
export class Search {
  readonly #store: Store;
  readonly #names: CommandNames;
  readonly #synonyms: Synonyms;
  readonly #lines: Lines;
  readonly #typed: TypedTexts;
  #index!: TermIndex;
  #asker!: Asker;

  /** With what results show, as the program writes it. */
  constructor(storeText: string) {
    this.#store = JSON.parse(storeText) as Store;
    const { documents, names, synonyms } = this.#store;
    const titles = new Map(documents.flatMap(([kind, title], i) => (kind === 'command' ? [[i, normalise(title)] as const] : [])));
    this.#names = new CommandNames(names, titles);
    this.#synonyms = new Synonyms(synonyms);
    this.#lines = new Lines(this.#store);
    this.#typed = new TypedTexts(this.#store);
    this.load(emptyIndex);
  }

  /** Lets everything be found that is in an index of lunr's serialised format. */
  load(indexText: string): void {
    const index = new TermIndex(indexText);
    const vocabulary = new Vocabulary(index, this.#store.documents.length);
    let pinyin: Pinyin | undefined;
    this.#index = index;
    this.#asker = new Asker(vocabulary, this.#synonyms, () => (pinyin ??= new Pinyin(
      vocabulary.cjkTerms(), this.#store.readings, (term) => vocabulary.isNaming(term), (term) => this.#synonyms.has(term),
    )));
  }

  /** As many of each group as lists show, or as many as are wanted. */
  find(query: string, most: Partial<Most> = {}): Found {
    const question = this.#asker.ask(query.slice(0, longestQuery));
    const words = question.names[0]?.split(' ') ?? [];
    const named = this.#names.find(question.names);
    const ranked = rank(withNamed(matchesOf(this.#index, question), named.keys(), words), {
      question,
      index: this.#index,
      store: this.#store,
      lines: this.#lines,
      typedShareOf: this.#typed.of(query.slice(0, longestQuery)),
      otherNames: (name) => this.#synonyms.othersOf(normalise(name)),
      title: normalise(query).trim(),
      named,
      whole: this.#lines.narrow(this.#names.beginningOf(words, 5)),
      begun: this.#names.beginningOf(question.words.map((word) => word.text)),
    });
    return {
      groups: grouped(ranked, question.wordings, this.#store, most),
      count: ranked.length,
      isAsked: question.words.length > 0,
      isPartial: ranked.length > 0 && ranked.every(({ level }) => level === 0),
    };
  }

  /** The commands that are used most, for a box that is empty. */
  useful(): Result[] {
    return this.#store.useful.flatMap((number) => {
      const document = this.#store.documents[number];
      return document === undefined ? [] : [toResult(number, document, [], this.#store)];
    });
  }
}

declare global {
  var siteSearch: { readonly open: (storeText: string) => Search } | undefined;
}

globalThis.siteSearch = { open: (storeText) => new Search(storeText) };
