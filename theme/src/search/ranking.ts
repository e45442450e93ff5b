import { isComplete, type Match } from './matches';
import type { Name } from './names';
import type { Question } from './question';
import type { Store } from './store';

/** What the order of matches depends on, besides themselves. */
export interface Asked {
  readonly question: Question;
  readonly store: Store;
  /** The query as a title may be written. */
  readonly title: string;
  /** Commands whose names were typed, by the number of their documents. */
  readonly named: ReadonlyMap<number, Name>;
  /** Commands whose names the query begins with: the numbers of their documents. */
  readonly begun: ReadonlySet<number>;
}

export interface Ranked extends Match {
  /** What counts first: why the match is one. */
  readonly level: number;
  /** What counts among matches of one level. */
  readonly value: number;
}

/** Who does not ask for a command by its name wants what is done with it. */
const unnamedShare = 0.15;
const begunShare = 0.6;

/** A section is found by few of its many words. */
const noteShare = 1.3;

/** How much more the command counts that is used most. */
const usedMost = 0.5;

/** With so many answers to all that was asked for, answers to a part of it would only be in the way. */
const enough = 3;

/** The best first. */
export function rank(matches: readonly Match[], asked: Asked): Ranked[] {
  const ranked = matches
    .map((match) => ({ ...match, level: levelOf(match, asked), value: valueOf(match, asked) }))
    .sort((a, b) => b.level - a.level || b.value - a.value || a.number - b.number);
  const whole = ranked.filter(({ level }) => level > 0).length;
  const most = Math.max(...ranked.map(({ coverage }) => coverage));
  return whole >= enough ? ranked.slice(0, whole) : ranked.filter(({ coverage }) => coverage > most / 2);
}

/** A name before a title, a title before a name that is only begun, that before all words, and all words before some. */
function levelOf(match: Match, { question, store, title, named }: Asked): number {
  const document = store.documents[match.number];
  const kind = document?.[0];
  const nearness = named.get(match.number)?.nearness ?? 0;
  const isTitle = kind === 'concept' ? match.titled === 'exactly' : kind === 'note' && document?.[1].toLowerCase() === title;
  return nearness >= 3 ? 10 + nearness
    : isTitle ? 10
    : nearness > 0 ? 5 + nearness
    : kind === 'concept' && match.titled === 'nearly' ? 5
    : !isComplete(match) ? 0
    : match.isFlagged && areFlags(question) ? (kind === 'row' ? 3 : 2)
    : 1;
}

function valueOf(match: Match, { question, store, named, begun }: Asked): number {
  const [kind = '', , syntax = ''] = store.documents[match.number] ?? [];
  const name = named.get(match.number);
  const worth = match.score * match.coverage ** 5;
  return name !== undefined ? name.share * useOf(match.number, store)
    : kind === 'row' ? worth * (isComplete(match) ? simplicityOf(syntax) : 1)
    : kind !== 'command' ? worth * (kind === 'note' ? noteShare : 1)
    : match.isFlagged && areFlags(question) ? useOf(match.number, store)
    : worth * (begun.has(match.number) ? begunShare : unnamedShare);
}

function useOf(number: number, { useful }: Store): number {
  const place = useful.indexOf(number);
  return place < 0 ? 1 : 1 + (usedMost * (useful.length - place)) / useful.length;
}

/** Of two lines that do what was asked for, the simpler one is meant. */
function simplicityOf(syntax: string): number {
  return 1 + 1 / syntax.split(' ').length;
}

function areFlags({ words }: Question): boolean {
  return words.every(({ text }) => text.startsWith('-'));
}
