/** What can be found, beside the index: as the program writes it. Addresses count from the site's root. */
export interface Store {
  readonly documents: readonly StoredDocument[];
  readonly places: readonly string[];
  /** All names of commands, in ascending order, each with the number of its document. */
  readonly names: readonly (readonly [name: string, document: number])[];
  /** Documents of the commands that are used most. */
  readonly useful: readonly number[];
  /** How often the notes use or name each command, by the number of its document. */
  readonly uses: readonly number[];
  /** Groups of words that mean the same, each as the analysis sees it. */
  readonly synonyms: readonly (readonly string[])[];
  /** Syllable → the characters of the index that are read so. */
  readonly readings: Readonly<Record<string, string>>;
}

export type Kind = 'command' | 'row' | 'concept' | 'note';

export type StoredDocument = readonly [
  kind: Kind, title: string, syntax: string, text: string, place: number, address: string, flags?: readonly StoredFlag[],
];

/** "-p, --publish" and what it is for. */
export type StoredFlag = readonly [names: string, text: string];
