import { analyse, normalise } from './analysis';
import { groupedFlags } from './answers';
import type { Store, StoredFlag } from './store';

/** How much less a line counts for a command of a group, asked for or not, and for a flag or a value that was not asked for. */
const saidGroupShare = 0.9;
const groupShare = 0.75;
const valueShare = 0.93;

const placeholder = /\[[^[\]]*\]/g;

/** The lines of commands: which command one uses, and which flags are written in it. */
export class Lines {
  readonly #commands: ReadonlyMap<string, number>;
  readonly #most: number;

  constructor(private readonly store: Store) {
    this.#commands = new Map(store.documents.flatMap(([kind, title], i) => (kind === 'command' ? [[title, i] as const] : [])));
    this.#most = Math.max(1, ...(store.uses ?? []));
  }

  /** The number of the command whose name the line begins with, the longest of them; undefined where it is none. */
  commandOf(syntax: string): number | undefined {
    const words = syntax.split(' ');
    for (let count = words.length; count > 0; count -= 1) {
      const command = this.#commands.get(words.slice(0, count).join(' '));
      if (command !== undefined) {
        return command;
      }
    }
    return undefined;
  }

  /** How often the notes use a command, from 0 for not at all to 1 for more than all others. */
  useOf(command: number | undefined): number {
    return Math.log(1 + (this.store.uses?.[command ?? -1] ?? 0)) / Math.log(1 + this.#most);
  }

  /** How special a line is, from 1 downwards: it has flags or values that were not asked for, or its command belongs to a group that was not. */
  specialityOf(syntax: string, found: readonly string[]): number {
    const command = this.store.documents[this.commandOf(syntax) ?? -1]?.[1] ?? '';
    const group = command.split(' ').slice(1, -1);
    const own = syntax.slice(command.length).replace(placeholder, '').split(' ')
      .filter((word) => /[\p{L}\p{N}]/u.test(word) && ![word, ...groupedFlags(word)].some((part) => found.includes(normalise(part))));
    return (group.length === 0 ? 1 : group.every((word) => found.includes(word)) ? saidGroupShare : groupShare) * valueShare ** own.length;
  }

  /** True where each of the flags is written in the line itself, by any of its names, and not only in an example. */
  hasFlags(syntax: string, flags: readonly string[]): boolean {
    const known = this.#flagsOf(syntax);
    const written = new Set(syntax.split(' ').flatMap((word) => [...groupedFlags(word), word.split('=')[0] ?? '']));
    return flags.every((flag) => written.has(flag) || known.some((names) => names.includes(flag) && names.some((name) => written.has(name))));
  }

  /** The words that tell what the flags of a line are for. */
  purposesOf(syntax: string, flags: readonly string[]): string[] {
    const described = this.store.documents[this.commandOf(syntax) ?? -1]?.[6] ?? [];
    return described.filter((flag) => namesOf(flag).some((name) => flags.includes(name))).flatMap(([, text]) => analyse(text).flatMap(({ terms }) => terms));
  }

  #flagsOf(syntax: string): string[][] {
    return (this.store.documents[this.commandOf(syntax) ?? -1]?.[6] ?? []).map(namesOf);
  }
}

function namesOf([names]: StoredFlag): string[] {
  return names.split(', ');
}
