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
  return optionGroup(id, word(kind), results.map(resultOption), total);
}

export function resultOption({ kind, address, place, shown }: Result): HTMLElement {
  const isCommand = kind === 'command';
  const lines = [
    line(isCommand ? 'code' : 'span', 'result-title', shown.title),
    isCommand ? '' : line('code', 'result-syntax', shown.syntax),
    line('span', 'result-text', shown.text),
    place === '' ? '' : element('span', 'result-place', place),
    word(kind) === '' ? '' : element('span', 'result-kind', word(kind)),
  ];
  return option(addressOf(address), `result-${kind}`, lines);
}

function line(name: 'code' | 'span', className: string, pieces: readonly Piece[]): Node | '' {
  return pieces.length === 0 ? '' : element(name, className, ...pieces.map(({ text, isFound }) => (isFound ? element('mark', '', text) : text)));
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
