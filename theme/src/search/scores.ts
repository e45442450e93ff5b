import type { Answer } from './answers';
import type { AskedWord } from './question';
import type { TermIndex } from './term-index';

/** How much the weaker of several reasons counts beside the strongest. */
const tie = 0.2;

/** A word without a dash is seldom meant as a flag. */
const bareFlagShare = 0.2;

/** What a line is for tells more than which command it uses. */
const commandShare = 0.6;

interface Place {
  readonly word: number;
  readonly answer: Answer;
}

/** What documents count for the words: each unit by its best answer, in the field where that counts most. */
export class Scores {
  readonly #places = new Map<string, Place[]>();

  constructor(private readonly index: TermIndex, private readonly words: readonly AskedWord[]) {
    words.forEach(({ answers }, word) => {
      for (const answer of answers) {
        this.#places.set(answer.term, [...(this.#places.get(answer.term) ?? []), { word, answer }]);
      }
    });
  }

  of(document: string, found: ReadonlyMap<string, readonly string[]>): number {
    const best = this.words.map(({ importance }) => importance.map(() => 0));
    let all = 0;
    for (const [term, fields] of found) {
      const value = withTie(fields.map((field) => this.#valueOf(term, field, document)));
      for (const { word, answer } of this.#places.get(term) ?? []) {
        const share = (value * answer.weight) / (answer.last - answer.first + 1);
        const units = best[word] ?? [];
        for (let unit = answer.first; unit <= answer.last; unit += 1) {
          const counted = share * (this.words[word]?.emphasis[unit] ?? 1);
          all += counted;
          units[unit] = Math.max(counted, units[unit] ?? 0);
        }
      }
    }
    const strongest = total(best.map(total));
    return strongest + tie * Math.min(all - strongest, strongest);
  }

  #valueOf(term: string, field: string, document: string): number {
    const value = this.index.valueOf(term, field, document);
    return field === 'flags' && !term.startsWith('-') ? value * bareFlagShare : field === 'command' ? value * commandShare : value;
  }
}

function withTie(values: readonly number[]): number {
  const most = Math.max(0, ...values);
  return most + tie * (total(values) - most);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
