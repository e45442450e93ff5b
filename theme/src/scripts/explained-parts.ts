/** A part of a line as the page explains it below the row; the texts were made with the page. */
export type Part = {
  readonly entry: HTMLElement;
  readonly start: number;
  readonly end: number;
  /** How it may be written, where it is a flag; its text otherwise. */
  readonly names: ReadonlySet<string>;
  readonly role: string;
};

/** The parts of a row, a list for each of its lines. */
export function partsOf(explanations: Element): Part[][] {
  const lines: Part[][] = [];
  for (const list of explanations.querySelectorAll<HTMLElement>('dl[data-line]')) {
    lines[Number(list.dataset['line'])] = [...list.querySelectorAll<HTMLElement>('[data-at]')].map(partOf);
  }
  return lines;
}

/** All spellings of a flag, without the sign that glues a value to it; "-it" is spelled "-i", "-t" and by both long names. */
export function namesOf(token: HTMLElement): string[] {
  const { long = '', short = '' } = token.dataset;
  const text = token.textContent ?? '';
  const letters = long.includes(' ') ? [...text.slice(1)].map((letter) => `-${letter}`) : [];
  return [text, ...letters, ...long.split(' '), ...short.split(' ')].map((name) => name.replace(/(?<=.)=$/, '')).filter((name) => name !== '');
}

/** What explains a part elsewhere: an example's "ubuntu" is the IMAGE of the syntax, its "--detach" the "-d". */
export function isLike(part: Part, names: Iterable<string>, role: string): boolean {
  return [...names].some((name) => part.names.has(name)) || (role !== '' && role === part.role && ![...part.names].some((name) => name.startsWith('-')));
}

/** New nodes: the part as it stands in the line, what it is and what it means. */
export function tell(part: Part, meaning: Node | null | undefined): Node[] {
  const title = document.createElement('p');
  title.className = 'card-title';
  const words = document.createElement('div');
  words.append(...copiesOf(part.entry.querySelector('dd')));
  title.append(...copiesOf(part.entry.querySelector('dt')), ' ', ...words.querySelectorAll('.part-role'));
  if (meaning && words.querySelector('.part-meaning') === null) {
    words.prepend(meaning.cloneNode(true));
  }
  return words.textContent?.trim() === '' ? [title] : [title, words];
}

function copiesOf(element: Element | null): Node[] {
  return [...(element?.cloneNode(true).childNodes ?? [])];
}

function partOf(entry: HTMLElement): Part {
  const [start = 0, end = 0] = (entry.dataset['at'] ?? '').split('-').map(Number);
  const first = entry.querySelector<HTMLElement>('dt [class^="t-"]');
  return {
    entry,
    start,
    end,
    names: new Set([entry.querySelector('dt')?.textContent ?? '', ...(first?.matches('.t-flag') ? namesOf(first) : [])]),
    role: entry.querySelector('.part-role')?.textContent ?? '',
  };
}
