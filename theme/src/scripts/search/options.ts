import type { Group, Result } from '../../search/groups';
import { marked, snippetOf } from './marks';
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

export function resultOption(result: Result): HTMLElement {
  const { kind, title, syntax, text, place, found } = result;
  const isCommand = kind === 'command';
  const lines = [
    title === '' ? '' : element(isCommand ? 'code' : 'span', 'result-title', ...marked(title, found)),
    syntax === '' || isCommand ? '' : element('code', 'result-syntax', ...marked(syntax, found)),
    text === '' || kind === 'row' ? '' : element('span', 'result-text', ...marked(snippetOf(text, found), found)),
    place === '' ? '' : element('span', 'result-place', place),
  ];
  return option(addressOf(result.address), `result-${kind}`, lines);
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
