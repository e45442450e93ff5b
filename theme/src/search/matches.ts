import type lunr from 'lunr';
import { Coverage } from './coverage';
import { guessed, type Answer } from './answers';
import type { Question } from './question';
import { Scores } from './scores';
import { namingFields } from './vocabulary';

export interface Match {
  readonly number: number;
  readonly score: number;
  /** How much of what was asked for the document has, 0 to 1. */
  readonly coverage: number;
  /** How much of it stands in what says what the document is about, or in its flags. */
  readonly named: number;
  /** The terms that were found in it. */
  readonly found: readonly string[];
  /** True where its flags alone have it. */
  readonly isFlagged: boolean;
  /** Whether its title alone has all that was asked for: as it was typed, or nearly so. */
  readonly titled: 'exactly' | 'nearly' | 'no';
}

/** Where everything is found, perhaps with a slip. */
const complete = 0.89;

const allFields = ['command', 'action', 'flags', 'title', 'headings', 'text', 'synonyms'];
const aboutFields = [...namingFields, 'flags'];

/** What the index has for the question, in no order. */
export function matchesOf(index: lunr.Index, { words, isCommon }: Question): Match[] {
  const weights = weightsOf(words.flatMap((word) => word.answers));
  if (weights.size === 0) {
    return [];
  }
  const results = index.query((query) => {
    for (const [term, { isSynonym }] of weights) {
      const fields = isCommon ? ['title'] : isSynonym === true ? namingFields : allFields;
      query.term(term, { usePipeline: false, fields: fields.filter((field) => isIn(index, term, field)) });
    }
  });
  const isExact = ({ weight }: Answer): boolean => weight > guessed;
  const all = new Coverage(words);
  // A title has to have every word, whatever it tells.
  const even = words.map((word) => ({ ...word, importance: word.importance.map((value) => (value > 0 ? 1 : 0)) }));
  const whole = new Coverage(even);
  const exact = new Coverage(even.map((word) => ({ ...word, answers: word.answers.filter(isExact) })));
  const scores = new Scores(index, words);
  return results.map(({ ref, matchData: { metadata } }) => {
    const found = Object.keys(metadata);
    const inField = (field: string): string[] => found.filter((term) => metadata[term]?.[field] !== undefined);
    const inTitle = inField('title');
    return {
      number: Number(ref),
      score: scores.of(ref, metadata),
      coverage: all.of(found),
      named: all.of(found.filter((term) => aboutFields.some((field) => metadata[term]?.[field] !== undefined))),
      found,
      isFlagged: all.of(inField('flags')) >= complete,
      titled: exact.of(inTitle) >= complete ? 'exactly' : whole.of(inTitle) >= complete ? 'nearly' : 'no',
    };
  });
}

/** Of each term the answer that counts most; what was typed before what means the same. */
function weightsOf(answers: readonly Answer[]): Map<string, Answer> {
  const best = new Map<string, Answer>();
  for (const answer of answers) {
    const known = best.get(answer.term);
    const isTyped = known?.isSynonym === true && answer.isSynonym !== true;
    if (known === undefined || isTyped || (known.isSynonym === answer.isSynonym && known.weight < answer.weight)) {
      best.set(answer.term, answer);
    }
  }
  return best;
}

function isIn(index: lunr.Index, term: string, field: string): boolean {
  for (const _ in index.invertedIndex[term]?.[field]) {
    return true;
  }
  return false;
}

/** Named commands are matches, whatever else is found. */
export function withNamed(matches: readonly Match[], named: Iterable<number>, found: readonly string[]): Match[] {
  const known = new Set(matches.map(({ number }) => number));
  return [...matches, ...[...named].filter((number) => !known.has(number)).map((number): Match => ({
    number, score: 0, coverage: 1, named: 1, found, isFlagged: false, titled: 'no',
  }))];
}

/** How much of what was asked for some terms have. */
export function isComplete(coverage: number): boolean {
  return coverage >= complete;
}
