import type lunr from 'lunr';
import { Coverage } from './coverage';
import { guessed, type Answer, type Question } from './question';

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
export function matchesOf(index: lunr.Index, { words, isCommon }: Question): Match[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of words.flatMap((word) => word.answers)) {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  if (weights.size === 0) {
    return [];
  }
  const results = index.query((query) => {
    for (const [term, boost] of weights) {
      query.term(term, { boost, usePipeline: false, fields: isCommon ? ['title'] : otherFields });
      if (!isCommon && isFlag(index, term)) {
        query.term(term, { boost: term.startsWith('-') ? boost : boost * bareFlagShare, usePipeline: false, fields: ['flags'] });
      }
    }
  });
  const isExact = ({ weight }: Answer): boolean => weight > guessed;
  const all = new Coverage(words);
  const exact = new Coverage(words.map((word) => ({ ...word, answers: word.answers.filter(isExact) })));
  return results.map(({ ref, score, matchData: { metadata } }) => {
    const found = Object.keys(metadata);
    const inField = (field: string): string[] => found.filter((term) => metadata[term]?.[field] !== undefined);
    const inTitle = inField('title');
    return {
      number: Number(ref),
      score,
      coverage: all.of(found),
      found,
      isFlagged: all.of(inField('flags')) >= complete,
      titled: exact.of(inTitle) >= complete ? 'exactly' : all.of(inTitle) >= complete ? 'nearly' : 'no',
    };
  });
}

function isFlag(index: lunr.Index, term: string): boolean {
  for (const _ in index.invertedIndex[term]?.['flags']) {
    return true;
  }
  return false;
}

/** Named commands are matches, whatever else is found. */
export function withNamed(matches: readonly Match[], named: Iterable<number>, found: readonly string[]): Match[] {
  const known = new Set(matches.map(({ number }) => number));
  return [...matches, ...[...named].filter((number) => !known.has(number)).map((number): Match => ({
    number, score: 0, coverage: 1, found, isFlagged: false, titled: 'no',
  }))];
}

export function isComplete({ coverage }: Match): boolean {
  return coverage >= complete;
}
