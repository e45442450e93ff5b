import { normalise } from './analysis';
import { classOf, isCjk } from './characters';

/** A stretch of a text; all stretches together are the text. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

type Span = readonly [start: number, end: number];

const ellipsis = '…';
const longestExcerpt = 120;
const lead = 24;
const plurals = ['', 's', 'es'];

/** The text with what was found in it told apart. */
export function marked(text: string, terms: readonly string[]): Piece[] {
  return piecesOf(text, spansOf(text, terms));
}

/** As much of a long text as is worth showing: around the place where most was found, from its beginning where nothing was. */
export function excerptOf(text: string, terms: readonly string[]): Piece[] {
  const spans = spansOf(text, terms);
  if (text.length <= longestExcerpt) {
    return piecesOf(text, spans);
  }
  const start = wholeWordAt(text, Math.max(0, richestStart(text, spans) - lead));
  const end = wholeWordAt(text, Math.min(text.length, start + longestExcerpt));
  const inside = spans.filter((span) => span[0] >= start && span[1] <= end).map(([from, to]): Span => [from - start, to - start]);
  return [
    ...(start > 0 ? [{ text: ellipsis, isFound: false }] : []),
    ...piecesOf(text.slice(start, end).trimEnd(), inside),
    ...(end < text.length ? [{ text: ellipsis, isFound: false }] : []),
  ];
}

function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    pieces.push({ text: text.slice(at, start), isFound: false }, { text: text.slice(start, end), isFound: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isFound: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Where the terms stand, in order, joined where they touch. */
function spansOf(text: string, terms: readonly string[]): Span[] {
  const { folded, origins } = fold(text);
  const spans = telling(terms)
    .flatMap((term) => [...placesOf(folded, term)])
    .map(([start, end]): Span => [origins?.[start] ?? start, origins?.[end] ?? end])
    .sort((a, b) => a[0] - b[0]);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span[0] <= last[1]) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    } else {
      joined.push(span);
    }
  }
  return joined;
}

/** A single character says nothing beside a pair that has it. */
function telling(terms: readonly string[]): string[] {
  const pairs = terms.filter((term) => isCjk(term) && [...term].length > 1);
  return terms.filter((term) => term !== '' && (!isCjk(term) || pairs.includes(term) || !pairs.some((pair) => pair.includes(term))));
}

/** As the analysis sees the text; where that has another length, with the place that each unit came from. */
function fold(text: string): { readonly folded: string; readonly origins?: readonly number[] } {
  const whole = normalise(text);
  if (whole.length === text.length) {
    return { folded: whole };
  }
  let folded = '';
  let at = 0;
  const origins: number[] = [];
  for (const character of text) {
    const part = normalise(character);
    origins.push(...Array.from({ length: part.length }, () => at));
    folded += part;
    at += character.length;
  }
  return { folded, origins: [...origins, at] };
}

/** True where a text, as the analysis sees it, has the term as it is marked. */
export function standsIn(folded: string, term: string): boolean {
  return term !== '' && folded.includes(term) && placesOf(folded, term).next().done !== true;
}

function* placesOf(folded: string, term: string): Generator<Span> {
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    const end = isCjk(term) ? at + term.length : endOfWord(folded, at, term);
    if (end !== undefined) {
      yield [at, end];
    }
  }
}

/** Letters count as found where they are a whole word, in the plural too. */
function endOfWord(folded: string, at: number, term: string): number | undefined {
  if (isInWord(folded, at - 1)) {
    return undefined;
  }
  const end = at + term.length;
  return plurals.filter((plural) => folded.startsWith(plural, end)).map((plural) => end + plural.length).find((place) => !isInWord(folded, place));
}

function isInWord(folded: string, place: number): boolean {
  return classOf(folded.charAt(place)) === 'word';
}

/** The place from which an excerpt's length holds most of what was found; the same word again counts little. */
function richestStart(text: string, spans: readonly Span[]): number {
  const within = (start: number): readonly Span[] => spans.filter(([from, to]) => from >= start && to <= start + longestExcerpt - lead);
  const different = (start: number): readonly string[] => [...new Set(within(start).map(([from, to]) => text.slice(from, to)))];
  const richness = (start: number): number => different(start).join('').length + within(start).length / text.length;
  return spans.map(([start]) => ({ start, richness: richness(start) })).reduce((best, next) => (next.richness > best.richness ? next : best), { start: 0, richness: 0 }).start;
}

/** Back to the beginning of a word that would be cut. */
function wholeWordAt(text: string, place: number): number {
  const isInside = (at: number): boolean => at > 0 && at < text.length
    && (/[\uDC00-\uDFFF]/.test(text.charAt(at)) || (classOf(text.charAt(at - 1)) === 'word' && classOf(text.charAt(at)) === 'word'));
  let at = place;
  while (isInside(at) && place - at < lead) {
    at -= 1;
  }
  return at;
}
