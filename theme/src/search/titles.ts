import { normalise } from './analysis';
import { marked } from './marking';
import type { Question } from './question';

/** So much of a name counts as typed where it begins in another way, as with a slip. */
const leastBegun = 0.5;

/** True where all of a text was found. */
export function isSaid(text: string, found: readonly string[]): boolean {
  return marked(text, found).every((piece) => piece.isFound || piece.text.trim() === '');
}

/** True where the text has words that were asked for in another order: 端口发布 is a thing, 发布端口 is what somebody does. */
export function isReversed(text: string, { joints }: Question): boolean {
  return joints.some(({ inOrder, reversed }) => reversed.some((pair) => text.includes(pair)) && !inOrder.some((pair) => text.includes(pair)));
}

/** How much of a name was typed that begins so, the shortest of several. */
export function begunShareOf(names: readonly string[], typed: string): number {
  return Math.max(leastBegun, ...names.map((name) => (normalise(name).startsWith(typed) ? typed.length / name.length : 0)));
}
