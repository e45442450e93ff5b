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
  const owned = ownFlags(line.tokens);
  for (const token of line.tokens) {
    const parts = partsFor(token, line, known);
    const slot = token.element.dataset['slot'];
    if (parts.length === 0 && slot === undefined) {
      continue;
    }
    const rows = owned.has(token) ? namesOf(token.element).flatMap((name) => flags.get(name) ?? []) : [];
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

/** Its own, or those of the syntax that mean the same: an example's list leaves out what the syntax has explained. */
function partsFor(token: Token, line: Line, known: readonly Part[]): Part[] {
  const own = line.parts.filter((part) => isIn(token, part));
  const alike = own.length > 0 ? undefined : known.find((part) => isLike(part, namesOf(token.element), ''));
  return alike === undefined ? own : [alike];
}

function meaningOf(part: Part, known: readonly Part[]): Element | null | undefined {
  return known
    .filter((other) => isLike(other, part.names, part.role))
    .map((other) => other.entry.querySelector('.part-meaning'))
    .find((meaning) => meaning !== null);
}

/** In "docker rm -f $(docker ps -aq)" only the flag before the second program is one of the page's command. */
function ownFlags(tokens: readonly Token[]): Set<Token> {
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  const commands = tokens.map(({ element }) => element).filter((element) => element.matches('.t-program, .t-subcommand, a'));
  const isMixed = commands.filter((element) => element.matches('.t-program, :has(.t-program)')).length > 1;
  const owned = new Set<Token>();
  let command = '';
  for (const token of tokens) {
    if (token.element.matches('.t-program, :has(.t-program)')) {
      command = token.element.textContent ?? '';
    } else if (token.element.matches('.t-subcommand')) {
      command += ` ${token.element.textContent}`;
    } else if (!isMixed || command === title) {
      owned.add(token);
    }
  }
  return owned;
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
