const place = document.getElementById('Search');

/** What the search says, in the page's language. */
export function word(name: string, value = ''): string {
  return (place?.dataset[name] ?? '').replace('{0}', () => value);
}

const page = place?.dataset['page'] ?? 'search.html';

/** The address of something on the site, from this page. */
export function addressOf(path: string): string {
  return page.slice(0, page.lastIndexOf('/') + 1) + path;
}

/** The page that shows what is found for a text. */
export function searchPage(query: string): string {
  return query === '' ? page : `${page}?q=${encodeURIComponent(query.replace(/\p{Surrogate}/gu, '\uFFFD'))}`;
}
