/** How the pages of a site are addressed. */
export interface Addresses {
  /** The address of something on the site, from this page; its path counts from the site's root. */
  readonly of: (path: string) => string;
  /** What the address of this page asks the search for. */
  readonly searchedFor: () => string;
}

let addresses: Addresses = {
  of: (path) => {
    const page = searchAddress();
    return page.slice(0, page.lastIndexOf('/') + 1) + path;
  },
  searchedFor: () => new URLSearchParams(location.search).get('q') ?? '',
};

/** Where pages are not files. */
export function useAddresses(others: Addresses): void {
  addresses = others;
}

/** What the search says, in the page's language. */
export function word(name: string, value = ''): string {
  return (document.getElementById('Search')?.dataset[name] ?? '').replace('{0}', () => value);
}

export function addressOf(path: string): string {
  return addresses.of(path);
}

export function searchedFor(): string {
  return addresses.searchedFor();
}

/** The page that shows what is found for a text. */
export function searchPage(query: string): string {
  const page = searchAddress();
  return query === '' ? page : `${page}?q=${encodeURIComponent(query.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}

function searchAddress(): string {
  return word('page') || 'search.html';
}
