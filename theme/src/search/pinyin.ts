import { firstFrom } from './vocabulary';

/** Terms that may be read as a stretch of the syllables: those of two characters from the first on, or of one. */
export interface Sounding {
  readonly first: number;
  readonly terms: readonly string[];
}

export interface Reading {
  readonly syllables: number;
  readonly soundings: readonly Sounding[];
}

const mostSyllables = 12;
/** A single syllable of fewer letters may be anything. */
const shortestSyllable = 3;
const gap = ' ';

/** Finds the Chinese terms of an index by how they sound: in full, "rongqi", by initials, "rq", and while they are typed. */
export class Pinyin {
  readonly #full = new Map<string, string[]>();
  readonly #initials = new Map<string, string[]>();
  readonly #sounds: readonly string[];
  readonly #syllables: ReadonlySet<string>;

  constructor(terms: readonly string[], readings: Readonly<Record<string, string>>) {
    const soundsOf = soundsByCharacter(readings);
    this.#syllables = new Set(Object.keys(readings));
    for (const term of terms) {
      const [first = '', second] = term;
      for (const sound of soundsOf.get(first) ?? []) {
        for (const next of second === undefined ? [''] : (soundsOf.get(second) ?? [])) {
          add(this.#full, sound + gap + next, term);
          if (next !== '') {
            add(this.#initials, sound.charAt(0) + next.charAt(0), term);
          }
        }
      }
    }
    this.#sounds = [...this.#full.keys()].sort();
  }

  /** How many syllables the letters are, and the terms that sound so; undefined where they are no pinyin. */
  read(letters: string): Reading | undefined {
    if (!/^[a-z]{2,}$/.test(letters)) {
      return undefined;
    }
    const syllables = this.#split(letters);
    if (syllables?.length === 1 && letters.length < shortestSyllable) {
      return undefined;
    }
    return (syllables && whole(syllables.length, this.#bySyllables(syllables))) ?? whole(letters.length, this.#byInitials(letters));
  }

  #byInitials(letters: string): Sounding[] {
    return letters.length > mostSyllables
      ? []
      : [...letters.slice(1)].map((letter, i) => ({ first: i, terms: this.#initials.get(letters.charAt(i) + letter) ?? [] }));
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

/** A reading in which each syllable belongs to some term. */
function whole(syllables: number, soundings: readonly Sounding[]): Reading | undefined {
  const isHeard = Array.from({ length: syllables }, (_, i) =>
    soundings.some(({ first, terms }) => first <= i && terms.some((term) => first + [...term].length > i)));
  return isHeard.every(Boolean) ? { syllables, soundings } : undefined;
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
  } else {
    values.push(value);
  }
}
