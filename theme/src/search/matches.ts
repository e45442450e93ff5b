import { Coverage } from './coverage';
import { guessed, type Answer } from './answers';
import type { Question } from './question';
import { Scores } from './scores';
import type { TermIndex } from './term-index';
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

/** What the index has for the question, what counts most first. */
export function matchesOf(index: TermIndex, { words, isCommon }: Question): Match[] {
  const weights = weightsOf(words.flatMap((word) => word.answers));
  const results = new Map<string, Map<string, string[]>>();
  for (const [term, { isSynonym }] of weights) {
    for (const field of isCommon ? ['title'] : isSynonym === true ? namingFields : allFields) {
      for (const document of Object.keys(index.documentsOf(term, field))) {
        note(results, document, term, field);
      }
    }
  }
  const isExact = ({ weight }: Answer): boolean => weight > guessed;
  const all = new Coverage(words);
  // A title has to have every word, whatever it tells.
  const even = words.map((word) => ({ ...word, importance: word.importance.map((value) => (value > 0 ? 1 : 0)) }));
  const whole = new Coverage(even);
  const exact = new Coverage(even.map((word) => ({ ...word, answers: word.answers.filter(isExact) })));
  const scores = new Scores(index, words);
  return [...results].map(([document, terms]): Match => {
    const found = [...terms.keys()];
    const inField = (field: string): string[] => found.filter((term) => terms.get(term)?.includes(field));
    const inTitle = inField('title');
    return {
      number: Number(document),
      score: scores.of(document, terms),
      coverage: all.of(found),
      named: all.of(found.filter((term) => terms.get(term)?.some((field) => aboutFields.includes(field)))),
      found,
      isFlagged: all.of(inField('flags')) >= complete,
      titled: exact.of(inTitle) >= complete ? 'exactly' : whole.of(inTitle) >= complete ? 'nearly' : 'no',
    };
  }).sort((a, b) => b.score - a.score || a.number - b.number);
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

/** Notes that a document has a term in a field. */
function note(results: Map<string, Map<string, string[]>>, document: string, term: string, field: string): void {
  const terms = results.get(document) ?? new Map<string, string[]>();
  results.set(document, terms);
  const fields = terms.get(term);
  if (fields === undefined) {
    terms.set(term, [field]);
  } else {
    fields.push(field);
  }
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
