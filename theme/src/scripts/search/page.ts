import type { SearchBox } from './box';
import { searchedFor, searchPage } from './words';

/** Browsers refuse an address that changes with every key. */
const pause = 300;

/** The page of results: its address holds what is searched for, so it can be kept, passed on and gone back to. */
export function startSearchPage(box: SearchBox, signal: AbortSignal): void {
  const title = document.title;
  let waiting = 0;
  const read = (): void => {
    box.field.value = kept() ?? searchedFor();
    if (box.query === '') {
      box.field.focus();
    }
    box.show();
  };

  box.onSearch = (query) => {
    if (signal.aborted) {
      return;
    }
    document.title = query === '' ? title : `${query} · ${title}`;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => keep(query), pause);
  };
  box.onFollow = () => keep(box.query);
  box.box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      box.field.value = '';
      box.show();
    }
  });
  addEventListener('popstate', read, { signal });
  signal.addEventListener('abort', () => clearTimeout(waiting));
  read();
}

/** Where the address must stay as it is, what is searched for is kept beside it. */
function kept(): string | undefined {
  const state: unknown = history.state;
  const query = typeof state === 'object' && state !== null && 'query' in state ? state.query : undefined;
  return typeof query === 'string' ? query : undefined;
}

function keep(query: string): void {
  const state = { ...history.state, query };
  try {
    history.replaceState(state, '', searchPage(query));
  } catch {
    // Some browsers keep the addresses of files as they are.
    history.replaceState(state, '');
  }
}
