import { flagsWith, type ShownFlag } from './flags';
import { excerptOf, marked, type Piece } from './marking';
import type { Kind, Store, StoredDocument } from './store';

export type GroupKind = 'commands' | 'concepts' | 'notes';

export interface Result {
  readonly number: number;
  readonly kind: Kind;
  readonly title: string;
  readonly syntax: string;
  readonly text: string;
  readonly place: string;
  readonly address: string;
  /** The terms that were found. */
  readonly found: readonly string[];
  /** The texts as they are shown, with what was found told apart; of a long one, the part that matters. */
  readonly shown: {
    readonly title: readonly Piece[];
    /** Of a command, what stands behind its name. */
    readonly syntax: readonly Piece[];
    readonly text: readonly Piece[];
    readonly flags: readonly ShownFlag[];
  };
}

export interface Group {
  readonly kind: GroupKind;
  /** How many there are, shown or not. */
  readonly total: number;
  readonly results: readonly Result[];
}

const groupOf: Readonly<Record<Kind, GroupKind>> = { command: 'commands', row: 'commands', concept: 'concepts', note: 'notes' };
export type Most = Readonly<Record<GroupKind, number>>;

const mostShown: Most = { commands: 8, concepts: 4, notes: 6 };

/** Puts ranked documents together by what they are; the group of the best comes first. */
export function grouped(
  ranked: readonly { readonly number: number; readonly found: readonly string[] }[], wordings: readonly string[], store: Store, most: Partial<Most>): Group[] {
  const shown = { ...mostShown, ...most };
  const groups = new Map<GroupKind, { total: number; results: Result[] }>();
  for (const { number, found } of ranked) {
    const document = store.documents[number];
    if (document !== undefined) {
      const kind = groupOf[document[0]];
      const group = groups.get(kind) ?? { total: 0, results: [] };
      groups.set(kind, group);
      group.total += 1;
      if (group.results.length < shown[kind]) {
        group.results.push(toResult(number, document, found, store, wordings));
      }
    }
  }
  return [...groups].map(([kind, group]) => ({ kind, ...group }));
}

/** With what was found in the document, and with words of which one is found when any of them is. */
export function toResult(number: number, document: StoredDocument, terms: readonly string[], store: Store, wordings: readonly string[] = []): Result {
  const found = [...new Set([...terms, ...wordings])];
  const [kind, title, syntax, text, place, address, flags = []] = document;
  const line = kind !== 'command' ? syntax : syntax.startsWith(`${title} `) ? syntax.slice(title.length + 1) : '';
  const shown = { title: marked(title, found), syntax: marked(line, found), text: excerptOf(text, found), flags: flagsWith(flags, found, [title, line, text], wordings) };
  return { number, kind, title, syntax, text, place: store.places[place] ?? '', address, found, shown };
}
