// Measures the search: how fast its index is built and how large it is beside lunr's own builder and MiniSearch, on the same
// token streams, and how long a reader waits for results in a real Chromium; on the project's notes and on 5,000 generated ones.
//
//   npm ci --ignore-scripts && node search-speed.mjs [number of generated notes, 5000]
//
// Needs what the build needs, the packages of package-lock.json and an installed Chromium, Chrome or Edge (CHROME_PATH). Prints a
// Markdown table with the budget beside each figure; fails (exit code 1) where one is missed. Files go to output/search-speed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { measureInBrowser } from './search-speed/browser.mjs';
import { builders, measure } from './search-speed/builders.mjs';
import { searchFiles } from './site-search.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '..');
const folder = join(repository, 'output/search-speed');
const count = Number(process.argv[2] ?? 5000);
const queries = JSON.parse(readFileSync(join(here, 'search-queries.json'), 'utf8')).map(({ query }) => query);

/** Budgets: times in ms, sizes in bytes. */
const sites = [
  { name: 'own notes', input: join(repository, 'input'), runs: 9, queries, budgets: { first: 100, key: 16 } },
  { name: `${count} notes`, input: join(folder, 'notes'), runs: 3, queries: queries.filter((_, i) => i % 4 === 0), budgets: { first: 500, key: 50, size: 1.5 * 2 ** 20, ratio: 1 / 4 } },
];

const run = (program, ...args) => execFileSync(program, args, { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] });

let isWithin = true;
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const ms = (time) => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;

/** A row with a budget; past it, the run fails. */
function against(site, what, figure, budget, write) {
  const isMet = budget === undefined || figure <= budget;
  isWithin &&= isMet;
  row(site, what, write(figure), budget === undefined ? '' : `≤ ${write(budget)}${isMet ? '' : ', MISSED'}`);
}

function streamsIn(path) {
  const { fields, documents } = JSON.parse(readFileSync(path, 'utf8'));
  return { fields, documents: documents.map((document, ref) => ({ ...document, ref: `${ref}` })) };
}

function benchmark(...args) {
  return run('dotnet', 'run', '-c', 'Release', '--project', 'tests/DockerNotesSite.Benchmarks', '--', ...args);
}

/** Terms → the index's text: the first time in a process and the median of some. */
function reportBuilding({ name, input, runs, budgets }, built) {
  const streamsPath = join(folder, 'streams.json');
  benchmark('streams', input, streamsPath);
  const ours = JSON.parse(benchmark('time', input));
  const streams = streamsIn(streamsPath);
  const others = Object.fromEntries(Object.entries(builders).map(([library, build]) => [library, measure(build, streams, runs)]));
  row(name, 'documents', ours.documents, '');
  for (const [library, time] of Object.entries({ ours, ...others })) {
    against(name, `${library}: terms → index, first time`, time.first, undefined, ms);
    against(name, `${library}: terms → index, median`, time.median, undefined, ms);
  }
  against(name, 'ours : lunr, medians', ours.median / others.lunr.median, budgets.ratio, (ratio) => ratio.toFixed(2));
  against(name, 'ours : MiniSearch, medians', ours.median / others.MiniSearch.median, undefined, (ratio) => ratio.toFixed(2));

  const sizes = Object.entries(others).map(([library, { text }]) => [library, Buffer.from(text)]);
  const files = searchFiles(built);
  sizes.push(['our index', readFileSync(files.index)], ['our store', readFileSync(files.store)], ['our engine', readFileSync(files.engine)]);
  const zipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
  sizes.forEach(([what, bytes]) => row(name, `${what}, size (compressed)`, `${kilobytes(bytes.length)} (${kilobytes(zipped(bytes))})`, ''));
  const sent = zipped(readFileSync(files.index)) + zipped(readFileSync(files.store));
  against(name, 'our index and store, compressed', sent, budgets.size, kilobytes);
}

async function reportReading({ name, queries: typed, budgets }, built) {
  for (const [place, times] of Object.entries(await measureInBrowser(built, typed, 9))) {
    against(name, `${place}: first focus → first results`, times.first, budgets.first, ms);
    against(name, `${place}: first focus → all results`, times.whole, undefined, ms);
    against(name, `${place}: key → results laid out, p50 of ${times.keys}`, times.laidOut.p50, undefined, ms);
    against(name, `${place}: key → results laid out, p95`, times.laidOut.p95, budgets.key, ms);
    against(name, `${place}: key → frame painted, p95`, times.painted.p95, undefined, ms);
  }
}

mkdirSync(folder, { recursive: true });
run('node', 'quality/many-notes.mjs', join(folder, 'notes'), `${count}`);
row('site', 'what', 'measured', 'budget');
row('---', '---', '---:', '---');
for (const site of sites) {
  const built = join(folder, `site-of-${site === sites[0] ? 'own' : 'many'}`);
  run('dotnet', 'run', '-c', 'Release', '--project', 'src/DockerNotesSite', '--', '--input', site.input, '--output', built, '--pdf', 'off', '--verbosity', 'quiet');
  reportBuilding(site, built);
  await reportReading(site, built);
}
process.exitCode = isWithin ? 0 : 1;
