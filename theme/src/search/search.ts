// The search itself, without a page: opened with what the program has built, asked with what a reader types.
import { normalise } from './analysis';
import { grouped, toResult, type Group, type Most, type Result } from './groups';
import { CommandNames } from './names';
import { Pinyin } from './pinyin';
import { Asker } from './question';
import { matchesOf, withNamed } from './matches';
import { rank } from './ranking';
import type { Serialised } from './serialised';
import type { Store } from './store';
import { Synonyms } from './synonyms';
import { TermIndex } from './term-index';
import { Vocabulary } from './vocabulary';

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

export interface Search {
  /** As many of each group as lists show, or as many as are wanted. */
  find(query: string, most?: Partial<Most>): Found;
  /** The commands that are used most, for a box that is empty. */
  useful(): Result[];
}

/** Not more than a reader can have meant; longer texts would only take longer. */
const longestQuery = 200;

export function open(serialised: Serialised, store: Store): Search {
  const index = new TermIndex(serialised);
  const vocabulary = new Vocabulary(index, store.documents.length);
  const titles = new Map(store.documents.flatMap(([kind, title], i) => (kind === 'command' ? [[i, normalise(title)] as const] : [])));
  const names = new CommandNames(index, titles);
  let pinyin: Pinyin | undefined;
  const asker = new Asker(vocabulary, new Synonyms(store.synonyms), () => (pinyin ??= new Pinyin(vocabulary.cjkTerms(), store.readings, (term) => vocabulary.isNaming(term))));

  return {
    find(query, most = {}) {
      const question = asker.ask(query.slice(0, longestQuery));
      const named = names.find(question.names);
      const ranked = rank(withNamed(matchesOf(index, question), named.keys(), question.names[0]?.split(' ') ?? []), {
        question,
        index,
        store,
        title: normalise(query).trim(),
        named,
        whole: names.beginningOf(question.names[0]?.split(' ') ?? [], 5),
        begun: names.beginningOf(question.words.map((word) => word.text)),
      });
      return {
        groups: grouped(ranked, question.wordings, store, most),
        count: ranked.length,
        isAsked: question.words.length > 0,
        isPartial: ranked.length > 0 && ranked.every(({ level }) => level === 0),
      };
    },
    useful: () => store.useful.flatMap((number) => {
      const document = store.documents[number];
      return document === undefined ? [] : [toResult(number, document, [], store)];
    }),
  };
}

declare global {
  var siteSearch: { readonly open: typeof open } | undefined;
}

globalThis.siteSearch = { open };
