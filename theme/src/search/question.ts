import { analyse, type Word } from './analysis';
import { cjkAnswers, groupedFlags, guessed, misspelledCredit, partAnswer, synonymsOf, withSynonyms, type Answer } from './answers';
import { fillersOf, isFiller, isQuantifier, isShowing } from './fillers';
import { jointOf, type Joint } from './joints';
import { baseForms } from './inflections';
import { canBePinyin, type Pinyin, type Reading } from './pinyin';
import type { Phrase, Synonyms } from './synonyms';
import type { Vocabulary } from './vocabulary';

/** A word that was asked for. Its units are the characters of Chinese, the syllables of pinyin, or the one word. */
export interface AskedWord {
  readonly text: string;
  /** How telling each unit is; 0 for what no document has and for what says nothing. */
  readonly importance: readonly number[];
  /** How much each unit counts in the score: what only says how many counts less. */
  readonly emphasis: readonly number[];
  readonly answers: readonly Answer[];
  /** True where a part of the units is no answer. */
  readonly isIndivisible: boolean;
}

export interface Question {
  readonly words: readonly AskedWord[];
  /** The words as a command's name may have been meant, as they were typed first; empty where they can't be one. */
  readonly names: readonly string[];
  /** Which of the words, or parts of them, were asked for side by side. */
  readonly joints: readonly Joint[];
  /** All that means what was asked for, in the words that have synonyms. */
  readonly wordings: readonly string[];
  /** The wordings of the first word: what is to be done, mostly. */
  readonly lead: readonly string[];
  /** Flags with capitals, as they were typed: -P is not -p. */
  readonly capitals: readonly string[];
  /** False where a word that tells nothing was left out. */
  readonly isWhole: boolean;
  /** True where the words are those of almost every document: only names and titles tell anything then. */
  readonly isCommon: boolean;
}

const mostExpansions = 40;
const mostSlips = 12;
const mostSounds = 30;
const rarityOfHalf = Math.log(1 + 2);
const shortestForOneSlip = 4;
const shortestForTwoSlips = 8;
const mostNames = 16;
const mostSyllables = 12;
const quantifierShare = 0.03;
const quantifierEmphasis = 0.3;
const showingEmphasis = 0.3;
/** A longer word tells as much as one of two characters. */
const usualLength = 2;

export class Asker {
  readonly #known = new Map<string, AskedWord>();
  /** Of what was typed as it sounds: the words that it may be, in their order. */
  readonly #spoken = new Map<string, string[][]>();

  constructor(private readonly vocabulary: Vocabulary, private readonly synonyms: Synonyms, private readonly pinyin: () => Pinyin) {}

