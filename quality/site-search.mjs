// The search of a built site, opened outside a browser: its classic scripts, evaluated as a page would.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** The files of the search that a site, or the tree of one of its languages, has: { engine, index, store }, as paths. */
export function searchFiles(site) {
  const page = join(site, 'search.html');
  if (!existsSync(page)) {
    throw new Error(`There is no ${page}; build the site first.`);
  }
  const html = readFileSync(page, 'utf8');
  const file = (name) => join(site, html.match(new RegExp(`data-${name}="([^"]+)"`))[1]);
  return { engine: file('engine'), index: file('index'), store: file('store') };
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
