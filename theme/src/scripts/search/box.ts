import { openSearch, type Found, type Search } from './engine';
import type { Group, GroupKind } from '../../search/groups';
import { OptionList } from './list';
import { element, optionGroup, recentOption, resultGroup, resultOption } from './options';
import { forgetSearches, recentSearches, rememberSearch } from './recent';
import { addressOf, searchPage, word } from './words';

/** How long a reader pauses before the number of results is read out, and waits before there is something to say about it. */
const patience = { count: 500, loading: 150 };

/** So many results of a group are added on the page of all results. */
const moreAtOnce = 100;

/** A field with the list of what is found for its text; the same in the dialog, on the home page and on the search page. */
export class SearchBox {
  readonly field: HTMLInputElement;
  readonly #list: OptionList;
  readonly #panel: HTMLElement;
  readonly #partial: HTMLElement;
  readonly #note: HTMLElement;
  readonly #status: HTMLElement;
  readonly #first: Partial<Record<GroupKind, number>>;
  #search: Search | undefined;
  #saying = 0;
  #isLoading = false;
  #opensFirst = false;
  /** How many of each group are shown, on the page of all results. */
  #most: Partial<Record<GroupKind, number>> = {};

  /** Called when a result is followed, and with each text that is searched for. */
  onFollow: (link: HTMLAnchorElement) => void = () => {};
  onSearch: (query: string) => void = () => {};

  constructor(readonly box: HTMLElement) {
    this.field = box.querySelector('input') as HTMLInputElement;
    this.#panel = box.querySelector('.search-panel') as HTMLElement;
    this.#partial = box.querySelector('.search-partial') as HTMLElement;
    this.#note = box.querySelector('.search-note') as HTMLElement;
    this.#status = box.querySelector('[role=status]') as HTMLElement;
    const list = box.querySelector('[role=listbox]') as HTMLElement;
    this.#first = box.classList.contains('is-page') ? { commands: 40, concepts: 20, notes: 40 } : {};
    this.#most = this.#first;
    this.#list = new OptionList(this.field, list);

    this.field.addEventListener('focus', () => void this.#prepare());
    // Also while an input method composes: some do so for every word, and pinyin finds what it will be.
    this.field.addEventListener('input', () => {
      this.#opensFirst = false;
      this.#most = this.#first;
      this.show();
    });
    this.field.addEventListener('keydown', (event) => this.#press(event));
    list.addEventListener('click', (event) => this.#follow(event));
    list.addEventListener('auxclick', () => rememberSearch(this.field.value));
  }

  get query(): string {
    return this.field.value.trim();
  }

  /** Shows what is found for the field's text. */
  show(): void {
    this.#panel.hidden = false;
    this.onSearch(this.query);
    if (this.#search === undefined) {
      void this.#prepare();
    } else if (this.query === '') {
      this.#offer(this.#search);
    } else {
      this.#tell(this.#search, this.#search.find(this.field.value, this.#most));
    }
  }

  #showIfWanted(): void {
    if (this.#isWanted()) {
      this.show();
    }
  }

  async #prepare(): Promise<void> {
    if (this.#search !== undefined) {
      this.show();
      return;
    }
    if (this.#isLoading) {
      return;
    }
    this.#isLoading = true;
    this.#list.isBusy = true;
    this.#note.replaceChildren();
    const waiting = window.setTimeout(() => this.#tellLoading(), patience.loading);
    try {
      const { commands, everything } = openSearch();
      this.#search = await commands;
      this.#showIfWanted();
      await everything;
    } catch {
      this.#search = undefined;
      this.#opensFirst = false;
      this.#fail();
      return;
    } finally {
      clearTimeout(waiting);
      this.#isLoading = false;
      this.#list.isBusy = false;
    }
    this.#list.keepChosen(() => this.#showIfWanted());
    if (this.#opensFirst) {
      this.#opensFirst = false;
      this.#open(false);
    }
  }

  #tellLoading(): void {
    if (this.#isWanted()) {
      this.#panel.hidden = false;
      this.#note.replaceChildren(element('p', '', word('loading')));
      this.#say(word('loading'));
    }
  }

  /** The reader may have gone on while the search was loaded. */
  #isWanted(): boolean {
    return !this.#panel.hidden || this.field === document.activeElement;
  }

