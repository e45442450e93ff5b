import { analyse } from './analysis';
import { isCjk } from './characters';

/** Words that carry no meaning in a search: a result need not have them. */
const spelledFillers = new Set(
  'a an and are be by can do does for from how i in into is it me my of on or please that the this to use using via want what when where which with'.split(' '),
);

const cjkFillers = /是什么意思|是什么|什么是|什么叫|怎么样|怎么办|使用|为什么|有没有|能不能|怎么|怎样|如何|请问|什么|哪个|一个|一下|可以|想要|[的了吗呢吧把让给在里请用它]/g;
const filled = ' ';
/** Where a longer filler stood: no word reaches over it. A single character may be a part of one. */
const border = '|';

function marked(run: string): string {
  return run.replace(cjkFillers, (filler) => (filler.length > 1 ? border : filled).repeat(filler.length));
}

export function isFiller(word: string): boolean {
  return spelledFillers.has(word) || /^[ |]+$/.test(marked(word));
}

/** Words that say how many or in which state: of what is asked for they tell the least. */
const quantifiers = new Set('all any every each some 所有 全部 一切 每个 整个 任何 各个 正在 已经 现在 当前'.split(' '));

export function isQuantifier(word: string): boolean {
  return quantifiers.has(word);
}

/** Most lines show something: of a title, these words tell little. */
const showing = /查看|列出|列表|显示|\b(?:shows?|views?|lists?|displays?)\b/g;
const counting = new RegExp([...quantifiers].filter(isCjk).join('|'), 'g');
const countedShare = 0.15;

export function isShowing(word: string): boolean {
  return word.replace(showing, '') === '';
}

export function withoutShowing(text: string): string {
  return text.replace(showing, '');
}

/** How much a text tells: a character of Chinese counts one, a word of letters two, how many it is about little, and a filler nothing. */
export function tellingLengthOf(text: string): number {
  const rest = text.replace(showing, ' ');
  const counted = rest.match(counting)?.length ?? 0;
  const lengths = analyse(rest.replace(counting, ' ')).filter(({ text: word }) => !isFiller(word)).map(({ text: word, isCjk: isChinese }) =>
    (isChinese ? fillersOf(word).isFiller.filter((isNothing) => !isNothing).length : isQuantifier(word) ? countedShare : 2));
  return lengths.reduce((sum, length) => sum + length, counted * countedShare);
}

export interface Fillers {
  /** Which characters of a run carry no meaning; none where that would be all of them. */
  readonly isFiller: readonly boolean[];
  /** Which of them end a word. */
  readonly isBorder: readonly boolean[];
}

export function fillersOf(run: string): Fillers {
  const marks = isFiller(run) ? run : marked(run);
  const where = (...wanted: readonly string[]): boolean[] => [...marks].map((mark) => wanted.includes(mark));
  return { isFiller: where(filled, border), isBorder: where(border) };
}
