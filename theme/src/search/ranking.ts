import { Coverage } from './coverage';
import { jointsIn } from './joints';
import { isShowing } from './fillers';
import { excerptOf, marked } from './marking';
import { normalise } from './analysis';
import type { Lines } from './lines';
import { isComplete, type Match } from './matches';
import type { Name } from './names';
import { plainnessOf } from './plainness';
import type { Question } from './question';
import type { Store } from './store';
import type { TermIndex } from './term-index';

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
  /** Whether the query stands in a document as it was typed. */
  readonly isTypedIn: (document: number) => boolean;
  /** Commands whose names were typed, by the number of their documents. */
  readonly named: ReadonlyMap<number, Name>;
  /** Those whose names stand at the beginning of the query, the program's name too. */
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

/** How much more the command counts that is used most. */
const usedMost = 0.5;

/** What stands far apart in a long text may have nothing to do with each other. */
const scatteredShare = 0.5;

/** How much more it counts that words stand side by side as they were asked for. */
const jointShare = 0.9;

/** How much more it counts that a document begins with what was asked for first. */
const leadShare = 1.25;

/** So many matches, the best by their score, are looked at closely. */
const mostRead = 60;

/** Many words in a short text are no better than few. */
const scorePower = 0.65;

/** How much more a line counts that says nothing else than what was asked for. */
const plainShare = 1.2;

/** A flag that is only in an example may have nothing to do with what the line is for. */
const exampleShare = 0.4;

/** How much more it counts that the query stands somewhere in a document as it was typed. */
const typedShare = 1.5;

/** The use of its command says less about a line. */
const rowUse = 0.7;

/** Who asks for a flag alone means the command that has it most often. */
const flagUse = 2;

/** With so many answers to all that was asked for, answers to a part of it would only be in the way. */
const enough = 3;

/** The best first. */
export function rank(matches: readonly Match[], asked: Asked): Ranked[] {
  // A single word can't stand apart from others.
  const canScatter = asked.question.words.flatMap(({ importance }) => importance).length > 1;
  const all = canScatter ? new Coverage(asked.question.words) : undefined;
  const ranked = matches
    .map((match, place) => (all === undefined ? match : { ...match, coverage: togetherIn(match, asked.store, place < mostRead ? all : undefined) }))
    .map((match) => ({ ...match, level: levelOf(match, asked), value: valueOf(match, asked) }))
    .sort((a, b) => b.level - a.level || b.value - a.value || a.number - b.number);
  const whole = ranked.filter(({ level }) => level > 0).length;
  const most = Math.max(...ranked.map(({ coverage }) => coverage));
  return whole >= enough ? ranked.slice(0, whole) : ranked.filter(({ coverage }) => coverage > most / 2);
}

/** A name before a title, a title before a name that is only begun, that before all words, and all words before some. */
function levelOf(match: Match, { question, store, title, named, whole, otherNames }: Asked): number {
  const document = store.documents[match.number];
  const kind = document?.[0];
  const nearness = named.get(match.number)?.nearness ?? 0;
  const isNamed = kind === 'concept' || kind === 'note';
  const isWhole = isNamed && question.isWhole && match.titled === 'exactly' && !isReversed(document?.[1] ?? '', question) && isSaid(document?.[1] ?? '', match.found);
  return nearness >= 3 ? 10 + nearness
    : isWhole || (isNamed && document?.[1].toLowerCase() === title) ? 11
    : kind === 'concept' && match.titled === 'exactly' && isNameOf(document?.[1] ?? '', match.found, question, otherNames) ? 10
    : nearness > 0 ? 5 + nearness
    : kind === 'concept' && match.titled === 'nearly' ? 5
    : !isComplete(match.coverage) ? 0
    : match.isFlagged && areFlags(question) ? (kind === 'row' ? 3 : 2)
    : isOf(match.number, whole, store) ? 2
    : 1;
}

function valueOf(match: Match, asked: Asked): number {
  const { question, index, store, named, begun, lines } = asked;
  const [kind = '', title = '', syntax = ''] = store.documents[match.number] ?? [];
  const name = named.get(match.number);
  const worth = match.score ** scorePower * match.coverage ** 5 * (1 + jointShare * jointsIn(match.number, title, question.joints, index))
    * (question.lead.some((word) => !isShowing(word) && title.startsWith(word)) ? leadShare : 1) * (asked.isTypedIn(match.number) ? typedShare : 1);
  return name !== undefined ? name.share * useOf(match.number, lines)
    : kind === 'row' ? worth * (isComplete(match.coverage) ? simplicityOf(syntax) * plainnessFor(match, title, syntax, asked) : 1) * lines.specialityOf(syntax, match.found) * useOf(lines.commandOf(syntax), lines) ** (areFlags(question) ? flagUse : rowUse)
    : kind === 'concept' ? worth * (isReversed(title, question) ? 1 : conceptShare)
    : kind === 'note' ? worth * noteShare
    : match.isFlagged && areFlags(question) ? useOf(match.number, lines)
    : worth * (begun.has(match.number) ? begunShare : unnamedShare);
}

/** How plainly a line does what was asked for; one with a flag, what the flag is for. */
function plainnessFor({ found }: Match, title: string, syntax: string, { question, lines }: Asked): number {
  const flags = question.words.some(isFlag) ? found.filter((term) => term.startsWith('-')) : [];
  const purposes = flags.length > 0 ? lines.purposesOf(syntax, flags) : [];
  return (1 + plainShare * plainnessOf(title, [...found, ...purposes])) * (lines.hasFlags(syntax, flags) ? 1 : exampleShare);
}

/** True where the name, or another one, says nothing else than what was asked for, in its order. */
function isNameOf(name: string, found: readonly string[], question: Question, otherNames: Asked['otherNames']): boolean {
  return !isReversed(name, question) && [name, ...otherNames(name)].some((text) => isSaid(text, found));
}

/** True where all of a text was found. */
function isSaid(text: string, found: readonly string[]): boolean {
  return marked(text, found).every((piece) => piece.isFound || piece.text.trim() === '');
}

/** True where the text has words that were asked for in another order: 端口发布 is a thing, 发布端口 is what somebody does. */
function isReversed(text: string, { joints }: Question): boolean {
  return joints.some(({ texts, reversed }) => reversed.some((pair) => text.includes(pair)) && !texts.some((pair) => !reversed.includes(pair) && text.includes(pair)));
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

/** True for one of the commands, and for a line that uses one. */
function isOf(number: number, commands: ReadonlySet<number>, { documents }: Store): boolean {
  const line = `${documents[number]?.[2] ?? ''} `;
  return commands.has(number) || (documents[number]?.[0] === 'row' && [...commands].some((command) => line.startsWith(`${documents[command]?.[1] ?? ''} `)));
}

function useOf(command: number | undefined, lines: Lines): number {
  return 1 + usedMost * lines.useOf(command);
}

/** Of two lines that do what was asked for, the simpler one is meant. */
function simplicityOf(syntax: string): number {
  return 1 + 2 / syntax.replace(/\[[^[\]]*\]/g, '…').split(' ').length;
}

function areFlags({ words }: Question): boolean {
  return words.every(isFlag);
}

function isFlag({ text }: { readonly text: string }): boolean {
  return text.startsWith('-');
}
