import type lunr from 'lunr';
import { guessed, type AskedWord, type Question } from './question';

export interface Match {
  readonly number: number;
  readonly score: number;
  /** How much of what was asked for the document has, 0 to 1. */
  readonly coverage: number;
  /** The terms that were found in it. */
  readonly found: readonly string[];
  /** True where its flags alone have it. */
  readonly isFlagged: boolean;
  /** Whether its title alone has all that was asked for: as it was typed, or nearly so. */
  readonly titled: 'exactly' | 'nearly' | 'no';
}

/** Where everything is found, perhaps with a slip. */
const complete = 0.89;

const otherFields = ['command', 'action', 'title', 'headings', 'text', 'synonyms'];

/** A word without a dash is seldom meant as a flag. */
const bareFlagShare = 0.2;

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
      query.term(term, { boost, usePipeline: false, fields: otherFields });
      query.term(term, { boost: term.startsWith('-') ? boost : boost * bareFlagShare, usePipeline: false, fields: ['flags'] });
    }
  });
  return results.map(({ ref, score, matchData: { metadata } }) => ({
    number: Number(ref),
    score,
    coverage: coverageOf(words, (term) => metadata[term] !== undefined),
    found: Object.keys(metadata),
    isFlagged: coverageOf(words, (term) => metadata[term]?.['flags'] !== undefined) >= complete,
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
  const wanted = words.reduce((sum, { importance }) => sum + total(importance), 0);
  const covered = words.reduce((sum, word) => sum + coveredOf(word, has), 0);
  return wanted === 0 ? 0 : covered / wanted;
}

/** As much of a word's importance as the document has. */
function coveredOf({ importance, answers }: AskedWord, has: (term: string) => boolean): number {
  const credits = importance.map(() => 0);
  for (const { term, credit, first, last } of answers) {
    if (has(term)) {
      for (let unit = first; unit <= last; unit += 1) {
        credits[unit] = Math.max(credit, credits[unit] ?? 0);
      }
    }
  }
  return total(importance.map((value, unit) => value * (credits[unit] ?? 0)));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
