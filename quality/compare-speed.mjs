// Builds the same notes with the program and with Hugo and Pagefind, in turn, and prints what each took and how they compare.
//
//   dotnet publish src/DockerNotesSite -c Release -r linux-x64 -o output/program
//   node quality/compare-speed.mjs output/program/DockerNotesSite [numbers of notes, 1000,5000] [rounds, 3] [kind, pages]
//
// Needs Linux, GNU time, Hugo and `npm ci` in quality/. The notes are those of many-notes.mjs. Each round builds with one and then with
// the other, so that both meet the same machine; told are medians. Hugo's templates (compare-speed/hugo) make a page with a header, a table
// of contents, breadcrumbs and its neighbours, lists of 200 notes, tags, a feed and a sitemap. The program makes command pages, a catalog
// and Markdown twins besides, checks every command line and every link, and makes no downloads here (offline: off, --pdf off); a line of
// its own tells what it takes with the zip.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const program = resolve(process.argv[2] ?? join(here, '../output/program/DockerNotesSite'));
const counts = (process.argv[3] ?? '1000,5000').split(',').map(Number);
const rounds = Number(process.argv[4] ?? 3);
const kind = process.argv[5] ?? 'pages';
const pagefind = join(here, `node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);
const work = mkdtempSync(join(tmpdir(), 'compare-speed-'));

/** Runs a program to its end: seconds of wall and processor time, and the most memory that it had, in MB. */
function measure(command, args, folder) {
  const run = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', command, ...args], { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) {
    throw new Error(`${command} ${args.join(' ')}\n${run.stdout}${run.stderr}`);
  }
  const [wall, user, system, kilobytes] = run.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { wall, processor: user + system, memory: kilobytes / 1024 };
}

const sum = (runs) => ({
  wall: runs.reduce((all, run) => all + run.wall, 0),
  processor: runs.reduce((all, run) => all + run.processor, 0),
  memory: Math.max(...runs.map((run) => run.memory)),
});

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function medians(runs) {
  return Object.fromEntries(['wall', 'processor', 'memory'].map((name) => [name, median(runs.map((run) => run[name]))]));
}

function notes(count) {
  const folder = join(work, `notes-${count}`);
  execFileSync('node', [join(here, 'many-notes.mjs'), folder, String(count), kind]);
  const bundled = join(work, `bundled-${count}`);
  cpSync(folder, bundled, { recursive: true });
  appendFileSync(join(folder, 'site.yaml'), 'downloads: {offline: off}\n');
  const hugo = join(work, `hugo-${count}`);
  cpSync(join(here, 'compare-speed/hugo'), hugo, { recursive: true });
  mkdirSync(join(hugo, 'content/notes'), { recursive: true });
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    cpSync(join(folder, name), join(hugo, 'content/notes', name));
  }
  return { folder, bundled, hugo };
}

/** A folder that was never used: deleting thousands of files would still keep the disk busy while the next build is measured. */
const unused = () => mkdtempSync(join(work, 'site-'));

function build(input) {
  const output = join(unused(), 'site');
  return measure(program, ['build', '--input', input, '--output', output, '--pdf', 'off', '--verbosity', 'quiet'], work);
}

function buildWithHugo(folder) {
  const output = unused();
  const hugo = measure('hugo', ['--quiet', '--destination', output], folder);
  return { hugo, both: sum([hugo, measure(pagefind, ['--site', output, '--quiet'], folder)]) };
}

const figures = ({ wall, processor, memory }) => `${wall.toFixed(2).padStart(7)} s ${processor.toFixed(2).padStart(7)} s ${memory.toFixed(0).padStart(6)} MB`;
const ratios = (one, other) => ['wall', 'processor', 'memory'].map((name) => (one[name] / other[name]).toFixed(2).padStart(7)).join('  ');

try {
  console.log(`${rounds} rounds, medians, notes of the kind '${kind}'\n\n${''.padEnd(28)}    wall   processor  memory`);
  const ours = new Map();
  for (const count of counts) {
    const { folder, bundled, hugo } = notes(count);
    const runs = Array.from({ length: rounds }, () => ({ own: build(folder), other: buildWithHugo(hugo), bundled: build(bundled) }));
    const own = medians(runs.map((run) => run.own));
    const alone = medians(runs.map((run) => run.other.hugo));
    const both = medians(runs.map((run) => run.other.both));
    ours.set(count, own);
    console.log(`${count} notes`);
    console.log(`  the program               ${figures(own)}`);
    console.log(`  the program, with bundles ${figures(medians(runs.map((run) => run.bundled)))}`);
    console.log(`  Hugo                      ${figures(alone)}`);
    console.log(`  Hugo and Pagefind         ${figures(both)}`);
    console.log(`  program : Hugo                ${ratios(own, alone)}`);
    console.log(`  program : Hugo and Pagefind   ${ratios(own, both)}`);
  }
  const [few, many] = [Math.min(...counts), Math.max(...counts)];
  if (few < many) {
    const perNote = (count) => ours.get(count).processor / count;
    console.log(`processor time a note at ${many} : at ${few}   ${(perNote(many) / perNote(few)).toFixed(2)}`);
    console.log(`wall time a note at ${many} : at ${few}        ${(ours.get(many).wall / many / (ours.get(few).wall / few)).toFixed(2)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
