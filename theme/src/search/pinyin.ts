import { firstFrom } from './vocabulary';

/** Terms that may be read as a stretch of the syllables: those of two characters from the first on, or of one. */
export interface Sounding {
  readonly first: number;
  readonly terms: readonly string[];
}

export interface Reading {
  readonly syllables: number;
  readonly soundings: readonly Sounding[];
  /** True where each letter stands for a syllable: much may be meant by few letters. */
  readonly areInitials: boolean;
  /** True where every syllable is whole and belongs to a term that names something. */
  readonly isName: boolean;
}

const mostSyllables = 12;
/** A single syllable of fewer letters may be anything. */
const shortestSyllable = 3;
const gap = ' ';

/** True where a text can be pinyin at all, in syllables or in one. */
export function canBePinyin(text: string): boolean {
  return /^[a-z]{2,}$|^[a-z]+( [a-z]+)+$/.test(text);
}

/** Finds the Chinese terms of an index by how they sound: in full, "rongqi", by initials, "rq", and while they are typed. */
export class Pinyin {
  readonly #full = new Map<string, string[]>();
  readonly #initials = new Map<string, string[]>();
  readonly #naming: (term: string) => boolean;
  readonly #isWord: (term: string) => boolean;
  readonly #sounds: readonly string[];
  readonly #syllables: ReadonlySet<string>;

  /**
   * Two initials are too short for more than the terms that name something; where all of a query's may stand for words that the
   * author has told of, they do.
   */
  constructor(
    terms: readonly string[], readings: Readonly<Record<string, string>>, isNaming: (term: string) => boolean, isWord: (term: string) => boolean = () => false,
  ) {
    const soundsOf = soundsByCharacter(readings);
    this.#syllables = new Set(Object.keys(readings));
    this.#naming = isNaming;
    this.#isWord = isWord;
    for (const term of terms) {
      const [first = '', second] = term;
      for (const sound of soundsOf.get(first) ?? []) {
        for (const next of second === undefined ? [''] : (soundsOf.get(second) ?? [])) {
          add(this.#full, sound + gap + next, term);
          if (second !== undefined) {
            add(this.#initials, sound.charAt(0) + next.charAt(0), term);
          }
        }
      }
    }
    this.#sounds = [...this.#full.keys()].sort();
  }

  /** How many syllables the letters are, and the terms that sound so; undefined where they are no pinyin. */
  read(letters: string): Reading | undefined {
    if (!canBePinyin(letters)) {
      return undefined;
    }
    const syllables = letters.includes(gap) ? letters.split(gap) : this.#split(letters);
    if (syllables?.length === 1 && letters.length < shortestSyllable) {
      return undefined;
    }
    return (syllables && this.#spoken(syllables)) ?? whole(letters.length, this.#byInitials(letters), true);
  }

  /** How many of the words, from the first on, are the syllables of something; the last one may still be being typed. */
  heardIn(words: readonly string[]): number {
    const other = words.findIndex((word, i) => !this.#canStand(word, i > 0 && i === words.length - 1));
    for (let count = other < 0 ? words.length : other; count > 1; count -= 1) {
      if (this.#spoken(words.slice(0, count))?.isName === true) {
        return count;
      }
    }
    return 0;
  }

  #spoken(syllables: readonly string[]): Reading | undefined {
    const soundings = this.#bySyllables(syllables);
    const naming = soundings.map(({ first, terms }) => ({ first, terms: terms.filter(this.#naming) }));
    const reading = whole(syllables.length, soundings, false);
    return reading && { ...reading, isName: isHeard(syllables.length, naming) && syllables.every((syllable) => this.#syllables.has(syllable)) };
  }

  #byInitials(letters: string): Sounding[] {
    if (letters.length > mostSyllables) {
      return [];
    }
    const pairs = [...letters.slice(1)].map((letter, i) => this.#initials.get(letters.charAt(i) + letter) ?? []);
    const chained = pairs.length > 1 ? chainedOf(pairs) : pairs.map(() => []);
    const soundings = pairs.map((terms, i) => ({ first: i, terms: [...new Set([...terms.filter(this.#naming), ...(chained[i] ?? [])])] }));
    const words = soundings.filter(({ first }) => first % 2 === 0).map(({ first, terms }) => ({ first, terms: terms.filter(this.#isWord) }));
    return letters.length % 2 === 0 && words.every(({ terms }) => terms.length > 0) ? words : soundings;
  }

  #bySyllables(syllables: readonly string[]): Sounding[] {
    if (syllables.length === 1) {
      return [{ first: 0, terms: this.#soundingLike(syllables[0] ?? '') }];
    }
    return syllables.slice(1).map((syllable, i) => {
      const sound = (syllables[i] ?? '') + gap + syllable;
      const isLast = i === syllables.length - 2;
      return { first: i, terms: isLast ? this.#soundingLike(sound) : (this.#full.get(sound) ?? []) };
    });
  }

  /** Terms whose sound begins so: the last syllable may still be being typed. */
  #soundingLike(beginning: string): string[] {
    const terms: string[] = [];
    for (let i = firstFrom(this.#sounds, beginning); this.#sounds[i]?.startsWith(beginning) === true; i += 1) {
      terms.push(...(this.#full.get(this.#sounds[i] ?? '') ?? []));
    }
    return [...new Set(terms)];
  }

  /** The fewest syllables, the last one perhaps unfinished; undefined where the letters are none. */
  #split(letters: string): string[] | undefined {
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= letters.length; end += 1) {
      for (let start = Math.max(0, end - 6); start < end; start += 1) {
        const before = best[start];
        const piece = letters.slice(start, end);
        if (before !== undefined && this.#canStand(piece, end === letters.length)
          && before.length + 1 < (best[end]?.length ?? mostSyllables + 1)) {
          best[end] = [...before, piece];
        }
      }
    }
    return best[letters.length];
  }

  #canStand(piece: string, isLast: boolean): boolean {
    return this.#syllables.has(piece) || (isLast && [...this.#syllables].some((syllable) => syllable.startsWith(piece)));
  }
}

/** Of the pairs for each place those that lead from the first to the last, each beginning with the character that the one before ends with. */
function chainedOf(pairs: readonly (readonly string[])[]): string[][] {
  const forth: string[][] = [];
  for (const terms of pairs) {
    const before = forth.at(-1);
    const ends = new Set(before?.map((term) => term.slice(-1)));
    forth.push(terms.filter((term) => before === undefined || ends.has(term.charAt(0))));
  }
  const back: string[][] = [];
  for (const terms of forth.reverse()) {
    const next = back[0];
    const beginnings = new Set(next?.map((term) => term.charAt(0)));
    back.unshift(terms.filter((term) => next === undefined || beginnings.has(term.slice(-1))));
  }
  return back;
}

/** A reading in which each syllable belongs to some term. */
function whole(syllables: number, soundings: readonly Sounding[], areInitials: boolean): Reading | undefined {
  return isHeard(syllables, soundings) ? { syllables, soundings, areInitials, isName: false } : undefined;
}

function isHeard(syllables: number, soundings: readonly Sounding[]): boolean {
  return Array.from({ length: syllables }, (_, i) => i).every((i) =>
    soundings.some(({ first, terms }) => first <= i && terms.some((term) => first + [...term].length > i)));
}

function soundsByCharacter(readings: Readonly<Record<string, string>>): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(readings)) {
    for (const character of characters) {
      add(sounds, character, syllable);
    }
  }
  return sounds;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) {
    map.set(key, [value]);
  } else if (values.at(-1) !== value) {
    values.push(value);
  }
}
