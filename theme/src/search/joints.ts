import { isCjk } from './characters';
import { isShowing } from './fillers';
import type { TermIndex } from './term-index';

/** Two words that were asked for side by side, in each of their wordings. */
export interface Joint {
  /** The wordings of the first one. */
  readonly words: readonly string[];
  /** Both together, and in the other order: 映射端口 does what 端口映射 is. */
  readonly inOrder: readonly string[];
  readonly reversed: readonly string[];
}

export function jointOf(first: readonly string[], second: readonly string[]): Joint {
  const words = first.filter(isTelling);
  const others = second.filter(isTelling);
  const inOrder = words.flatMap((word) => others.map((other) => word + other));
  const reversed = words.flatMap((word) => others.map((other) => other + word)).filter((text) => !inOrder.includes(text));
  return { words, inOrder, reversed };
}

/** That a line shows something is said in many ways. */
function isTelling(word: string): boolean {
  return isCjk(word) && !isShowing(word);
}

/** How many of the joints stand in a document's title or, where that has other words, in what else its command is said to be for. */
export function jointsIn(document: number, title: string, joints: readonly Joint[], index: TermIndex): number {
  const isSaid = (text: string): boolean => pairsOf(text).every((pair) => `${document}` in index.documentsOf(pair, 'synonyms'));
  return joints.filter(({ words, inOrder, reversed }) => {
    const texts = [...inOrder, ...reversed];
    return texts.some((text) => title.includes(text)) || (!words.some((word) => title.includes(word)) && texts.some(isSaid));
  }).length;
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}
