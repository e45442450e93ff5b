import type { Lines } from './lines';
import { isComplete, type Match } from './matches';
import { plainnessOf } from './plainness';
import { areFlags, isFlag, type Question } from './question';

/** How much more a line counts that says nothing else than what was asked for. */
const plainShare = 1.2;

/** How much more one counts that has nothing but the name of its command. */
const simpleShare = 2;

/** A flag that is only in an example may have nothing to do with what the line is for. */
const exampleShare = 0.4;

/** The use of its command says something about a line, and more to who asks for a flag alone. */
const rowUse = 0.7;
const flagUse = 2;
const flagged = 1;

/** What a line is worth beside others that have the same words: the plainer and the simpler one, and that of the command that is used more, is meant. */
export function lineWorthOf(match: Match, title: string, syntax: string, question: Question, lines: Lines): number {
  const plain = isComplete(match.coverage) ? simplicityOf(syntax) * plainnessFor(match, title, question, lines) : 1;
  const use = lines.useOf(lines.commandOf(match.number));
  const used = areFlags(question) ? use ** flagUse * (1 + flagged * lines.shareOf(match.number, flagsIn(match))) : use ** rowUse;
  return plain * used * lines.specialityOf(match.number, match.found);
}

/** How plainly a line does what was asked for; one with a flag, what the flag is for. */
function plainnessFor(match: Match, title: string, { words, capitals }: Question, lines: Lines): number {
  const flags = words.some(isFlag) ? flagsIn(match) : [];
  const purposes = flags.length > 0 ? lines.purposesOf(match.number, flags) : [];
  return (1 + plainShare * plainnessOf(title, [...match.found, ...purposes])) * (lines.hasFlags(match.number, capitals.length > 0 ? capitals : flags) ? 1 : exampleShare);
}

function flagsIn({ found }: Match): string[] {
  return found.filter((term) => term.startsWith('-'));
}

function simplicityOf(syntax: string): number {
  return 1 + simpleShare / syntax.replace(/\[[^[\]]*\]/g, '…').split(' ').length;
}
