import { isCjk } from './characters';
import type { TermIndex } from './term-index';

/** Two words that were asked for side by side, in each of their wordings. */
export interface Joint {
  /** The wordings of the first one. */
  readonly words: readonly string[];
  /** Both together, in both orders: 映射端口 does what 端口映射 is. */
  readonly texts: readonly string[];
}

export function jointOf(first: readonly string[], second: readonly string[]): Joint {
  const words = first.filter(isCjk);
  const others = second.filter(isCjk);
  return { words, texts: words.flatMap((word) => others.flatMap((other) => [word + other, other + word])) };
}

/** How many of the joints stand in a document's title or, where that has other words, in what else its command is said to be for. */
export function jointsIn(document: number, title: string, joints: readonly Joint[], index: TermIndex): number {
  const isSaid = (text: string): boolean => pairsOf(text).every((pair) => `${document}` in index.documentsOf(pair, 'synonyms'));
  return joints.filter(({ words, texts }) =>
    texts.some((text) => title.includes(text)) || (!words.some((word) => title.includes(word)) && texts.some(isSaid))).length;
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}
