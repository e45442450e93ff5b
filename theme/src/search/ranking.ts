import type lunr from 'lunr';
import type { AskedWord, Question } from './question';

export interface Match {
  readonly number: number;
  readonly score: number;
  /** How much of what was asked for the document has, 0 to 1. */
  readonly coverage: number;
  /** The terms that were found in it. */
  readonly found: readonly string[];
  /** Whether its title alone has all that was asked for: as it was typed, or nearly so. */
  readonly titled: 'exactly' | 'nearly' | 'no';
}

const complete = 0.89;

/** Terms of at most this weight only begin like a word, or are spelled like it. */
const guessed = 0.5;

/** What the index has for the question, in no order. */
export function matchesOf(index: lunr.Index, { words }: Question): Match[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of words.flatMap((word) => word.answers)) {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  if (weights.size === 0) {
    return [];
  }
  const results = index.query((query) => {
    for (const [term, boost] of weights) {
      query.term(term, { boost, usePipeline: false });
    }
  });
  return results.map(({ ref, score, matchData: { metadata } }) => ({
    number: Number(ref),
    score,
    coverage: coverageOf(words, (term) => metadata[term] !== undefined),
    found: Object.keys(metadata),
    titled: titled(words, (term) => metadata[term]?.['title'] !== undefined),
  }));
}

function titled(words: readonly AskedWord[], has: (term: string) => boolean): Match['titled'] {
  const exact = words.map((word) => ({ ...word, answers: word.answers.filter(({ weight }) => weight > guessed) }));
  return coverageOf(exact, has) >= complete ? 'exactly' : coverageOf(words, has) >= complete ? 'nearly' : 'no';
}

export function isComplete({ coverage }: Match): boolean {
  return coverage >= complete;
}

function coverageOf(words: readonly AskedWord[], has: (term: string) => boolean): number {
  return words.reduce((sum, word) => sum + coverageOfWord(word, has), 0) / words.length;
}

function coverageOfWord({ needed, answers }: AskedWord, has: (term: string) => boolean): number {
  const covered = needed.map(() => 0);
  for (const { term, credit, first, last } of answers) {
    if (has(term)) {
      for (let unit = first; unit <= last; unit += 1) {
        covered[unit] = Math.max(credit, covered[unit] ?? 0);
      }
    }
  }
  const wanted = covered.filter((_, unit) => needed[unit] === true);
  return wanted.reduce((sum, credit) => sum + credit, 0) / wanted.length;
}
