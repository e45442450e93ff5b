import { analyse, normalise } from './analysis';
import { groupedFlags } from './answers';
import type { Store, StoredFlag } from './store';

/** How much less a line counts for a command of a group, asked for or not, and for a flag or a value that was not asked for. */
const saidGroupShare = 0.9;
const groupShare = 0.65;
const flagShare = 0.93;
const valueShare = 0.85;
const leastShare = 0.7;

/** How much more the command counts that is used most. */
const usedMost = 0.5;

const placeholder = /\[[^[\]]*\]/g;

interface Line {
  readonly command: number | undefined;
  /** The flags that are written in it, by all of their names. */
  readonly flags: ReadonlySet<string>;
  /** Of the words of its command those between the program and the last one. */
  readonly group: readonly string[];
  /** Its flags and values, without what is to be filled in. */
  readonly own: readonly string[];
}

/** The lines of commands, each by the number of its document: which command one uses, and what else is written in it. */
export class Lines {
  readonly #commands: ReadonlyMap<string, number>;
  readonly #lines: (Line | undefined)[] = [];
  /** Of a flag, how many lines of each command have it. */
  readonly #counts = new Map<string, ReadonlyMap<number | undefined, number>>();
  readonly #names = new Map<number | undefined, readonly string[][]>();
  readonly #most: number;

  constructor(private readonly store: Store) {
    this.#commands = new Map(store.documents.flatMap(([kind, title], i) => (kind === 'command' ? [[title, i] as const] : [])));
    this.#most = Math.max(1, ...store.uses);
  }

  /** The command whose name the line begins with, the longest of them; undefined where it is none. */
  commandOf(line: number): number | undefined {
    return this.#line(line).command;
  }

  /** Without those to which all lines belong: the name of a program tells nothing of them. */
  narrow(commands: ReadonlySet<number>): ReadonlySet<number> {
    return new Set([...commands].filter((command) => this.store.documents[command]?.[1].includes(' ')));
  }

  /** How much more a command counts that the notes use: 1 for one that they don't, the most for the one that they use most. */
  useOf(command: number | undefined): number {
    return 1 + (usedMost * Math.log(1 + (this.store.uses[command ?? -1] ?? 0))) / Math.log(1 + this.#most);
  }

  /** How special a line is, from 1 downwards: it has flags or values that were not asked for, or its command belongs to a group that was not. */
  specialityOf(line: number, found: readonly string[]): number {
    const { group, own } = this.#line(line);
    const others = own.filter((word) => ![word, ...groupedFlags(word)].some((part) => found.includes(part)));
    const share = others.reduce((all, word) => all * (word.startsWith('-') ? flagShare : valueShare), 1);
    return Math.max(leastShare, share) * (group.length === 0 ? 1 : group.every((word) => found.includes(word)) ? saidGroupShare : groupShare);
  }

  /** True where each of the flags is written in the line itself, by any of its names, and not only in an example. */
  hasFlags(line: number, flags: readonly string[]): boolean {
    return flags.every((flag) => this.#line(line).flags.has(flag));
  }

  /** How many of the lines with the flag that fewest have are of this line's command, 0 to 1. */
  shareOf(line: number, flags: readonly string[]): number {
    return Math.max(0, ...flags.map((flag) => {
      const counts = this.#countsOf(flag);
      return (counts.get(this.commandOf(line)) ?? 0) / Math.max(1, [...counts.values()].reduce((sum, count) => sum + count, 0));
    }));
  }

  /** The words that tell what the flags of a line are for. */
  purposesOf(line: number, flags: readonly string[]): string[] {
    return this.#flagsOf(this.commandOf(line))
      .filter((flag) => namesOf(flag).some((name) => flags.includes(name)))
      .flatMap(([, text]) => analyse(text).flatMap(({ terms }) => terms));
  }

  #line(number: number): Line {
    return (this.#lines[number] ??= this.#read(this.store.documents[number]?.[2] ?? ''));
  }

  #read(syntax: string): Line {
    const words = syntax.split(' ');
    const count = words.findLastIndex((_, i) => this.#commands.has(words.slice(0, i + 1).join(' '))) + 1;
    const command = this.#commands.get(words.slice(0, count).join(' '));
    const rest = words.slice(count).join(' ').replace(placeholder, '').split(' ');
    const written = new Set(rest.flatMap((word) => [word.split('=')[0] ?? '', ...groupedFlags(word)]));
    return {
      command,
      flags: new Set([...written, ...this.#namesOf(command).filter((names) => names.some((name) => written.has(name))).flat()]),
      group: words.slice(1, Math.max(1, count - 1)),
      own: rest.map(normalise).filter((word) => /[\p{L}\p{N}]/u.test(word)),
    };
  }

  #countsOf(flag: string): ReadonlyMap<number | undefined, number> {
    const known = this.#counts.get(flag);
    if (known !== undefined) {
      return known;
    }
    const counts = new Map<number | undefined, number>();
    this.store.documents.forEach(([kind], i) => {
      if (kind === 'row' && this.hasFlags(i, [flag])) {
        counts.set(this.commandOf(i), (counts.get(this.commandOf(i)) ?? 0) + 1);
      }
    });
    this.#counts.set(flag, counts);
    return counts;
  }

  /** Of each flag of a command. */
  #namesOf(command: number | undefined): readonly string[][] {
    const known = this.#names.get(command) ?? this.#flagsOf(command).map(namesOf);
    this.#names.set(command, known);
    return known;
  }

  #flagsOf(command: number | undefined): readonly StoredFlag[] {
    return this.store.documents[command ?? -1]?.[6] ?? [];
  }
}

function namesOf([names]: StoredFlag): string[] {
  return names.split(', ');
}
