import type { Group, Result } from '../../search/groups';
import type { Piece } from '../../search/marking';
import { addressOf, searchPage, word } from './words';

/** A group of the list, with its name. */
export function optionGroup(id: string, title: string, options: readonly HTMLElement[], total = 0): HTMLElement {
  const name = element('div', 'search-group-name', title);
  name.id = id;
  if (total > options.length) {
    name.append(' ', element('span', 'search-total', `${total}`));
  }
  const group = element('div', 'search-group', name, ...options);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', id);
  return group;
}

export function resultGroup(id: string, { kind, total, results }: Group): HTMLElement {
  const notes = results.map(({ place }) => place.split(separator)[0] ?? '');
  const options = results.map((result, i) => resultOption(result, { isSameNote: i > 0 && notes[i] === notes[i - 1] }));
  return optionGroup(id, word(kind), options, total);
}

/** Below a result of the same note only the section is told, and in a list of one kind not the kind. */
export function resultOption({ kind, address, place, shown }: Result, { isSameNote = false, hasKind = true } = {}): HTMLElement {
  const isCommand = kind === 'command';
  const where = placeOf(place, isSameNote);
  const lines = [
    isCommand
      ? element('code', 'result-title', ...marksOf(shown.title), ...(shown.syntax.length > 0 ? [' ', line('span', 'result-arguments', shown.syntax)] : []))
      : line('span', 'result-title', shown.title),
    isCommand ? '' : line('code', 'result-syntax', shown.syntax),
    line('span', 'result-text', shown.text),
    ...shown.flags.map(({ names, text }) => element('span', 'result-flag', line('code', '', names), ' ', ...marksOf(text))),
    where === '' ? '' : element('span', 'result-place', where),
    word(kind) === '' || !hasKind ? '' : element('span', 'result-kind', word(kind)),
  ];
  return option(addressOf(address), `result-${kind}`, lines);
}

const separator = ' › ';

/** The section first: where many notes have long titles, that is what tells places apart. */
function placeOf(place: string, isSameNote: boolean): string {
  const [note = '', ...sections] = place.split(separator);
  return sections.length === 0 ? (isSameNote ? '' : note) : [...sections.reverse(), ...(isSameNote ? [] : [note])].join(' · ');
}

function line(name: 'code' | 'span', className: string, pieces: readonly Piece[]): Node | '' {
  return pieces.length === 0 ? '' : element(name, className, ...marksOf(pieces));
}

function marksOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isFound }) => (isFound ? element('mark', '', text) : text));
}

/** A search of before; following it searches again. */
export function recentOption(query: string): HTMLElement {
  const recent = option(searchPage(query), 'result-recent', [element('span', 'result-title', query)]);
  recent.dataset['query'] = query;
  return recent;
}

function option(address: string, kind: string, content: readonly (Node | string)[]): HTMLElement {
  const link = element('a', '', ...content);
  link.href = address;
  // The arrow keys lead here; the tabulator stays out of a long list.
  link.tabIndex = -1;
  const item = element('div', `search-option ${kind}`, link);
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  return item;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name, className: string, ...content: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') {
    made.className = className;
  }
  made.append(...content.filter((part) => part !== ''));
  return made;
}
