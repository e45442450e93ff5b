import { normalise } from './analysis';
import { marked, standsIn, type Piece } from './marking';
import type { StoredFlag } from './store';

/** A flag as a result shows it: why the command was found. */
export interface ShownFlag {
  readonly names: readonly Piece[];
  readonly text: readonly Piece[];
}

const most = 2;

/** The flags that have what was found and what nothing else of the result shows, those that have most of it first. */
export function flagsWith(flags: readonly StoredFlag[], found: readonly string[], shown: readonly string[], wordings: readonly string[] = []): ShownFlag[] {
  if (flags.length === 0) {
    return [];
  }
  const folded = shown.map(normalise);
  const isShown = (term: string): boolean => folded.some((text) => standsIn(text, term));
  const others = wordings.some(isShown) ? wordings : [];
  const unseen = found.filter((term) => !others.includes(term) && !isShown(term));
  return unseen.length === 0 ? [] : flags
    .filter((flag) => hasOneOf(normalise(flag.join(' ')), unseen))
    .map(([names, text]) => ({ names: marked(names, unseen), text: marked(text, unseen) }))
    .map((flag) => ({ flag, share: 2 * lengthIn(flag.names) + lengthIn(flag.text) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ flag }) => flag);
}

function hasOneOf(folded: string, terms: readonly string[]): boolean {
  return terms.some((term) => standsIn(folded, term));
}

function lengthIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text, isFound }) => sum + (isFound ? text.length : 0), 0);
}