  ask(query: string): Question {
    const words = analyse(query);
    const isOpen = !/\s$/.test(query);
    const meant = words.filter((word) => !isFiller(word.text));
    const heard = this.#heard(meant.length > 0 ? meant : words);
    const all = heard.map((word, i, { length }) => this.#word(word, isOpen && i === length - 1));
    const telling = all.filter((word) => !this.#isEverywhere(word));
    const isCommon = telling.every(({ answers }) => answers.length === 0) && all.length > telling.length;
    const capitals = query.split(/\s+/).filter((word) => /^-\w*[A-Z]/.test(word));
    const names = words.length === 0 || words.some((word) => word.isCjk) ? [] : namesOf(words, all);
    return { words: isCommon ? all : telling, ...this.#jointsOf(heard), capitals, isCommon, isWhole: telling.length === all.length, names };
  }

  #jointsOf(words: readonly Word[]): Pick<Question, 'joints' | 'lead' | 'wordings'> {
    const phrases = words.flatMap(({ text, isCjk, terms }) =>
      isCjk ? this.synonyms.phrasesIn([...text]).map((phrase) => [phrase.text]) : (this.#spoken.get(text) ?? [terms]));
    const wordings = phrases.map((forms) => [...forms, ...forms.flatMap((form) => this.synonyms.othersOf(form))]);
    const telling = wordings.filter(([phrase = '']) => !isQuantifier(phrase));
    const joints = [wordings, ...(telling.length < wordings.length ? [telling] : [])]
      .flatMap((side) => side.slice(1).map((next, i) => jointOf(side[i] ?? [], next)))
      .filter((joint) => joint.inOrder.length > 0);
    return { joints, lead: wordings[0] ?? [], wordings: wordings.filter((forms) => forms.some((form) => this.synonyms.has(form))).flat() };
  }

  /** A program's name tells nothing where all notes are about it, and would take the longest to look up. */
  #isEverywhere({ text, importance }: AskedWord): boolean {
    return !isQuantifier(text) && importance.every((value) => value > 0 && value < rarityOfHalf);
  }

  /** The same words are asked for again with every key. */
  #word(word: Word, isTyped: boolean): AskedWord {
    const key = (isTyped ? '…' : '') + word.text;
    const known = this.#known.get(key) ?? this.#askedWord(word, isTyped);
    this.#known.set(key, known);
    return known;
  }

  /** Syllables that were typed with spaces between are one word. */
  #heard(words: readonly Word[]): Word[] {
    const heard: Word[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const run = words.slice(i, i + mostSyllables).map(({ text }) => text);
      const end = run.findIndex((text) => !/^[a-z]{1,6}$/.test(text));
      const syllables = end < 0 ? run : run.slice(0, end);
      const count = syllables.length > 1 && syllables.some((text) => !this.vocabulary.has(text)) ? this.pinyin().heardIn(syllables) : 0;
      const [word] = words.slice(i, i + 1);
      if (count > 1) {
        heard.push({ text: syllables.slice(0, count).join(' '), isCjk: false, terms: [] });
        i += count - 1;
      } else if (word !== undefined) {
        heard.push(word);
      }
    }
    return heard;
  }

  #askedWord(word: Word, isTyped: boolean): AskedWord {
    const { text, isCjk } = word;
    if (isCjk) {
      return this.#chinese(word);
    }
    const isKnown = this.vocabulary.has(text);
    const letters = isKnown ? [] : groupedFlags(text).filter((flag) => this.vocabulary.has(flag));
    if (letters.length > 1) {
      return this.#weighed(text, letters.map((term, i) => ({ term, weight: 1, credit: 1, first: i, last: i })), letters.map(() => false));
    }
    const own = [
      ...word.terms.map((term) => partAnswer(term, text)),
      ...baseForms(text).map((term) => ({ term, weight: 0.7, credit: 1, first: 0, last: 0 })),
    ].filter(({ term }) => this.vocabulary.has(term));
    const answers = [...own, ...(isTyped || !isKnown ? this.#longer(text, isKnown) : [])];
    const reading = isKnown ? undefined : this.#reading(text);
    if (reading !== undefined) {
      const last = reading.syllables - 1;
      this.#spoken.set(text, reading.soundings.map(({ terms }) => terms.filter((term) => this.synonyms.has(term))).filter((terms) => terms.length > 0));
      return this.#weighed(text, [...answers.map((answer) => ({ ...answer, last })), ...withSynonyms(this.#soundAnswers(reading), this.synonyms)], Array(last + 1).fill(false), reading.areInitials);
    }
    const isFound = answers.some(({ credit }) => credit === 1);
    const meant = isFound ? answers : [...answers, ...withSynonyms(this.#misspelled(text), this.synonyms)];
    const forms = word.terms.filter((term) => partAnswer(term, text).credit === 1);
    const others = forms.flatMap((form) => synonymsOf({ text: form, first: 0, last: 0 }, this.synonyms));
    return this.#weighed(text, [...meant, ...others], [false], false, [{ text, first: 0, last: 0 }]);
  }

  #chinese(word: Word): AskedWord {
    const { isFiller, isBorder } = fillersOf(word.text);
    const phrases = this.synonyms.phrasesIn([...word.text]);
    const others = phrases.flatMap((phrase) => synonymsOf(phrase, this.synonyms));
    const own = cjkAnswers(word, isBorder).filter(({ first, last }) => !isBetween(first, last, phrases));
    return this.#weighed(word.text, [...own, ...others], isFiller, false, phrases);
  }

  /** By its sound, unless it is rather a word of letters with a slip. */
  #reading(text: string): Reading | undefined {
    const reading = canBePinyin(text) ? this.pinyin().read(text) : undefined;
    const isSlip = reading !== undefined && !reading.isName && text.length >= shortestForOneSlip
      && this.vocabulary.near(text, 1).some((term) => this.vocabulary.isNaming(term));
    return isSlip ? undefined : reading;
  }

  #weighed(text: string, all: readonly Answer[], fillers: readonly boolean[], isIndivisible = false, phrases: readonly Phrase[] = []): AskedWord {
    const answers = all.filter(({ term }) => this.vocabulary.has(term));
    const importance = fillers.map((isFiller, unit) => {
      const phrase = phrases.find(({ first, last }) => first <= unit && unit <= last);
      const known = phrase === undefined || isFiller ? undefined : this.#importanceOf(phrase, answers);
      if (known !== undefined) {
        return known;
      }
      const own = answers.filter(({ first, last }) => first <= unit && unit <= last);
      const sure = own.filter(({ weight }) => weight > guessed).map(({ term }) => this.vocabulary.rarityOf(term));
      const others = own.map(({ term }) => this.vocabulary.rarityOf(term));
      return isFiller || own.length === 0 ? 0 : sure.length > 0 ? Math.max(...sure) : Math.min(...others);
    });
    const emphasis = fillers.map((_, unit) =>
      phrases.reduce((least, { text: phrase, first, last }) => (first <= unit && unit <= last ? Math.min(least, emphasisOf(phrase)) : least), 1));
    return { text, importance, emphasis, answers, isIndivisible };
  }

  /** A word is as telling as the most usual of those that mean the same; undefined where there is none but itself. */
  #importanceOf({ text, first, last }: Phrase, answers: readonly Answer[]): number | undefined {
    const inside = answers.filter((answer) => answer.first >= first && answer.last <= last && answer.weight > guessed);
    const rarities = (isSynonym: boolean): number[] => inside
      .filter((answer) => (answer.isSynonym ?? false) === isSynonym)
      .map(({ term }) => this.vocabulary.rarityOf(term));
    const [own, others] = [rarities(false), rarities(true)];
    const rarity = Math.min(...others, ...(own.length > 0 ? [Math.max(...own)] : []));
    const share = Math.min(1, usualLength / (last - first + 1)) * (isQuantifier(text) ? quantifierShare : 1);
    return others.length === 0 ? undefined : rarity * share;
  }

