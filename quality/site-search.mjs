// The search of a built site, opened outside a browser: its classic scripts, evaluated as a page would.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** The files of a site's search: { engine, index, store }, as paths. */
export function searchFiles(site) {
  const assets = join(site, 'assets');
  const names = readdirSync(assets);
  const file = (pattern) => {
    const found = names.filter((name) => pattern.test(name));
    if (found.length !== 1) {
      throw new Error(`${assets} holds ${found.length} files like ${pattern}; build the site first.`);
    }
    return join(assets, found[0]);
  };
  return {
    engine: file(/^search(\.[0-9a-f]+)?\.js$/),
    index: file(/^search-index(\.[0-9a-f]+)?\.js$/),
    store: file(/^search-store(\.[0-9a-f]+)?\.js$/),
  };
}

/** { find(query) }: the addresses found, decoded, in the order that a reader sees. */
export function openSearch(site) {
  const self = createContext({});
  self.self = self;
  for (const path of Object.values(searchFiles(site))) {
    runInContext(readFileSync(path, 'utf8'), self, { filename: path });
  }
  const search = self.siteSearch.open(self.siteSearchStore);
  search.load(self.siteSearchIndex);
  const resultsOf = (query) => search.find(query).groups.flatMap((group) => [...group.results]);
  return { find: (query) => resultsOf(query).map((result) => decodeURIComponent(result.address)) };
}
