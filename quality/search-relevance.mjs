// Asks a built site's search what readers ask, and tells how often the right answer is first.
//
//   node quality/search-relevance.mjs [folder of the site or of one of its languages, output/site] [--order]
//
// Needs a built site and nothing else: no packages, no browser, no network. The queries are search-queries.json, and
// search-queries.en.json for the pages in English, written before
// the search was, by these rules: a command, whole or in part, by any of its names, finds its page; what somebody wants to do
// finds the row that does it; a flag finds a row that uses it, else the command that has it most to do with; a term finds its
// concept, else the section of that name; a question finds the text that answers it. Answers under "also" are just as right.
// Fails (exit code 1) when fewer than 95 % are first or one is not among the first five. --order prints what is found, as JSON.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSearch } from './site-search.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const site = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(here, '../output/site'));
const neededFirst = 0.95;
const neededWithin = 5;

/** Pages in English are asked in English, all others in both languages. */
const [, language] = readFileSync(join(site, 'index.html'), 'utf8').match(/<html lang="([^"]+)"/);
const queries = JSON.parse(readFileSync(join(here, language === 'en' ? 'search-queries.en.json' : 'search-queries.json'), 'utf8'));
const search = openSearch(site);

/** Each query with what is found and the place (from 1, Infinity where it is missing) of the first right answer. */
const asked = queries.map((query) => {
  const found = search.find(query.query);
  const answers = [query.first, ...(query.also ?? [])];
  const place = found.findIndex((address) => answers.includes(address)) + 1;
  return { ...query, found, place: place === 0 ? Infinity : place };
});

function figuresOf(some) {
  const within = (n) => some.filter((query) => query.place <= n).length / some.length;
  const meanReciprocalRank = some.reduce((sum, query) => sum + 1 / query.place, 0) / some.length;
  return [within(1), within(3), within(5), meanReciprocalRank];
}

function report() {
  const row = (name, count, cells) => console.log([name.padEnd(12), count.padStart(7), ...cells.map((cell) => cell.padStart(9))].join(' '));
  const line = (name, some) => row(name, String(some.length), figuresOf(some).map((figure) => figure.toFixed(3)));
  row('kind', 'queries', ['success@1', 'success@3', 'success@5', 'MRR']);
  [...new Set(asked.map((query) => query.kind))].sort().forEach((kind) => line(kind, asked.filter((query) => query.kind === kind)));
  line('all', asked);

  asked.filter((query) => query.place > 1).forEach(({ query, kind, first, found, place }) => {
    console.log(`\n${query} (${kind}): ${first} is ${place === Infinity ? 'missing' : `number ${place}`}`);
    found.slice(0, Math.min(place - 1, 3)).forEach((address, i) => console.log(`  ${i + 1}. ${address}`));
  });
}

if (process.argv.includes('--order')) {
  console.log(JSON.stringify(Object.fromEntries(asked.map(({ query, found }) => [query, found]))));
} else {
  report();
  const [first] = figuresOf(asked);
  process.exitCode = first >= neededFirst && asked.every((query) => query.place <= neededWithin) ? 0 : 1;
}
