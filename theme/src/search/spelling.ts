/** How far a word may be from a name that is meant by it, and how short such a word may be. */
const shortest = 3;
const leastShare = 0.6;

/** True where the word is the name with one slip, or the name with letters left out, as "imgs" for "images". */
export function isMeantBy(word: string, name: string): boolean {
  return word.length >= shortest && /^[a-z]/.test(word)
    && ((Math.abs(word.length - name.length) <= 1 && slipsBetween(word, name) <= 1) || isShortened(word, name));
}

function isShortened(word: string, name: string): boolean {
  if (word.length < name.length * leastShare || word.charAt(0) !== name.charAt(0)) {
    return false;
  }
  let at = 0;
  for (const letter of name) {
    at += letter === word.charAt(at) ? 1 : 0;
  }
  return at === word.length;
}

/** Finds what a word may have been meant for among many: with letters too many, missing, wrong, or two that changed places. */
export class Spellings {
  readonly #letters: Int32Array;

  constructor(private readonly known: readonly string[]) {
    this.#letters = Int32Array.from(known, lettersOf);
  }

  /** Those that are at most so many slips away, the nearest first. */
  near(word: string, slips: number): string[] {
    const letters = lettersOf(word);
    return this.known
      // A slip changes one letter for another at the most.
      .filter((name, i) => Math.abs(name.length - word.length) <= slips && bitsIn((this.#letters[i] ?? 0) ^ letters) <= 2 * slips)
      .map((name) => ({ name, slips: slipsBetween(word, name) }))
      .filter((found) => found.slips <= slips)
      .sort((a, b) => a.slips - b.slips)
      .map(({ name }) => name);
  }
}

/** The letters of a word, each a bit; several letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) {
    letters |= 1 << (word.charCodeAt(i) & 31);
  }
  return letters;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) {
    count += 1;
  }
  return count;
}

/** The distance of Damerau and Levenshtein in which no letter is moved twice (optimal string alignment). */
function slipsBetween(word: string, name: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: name.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= word.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= name.length; j += 1) {
      const isSame = word.charAt(i - 1) === name.charAt(j - 1);
      const isSwapped = i > 1 && j > 1 && word.charAt(i - 1) === name.charAt(j - 2) && word.charAt(i - 2) === name.charAt(j - 1);
      row.push(Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      ));
    }
    [beforeLast, last] = [last, row];
  }
  return last[name.length] ?? Infinity;
}