  #fail(): void {
    this.#panel.hidden = false;
    const again = element('button', 'button', word('retry'));
    again.type = 'button';
    again.addEventListener('click', () => {
      this.field.focus();
      void this.#prepare();
    });
    this.#partial.hidden = true;
    this.#list.show([], false);
    this.#note.replaceChildren(element('p', 'search-none', word('failed')), element('p', 'search-ways', again, ...ways()));
    this.#say(word('failed'));
  }

  #offer(search: Search): void {
    this.#partial.hidden = true;
    const recent = recentSearches();
    const groups = [];
    if (recent.length > 0) {
      groups.push(optionGroup(`${this.field.id}-recent`, word('recent'), recent.map(recentOption)));
    }
    const useful = search.useful();
    if (useful.length > 0) {
      groups.push(optionGroup(`${this.field.id}-useful`, word('useful'), useful.map((result) => resultOption(result, { hasKind: false }))));
    }
    this.#list.show(groups, false);
    if (this.#isLoading) {
      return;
    }
    this.#note.replaceChildren(...(recent.length > 0 ? [this.#forgetButton()] : []));
    this.#say('');
  }

  #tell(search: Search, { groups, count, isAsked, isPartial }: Found): void {
    if (!isAsked) {
      this.#offer(search);
      return;
    }
    this.#partial.hidden = !isPartial;
    this.#list.show(groups.map((group) => resultGroup(`${this.field.id}-${group.kind}`, group)), true);
    if (this.#isLoading) {
      return;
    }
    this.#note.replaceChildren(...(count > 0 ? this.#rest(groups) : this.#nothing()));
    this.#say(count > 0 ? word('count', `${count}`) : word('none', this.query));
  }

  #nothing(): Node[] {
    return [
      element('p', 'search-none', word('none', this.query)),
      element('p', '', word('advice')),
      element('p', 'search-ways', ...ways()),
    ];
  }

  /** The way to the results that are not shown: on the page of all results they are added, from anywhere else it leads there. */
  #rest(groups: readonly Group[]): Node[] {
    if (!this.box.classList.contains('is-page')) {
      return [this.#allLink()];
    }
    const buttons = groups.filter(({ total, results }) => total > results.length).map(({ kind, total, results }) => {
      const button = element('button', 'button', word('more', `${word(kind)} (${total - results.length})`));
      button.type = 'button';
      button.addEventListener('click', () => {
        this.#most = { ...this.#most, [kind]: results.length + moreAtOnce };
        this.field.focus();
        this.show();
      });
      return button;
    });
    return buttons.length > 0 ? [element('p', 'search-ways', ...buttons)] : [];
  }

  #allLink(): Node {
    const link = element('a', '', word('all'));
    link.href = searchPage(this.query);
    return element('p', 'search-all', link);
  }

  #forgetButton(): Node {
    const button = element('button', 'search-forget', word('forget'));
    button.type = 'button';
    button.addEventListener('click', () => {
      forgetSearches();
      this.field.focus();
      this.show();
    });
    return button;
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.#panel.hidden) {
        this.show();
      } else {
        this.#list.move(event.key === 'ArrowDown' ? 1 : -1);
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Who is faster than the network gets there, too.
      this.#opensFirst = this.#isLoading && this.#list.isEmpty && this.query !== '';
      this.#open(event.ctrlKey || event.metaKey);
    }
  }

  #open(isInNewTab: boolean): void {
    const { link } = this.#list;
    if (link !== null && isInNewTab) {
      rememberSearch(this.field.value);
      window.open(link.href, '_blank', 'noopener');
    } else {
      link?.click();
    }
  }

  #follow(event: MouseEvent): void {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    const link = option?.querySelector('a');
    if (option === null || link === null || link === undefined) {
      return;
    }
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (option.dataset['query'] !== undefined && !isElsewhere) {
      event.preventDefault();
      this.field.value = option.dataset['query'];
      this.field.focus();
      this.show();
      return;
    }
    rememberSearch(this.field.value);
    if (!isElsewhere) {
      this.onFollow(link);
    }
  }

  #say(text: string): void {
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      this.#status.textContent = text;
    }, patience.count);
  }
}

/** Where to look instead. */
function ways(): Node[] {
  return (['commandIndex', 'quickReference'] as const).map((name) => {
    const link = element('a', '', word(`${name}Title`));
    link.href = word(name) || addressOf('');
    return link;
  });
}
