import { classOf, isCjk } from './characters';

/** A word of a text with the terms that it is found by, the most telling first; those of Chinese in reading order. */
export interface Word {
  readonly text: string;
  readonly isCjk: boolean;
  readonly terms: readonly string[];
}

const longestTerm = 64;
/** Only their capitals are spelled in another way. */
const plainText = /^[\x20-\x7e\u3001\u3002\u4e00-\u9fff]*$/;
const loneSurrogate = /\p{Surrogate}/gu;
const unseen = /\p{Cf}/gu;
const keptBeginning = /^(?:--?|\/|\.{1,2}\/|\.)$/;
const plural = /^[a-z]{3,}s$/;
const noPlural = /(?:ss|us|is)$/;
const longPlural = /(?:ss|x|ch|sh)es$/;

/** Cuts a text into words. The program cuts what it indexes in the same way; shared vectors hold both to it. */
export function analyse(text: string): Word[] {
  return [...chunksOf(normalise(text))].map(toWord).filter((word) => word.terms.length > 0);
}

/** One spelling for what looks alike: compatibility forms, small letters, no invisible characters. */
export function normalise(text: string): string {
  if (plainText.test(text)) {
    return text.toLowerCase();
  }
  const composed = text.replace(loneSurrogate, ' ').normalize('NFKC');
  return [...composed].map(lower).join('').replace(unseen, '');
}

function lower(character: string): string {
  const small = character.toLowerCase();
  return character === 'İ' ? 'i' : small === 'ς' ? 'σ' : small.length === character.length ? small : character;
}

/** Runs of Chinese and runs of everything else that is written without a gap. */
function* chunksOf(text: string): Generator<string> {
  let chunk = '';
  let isChinese = false;
  for (const character of text) {
    const kind = classOf(character);
    if (chunk !== '' && (kind === 'separator' || (kind === 'cjk') !== isChinese)) {
      yield chunk;
      chunk = '';
    }
    if (kind !== 'separator') {
      isChinese = kind === 'cjk';
      chunk += character;
    }
  }
  if (chunk !== '') {
    yield chunk;
  }
}

function toWord(chunk: string): Word {
  return isCjk(chunk) ? { text: chunk, isCjk: true, terms: cjkTerms([...chunk]) } : spelledWord(chunk);
}

function cjkTerms(characters: readonly string[]): string[] {
  return characters.flatMap((character, i) => {
    const next = characters[i + 1];
    return next === undefined ? [character] : [character, character + next];
  });
}

function spelledWord(chunk: string): Word {
  const [, beginning = '', rest = ''] = /^([-_./:@]*)(.*?)[-_./:@]*$/u.exec(chunk) ?? [];
  const whole = rest === '' ? '' : keptBeginning.test(beginning) ? beginning + rest : rest;
  const bare = whole.startsWith('-') ? rest : whole;
  const parts = bare.split(/[/:@]/);
  const pieces = parts.flatMap((part) => part.split(/[-_.]/));
  const spellings = [whole, bare, ...parts, ...pieces].filter((term) => term !== '' && !/^[-_./:@]+$/.test(term));
  const terms = [...spellings, ...spellings.flatMap(singularOf)].map(cut);
  return { text: whole, isCjk: false, terms: [...new Set(terms)] };
}

function singularOf(term: string): string[] {
  return plural.test(term) && !noPlural.test(term) ? [term.slice(0, longPlural.test(term) ? -2 : -1)] : [];
}

function cut(term: string): string {
  const short = term.slice(0, longestTerm);
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
