import type { Found, Search } from '../../search/search';

declare global {
  var siteSearchIndex: string | undefined;
  var siteSearchStore: string | undefined;
}

export type { Found, Search };

/** The search on its way: it finds commands by their names before it finds everything. */
export interface Opening {
  readonly commands: Promise<Search>;
  readonly everything: Promise<void>;
}

/** What brings the engine and the store, and what brings the index. */
interface Bringing {
  readonly commands: Promise<unknown>;
  readonly index: Promise<unknown>;
}

let opening: Opening | undefined;
let bring = loadAll;

/**
 * The search, with its data: loaded once and only when somebody wants to search. Script tags work on a disk, too, where a browser
 * refuses to fetch.
 */
export function openSearch(): Opening {
  if (opening === undefined) {
    opening = open();
    opening.everything.catch(() => (opening = undefined));
  }
  return opening;
}

/** Where the data is in the page itself. */
export function bringSearchBy(way: () => Promise<void>): void {
  bring = () => {
    const all = way();
    return { commands: all, index: all };
  };
}

function open(): Opening {
  const brought = bring();
  const commands = brought.commands.then(() => {
    if (globalThis.siteSearch === undefined || globalThis.siteSearchStore === undefined) {
      throw new Error('The search is not complete.');
    }
    const search = globalThis.siteSearch.open(globalThis.siteSearchStore);
    // What was loaded is in the search now and would be kept twice.
    globalThis.siteSearchStore = undefined;
    return search;
  });
  const everything = Promise.all([commands, brought.index]).then(([search]) => {
    if (globalThis.siteSearchIndex === undefined) {
      throw new Error('The search has no index.');
    }
    search.load(globalThis.siteSearchIndex);
    globalThis.siteSearchIndex = undefined;
  });
  return { commands, everything };
}

/**
 * A page that has set some of it already needs no script for that. Over a network all is asked for at once; on a disk nothing is
 * gained by that, and the index, which is much larger, would be read beside what is needed first.
 */
function loadAll(): Bringing {
  const { engine, index, store } = document.getElementById('Search')?.dataset ?? {};
  const commands = Promise.all([globalThis.siteSearch ?? load(engine), globalThis.siteSearchStore ?? load(store)]);
  const before: Promise<unknown> = location.protocol === 'file:' ? commands : Promise.resolve();
  return { commands, index: before.then((): unknown => globalThis.siteSearchIndex ?? load(index)) };
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
