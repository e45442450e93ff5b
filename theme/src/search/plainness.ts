import { normalise } from './analysis';
import { tellingLengthOf } from './fillers';
import { marked } from './marking';

/** What stands in brackets only explains. */
const explained = /[（(][^（()）]*[）)]/g;
const clauseEnd = /[，；：。,;:]/;

/** How much of what a title says are these terms, 0 to 1: of two lines that do something, the one that says nothing else is plainer. */
export function plainnessOf(title: string, terms: readonly string[]): number {
  const clauses = normalise(title).replace(explained, ' ').split(clauseEnd).map((clause) => {
    const pieces = marked(clause, terms).map(({ text, isFound }) => ({ isFound, length: tellingLengthOf(text) }));
    return { all: lengthOf(pieces), said: lengthOf(pieces.filter(({ isFound }) => isFound)) };
  }).filter(({ all }) => all > 0);
  const share = (said: number, all: number): number => (all === 0 ? 0 : said / all);
  const best = Math.max(0, ...clauses.map(({ said, all }) => share(said, all)));
  return (best + share(total(clauses.map(({ said }) => said)), total(clauses.map(({ all }) => all)))) / 2;
}

function lengthOf(pieces: readonly { readonly length: number }[]): number {
  return total(pieces.map(({ length }) => length));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
