import type { SearchBox } from './box';
import { searchPage } from './words';

/** The page of results: its address holds what is searched for, so it can be kept and passed on. */
export function startSearchPage(box: SearchBox): void {
  const title = document.title;
  const read = (): void => {
    box.field.value = new URLSearchParams(location.search).get('q') ?? '';
    box.field.focus();
    box.show();
  };

  box.onSearch = (query) => {
    document.title = query === '' ? title : `${query} · ${title}`;
    try {
      history.replaceState(null, '', searchPage(query));
    } catch {
      // Some browsers keep the addresses of files as they are.
    }
  };
  box.box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      box.field.value = '';
      box.show();
    }
  });
  addEventListener('popstate', read);
  read();
}
