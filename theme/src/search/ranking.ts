import { normalise } from './analysis';
import { Coverage } from './coverage';
import { isShowing } from './fillers';
import { jointsIn } from './joints';
import { lineWorthOf } from './line-worth';
import type { Lines } from './lines';
import { excerptOf } from './marking';
import { isComplete, type Match } from './matches';
import type { Name } from './names';
import { areFlags, type Question } from './question';
import type { Store } from './store';
import type { TermIndex } from './term-index';
import { begunShareOf, isReversed, isSaid } from './titles';

/** What the order of matches depends on, besides themselves. */
export interface Asked {
  readonly question: Question;
  readonly index: TermIndex;
  readonly store: Store;
  readonly lines: Lines;
  /** What else a concept is called. */
  readonly otherNames: (name: string) => readonly string[];
  /** The query as a title may be written. */
  readonly title: string;
  /** How much more a document counts because it has the query as it was typed. */
  readonly typedShareOf: (document: number) => number;
  /** Commands whose names were typed, by the number of their documents. */
  readonly named: ReadonlyMap<number, Name>;
  /** Those whose names, the program's with them, stand at the beginning of the query. */
  readonly whole: ReadonlySet<number>;
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
const noteShare = 1.35;

/** What defines something is about it. */
const conceptShare = 1.5;

/** What stands far apart in a long text may have nothing to do with each other. */
const scatteredShare = 0.5;

/** How much more it counts that words stand side by side as they were asked for. */
const jointShare = 0.9;

/** How much more it counts that a document begins with what was asked for first. */
const leadShare = 1.25;

/** So many matches, the best by their score, are looked at closely. */
const mostRead = 60;

/** So many are told apart by how they say it. */
const mostWeighed = 400;

/** Many words in a short text are no better than few. */
const scorePower = 0.65;

/** With so many answers to all that was asked for, answers to a part of it would only be in the way. */
const enough = 3;

/** The best first. */
export function rank(matches: readonly Match[], asked: Asked): Ranked[] {
  // A single word can't stand apart from others.
  const canScatter = asked.question.words.flatMap(({ importance }) => importance).length > 1;
  const all = canScatter ? new Coverage(asked.question.words) : undefined;
  const read = matches.map((match, place) => {
    const coverage = all === undefined ? match.coverage : togetherIn(match, asked.store, place < mostRead ? all : undefined);
    return { ...match, coverage, level: levelOf({ ...match, coverage }, asked), isWeighed: place < mostWeighed };
  });
  const whole = read.filter(({ level }) => level > 0);
  const most = Math.max(...read.map(({ coverage }) => coverage));
  const kept = whole.length >= enough ? whole : read.filter(({ coverage }) => coverage > most / 2);
  return kept.map((match) => ({ ...match, value: valueOf(match, match.isWeighed, asked) })).sort((a, b) => b.level - a.level || b.value - a.value || a.number - b.number);
}

/** A name before a title, a title before a name that is only begun, that before all words, and all words before some. */
function levelOf(match: Match, { question, store, title, named, whole, lines, otherNames }: Asked): number {
  const [kind = '', name = ''] = store.documents[match.number] ?? [];
  const nearness = named.get(match.number)?.nearness ?? 0;
  const isNamed = kind === 'concept' || kind === 'note';
  const isTitled = isNamed && match.titled === 'exactly' && !isReversed(name, question);
  return nearness >= 3 ? 10 + nearness
    : (isTitled && question.isWhole && isSaid(name, match.found)) || (isNamed && name.toLowerCase() === title) ? (kind === 'concept' ? 12 : 11)
    : kind === 'concept' && isTitled && [name, ...otherNames(name)].some((text) => isSaid(text, match.found)) ? 10
    : nearness > 0 ? 5 + nearness
    : kind === 'concept' && match.titled === 'nearly' ? 5
    : !isComplete(match.coverage) ? 0
    : match.isFlagged && areFlags(question) ? (kind === 'row' ? 3 : 2)
    : whole.has(kind === 'row' ? (lines.commandOf(match.number) ?? -1) : match.number) ? 2
    : 1;
}

function valueOf(match: Match, isWeighed: boolean, asked: Asked): number {
  const { question, index, store, title, named, begun, lines } = asked;
  const [kind = '', name = '', syntax = ''] = store.documents[match.number] ?? [];
  const command = named.get(match.number);
  const worth = match.score ** scorePower * match.coverage ** 5 * (1 + jointShare * jointsIn(match.number, name, question.joints, index))
    * (question.lead.some((word) => !isShowing(word) && name.startsWith(word)) ? leadShare : 1) * (isWeighed ? asked.typedShareOf(match.number) : 1);
  return command !== undefined ? command.share * lines.useOf(match.number)
    : kind === 'row' ? worth * (isWeighed ? lineWorthOf(match, name, syntax, question, lines) : 1)
    : kind === 'concept' ? worth * (isReversed(name, question) ? 1 : conceptShare) * (match.titled === 'nearly' ? begunShareOf([name, ...asked.otherNames(name)], title) : 1)
    : kind === 'note' ? worth * noteShare
    : match.isFlagged && areFlags(question) ? lines.useOf(match.number)
    : worth * (begun.has(match.number) ? begunShare : unnamedShare);
}

/** How much of what was asked for the document has where it belongs together: in what names it, in a line, in one place of its text. */
function togetherIn({ number, coverage, named, found }: Match, { documents }: Store, all: Coverage | undefined): number {
  const [kind, , , text = ''] = documents[number] ?? [];
  if (kind === 'row' || coverage === named) {
    return coverage;
  }
  const excerpt = all === undefined || kind === 'command' ? '' : normalise(excerptOf(text, found).map((piece) => piece.text).join(''));
  const near = excerpt === '' ? 0 : all?.of(found.filter((term) => excerpt.includes(term))) ?? 0;
  const together = Math.max(named, near);
  return together + scatteredShare * (coverage - together);
}
