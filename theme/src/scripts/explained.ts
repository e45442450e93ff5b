import { isLike, namesOf, partsOf, tell, type Part } from './explained-parts';
import { moveByKeys } from './line-keys';
import { giveNote } from './notes';
import { slotField } from './slots';
import { tokensOf, type Token } from './tokens';

type Line = { readonly tokens: readonly Token[]; readonly parts: readonly Part[] };
type Flags = ReadonlyMap<string, HTMLElement>;

/** On a command's page each token of a row's lines tells what it is, and lights up with its explanation and its flag. */
export function explainTokens(strip: HTMLElement): void {
  const flags = flagRows();
  for (const explanations of document.querySelectorAll('.row > .parts')) {
    const row = explanations.parentElement;
    const elements = [...(row?.querySelectorAll<HTMLElement>(':scope > .command-line code, .row-examples .command-line code') ?? [])];
    const parts = partsOf(explanations);
    const known = parts.flat();
    elements.forEach((element, index) => explainLine(element, { tokens: tokensOf(element), parts: parts[index] ?? [] }, known, flags, strip));
  }
}

function explainLine(element: HTMLElement, line: Line, known: readonly Part[], flags: Flags, strip: HTMLElement): void {
  const told: HTMLElement[] = [];
  for (const token of line.tokens) {
    const parts = partsFor(token, line, known);
    const slot = token.element.dataset['slot'];
    if (parts.length === 0 && slot === undefined) {
      continue;
    }
    const rows = isOwnFlag(token, line) ? namesOf(token.element).flatMap((name) => flags.get(name) ?? []) : [];
    const mates = line.tokens.filter((other) => parts.some((part) => line.parts.includes(part) && isIn(other, part)));
    const shown = [token.element, ...mates.map((mate) => mate.element), ...parts.map((part) => part.entry), ...rows];
    giveNote(token.element, {
      text: () => parts.flatMap((part) => tell(part, meaningOf(part, known) ?? rows[0]?.querySelector('td')?.firstChild)),
      tools: () => (slot === undefined ? [] : slotField(strip, slot)),
      mark: (isShown) => markAll(shown, isShown),
    });
    told.push(token.element);
  }
  for (const part of line.parts) {
    const shown = [part.entry, ...line.tokens.filter((token) => isIn(token, part)).map((token) => token.element)];
    giveNote(part.entry, { mark: (isShown) => markAll(shown, isShown) });
  }
  moveByKeys(element, told, strip.dataset['line'] ?? '');
}

/** Its own, and those of the syntax that mean the same: an example's list leaves out what the syntax has explained. */
function partsFor(token: Token, line: Line, known: readonly Part[]): Part[] {
  const own = line.parts.filter((part) => isIn(token, part));
  const isGroup = token.element.dataset['long']?.includes(' ') ?? false;
  if (own.length > 0 && !isGroup) {
    return own;
  }
  const names = [commandAt(token, line), ...namesOf(token.element)];
  const alike = names.map((name) => [...own, ...known].find((part) => isLike(part, [name], '')));
  return [...new Set([...own, ...alike.filter((part) => part !== undefined)])];
}

function meaningOf(part: Part, known: readonly Part[]): Element | null | undefined {
  return known
    .filter((other) => isLike(other, part.names, part.role))
    .map((other) => other.entry.querySelector('.part-meaning'))
    .find((meaning) => meaning !== null);
}

/** In "docker rm -f $(docker ps -aq)" only the flag before the second program is one of the page's command. */
function isOwnFlag(token: Token, line: Line): boolean {
  const programs = line.tokens.filter(isProgram);
  const program = programs.findLast((other) => other.start < token.start);
  const title = document.querySelector('h1')?.textContent?.trim();
  return token.element.matches('.t-flag') && (programs.length < 2 || (program !== undefined && commandAt(program, line) === title));
}

/** The whole command of which a token is a word, "" for other tokens: the page explains "docker run" as one. */
function commandAt(token: Token, line: Line): string {
  const isSubcommand = (other: Token | undefined): boolean => other?.element.matches('.t-subcommand') ?? false;
  const at = line.tokens.indexOf(token);
  const first = line.tokens.slice(0, at + 1).findLastIndex(isProgram);
  const rest = line.tokens.findIndex((other, index) => index > first && !isSubcommand(other));
  const words = line.tokens.slice(first, rest < 0 ? undefined : rest);
  return first >= 0 && words.includes(token) ? words.map(({ element }) => element.textContent).join(' ') : '';
}

function isProgram({ element }: Token): boolean {
  return element.matches('.t-program, :has(.t-program)');
}

function flagRows(): Flags {
  const rows = new Map<string, HTMLElement>();
  for (const row of document.querySelectorAll<HTMLElement>('[data-flags]')) {
    (row.dataset['flags'] ?? '').split(' ').forEach((name) => rows.set(name, row));
  }
  return rows;
}

function isIn(token: Token, part: Part): boolean {
  return token.start < part.end && token.end > part.start;
}

function markAll(elements: readonly HTMLElement[], isShown: boolean): void {
  for (const element of elements) {
    element.classList.toggle('is-shown', isShown);
  }
}
