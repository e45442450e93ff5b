import type { Found, Search } from '../../search/search';

declare global {
  var siteSearchIndex: Parameters<NonNullable<typeof globalThis.siteSearch>['open']>[0] | undefined;
  var siteSearchStore: Parameters<NonNullable<typeof globalThis.siteSearch>['open']>[1] | undefined;
}

let opened: Promise<Search> | undefined;
let bring = loadAll;

export type { Found, Search };

/**
 * The search, with its data: loaded once and only when somebody wants to search. Script tags work on a disk, too, where a browser
 * refuses to fetch.
 */
export function openSearch(): Promise<Search> {
  opened ??= open().catch((reason: unknown) => {
    opened = undefined;
    throw reason;
  });
  return opened;
}

/** Where the data is in the page itself. */
export function bringSearchBy(way: () => Promise<void>): void {
  bring = way;
}

async function open(): Promise<Search> {
  await bring();
  if (globalThis.siteSearch === undefined || globalThis.siteSearchIndex === undefined || globalThis.siteSearchStore === undefined) {
    throw new Error('The search is not complete.');
  }
  const search = globalThis.siteSearch.open(globalThis.siteSearchIndex, globalThis.siteSearchStore);
  // What was loaded is in the search now and would be kept twice.
  globalThis.siteSearchIndex = undefined;
  return search;
}

/** A page that has set some of it already needs no script for that. */
async function loadAll(): Promise<void> {
  const { engine, index, store } = document.getElementById('Search')?.dataset ?? {};
  await Promise.all([
    globalThis.siteSearch ?? load(engine),
    globalThis.siteSearchIndex ?? load(index),
    globalThis.siteSearchStore ?? load(store),
  ]);
}

function load(address: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${address} could not be loaded.`));
    });
    script.src = address ?? '';
    document.head.append(script);
  });
}