  /** The terms that most documents have: they are meant more often. */
  #soundAnswers({ soundings }: Reading): Answer[] {
    return soundings.flatMap(({ first, terms }) => terms
      .map((term) => ({ term, rarity: this.vocabulary.rarityOf(term) }))
      .sort((a, b) => a.rarity - b.rarity)
      .slice(0, mostSounds)
      .map(({ term }) => ({ term, weight: 0.6, credit: 1, first, last: first + [...term].length - 1 })));
  }

  #longer(text: string, isKnown: boolean): Answer[] {
    const weight = isKnown ? 0.15 : 0.5;
    const terms = this.vocabulary.startingWith(text, mostExpansions);
    const telling = terms.filter((term) => this.vocabulary.rarityOf(term) >= rarityOfHalf);
    return (telling.length > 0 ? telling : terms).map((term) => ({ term, weight, credit: 1, first: 0, last: 0 }));
  }

  #misspelled(text: string): Answer[] {
    for (const [slips, shortest] of [[1, shortestForOneSlip], [2, shortestForTwoSlips]] as const) {
      const terms = text.length >= shortest && /\p{L}/u.test(text) ? this.vocabulary.near(text, slips) : [];
      if (terms.length > 0) {
        return terms.slice(0, mostSlips).map((term) => ({ term, weight: guessed / slips, credit: misspelledCredit, first: 0, last: 0 }));
      }
    }
    return [];
  }
}

/** What was typed, and what may have been meant where a word is misspelled. */
function namesOf(words: readonly Word[], asked: readonly AskedWord[]): string[] {
  return words
    .map(({ text }) => [text, ...(asked.find((word) => word.text === text)?.answers ?? [])
      .filter(({ credit, isSynonym }) => credit === misspelledCredit && isSynonym !== true)
      .map(({ term }) => term)])
    .reduce<string[]>((names, spellings) =>
      spellings.flatMap((spelling) => names.map((name) => (name === '' ? spelling : `${name} ${spelling}`))).slice(0, mostNames), ['']);
}

/** What says how many, or that something is shown, counts less than what it is about. */
function emphasisOf(phrase: string): number {
  return isQuantifier(phrase) ? quantifierEmphasis : isShowing(phrase) ? showingEmphasis : 1;
}

/** A pair of the last character of a word and the first one of the next: it tells of the joint, not of the words. */
function isBetween(first: number, last: number, phrases: readonly Phrase[]): boolean {
  return first < last && phrases.some((phrase) => phrase.last === first) && phrases.some((phrase) => phrase.first === last);
}

export function areFlags({ words }: Question): boolean {
  return words.every(isFlag);
}

export function isFlag({ text }: { readonly text: string }): boolean {
  return text.startsWith('-');
}
