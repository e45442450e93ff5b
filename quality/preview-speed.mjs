// Measures the preview: how long it takes from the moment a note is saved until the browser knows, and until it shows the page anew; until
// a changed style is in force; and how many requests it answers. On 100 and on 5,000 generated notes of 600 bytes.
//
//   npm ci --ignore-scripts && node preview-speed.mjs [numbers of notes, 100 5000]
//
// Needs what the build needs, the packages of package-lock.json and an installed Chromium, Chrome or Edge (CHROME_PATH). Prints a
// Markdown table with medians, the 95th percentile and the budgets; fails (exit code 1) where a median is above its budget. Files go
// to output/preview-speed.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium, flags } from './chromium.mjs';
import { load } from './preview-speed/load.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '..');
const folder = join(repository, 'output/preview-speed');
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 5000];
const edits = 40;
const leastRequests = 1000;
/** Edits before anything is counted: the program's code is compiled by then. */
const warmUp = 30;
const budgetOf = (count) => (count <= 100 ? 50 : 200);

const run = (program, ...args) => execFileSync(program, args, { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const now = () => performance.timeOrigin + performance.now();
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** The program on a folder of notes; `address` is where it shows them. */
async function preview(input, theme) {
  const program = spawn(join(folder, 'program/DockerNotesSite'), ['preview', '--input', input, '--theme', theme, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: program.stdout });
  let address;
  for await (const line of lines) {
    address ??= /http:\/\/\S+\//.exec(line)?.[0];
    if (/^\d+ errors?,/.test(line)) {
      break;
    }
  }
  program.stdout.resume();
  return { address, end: () => new Promise((resolve) => program.once('exit', resolve) && program.kill('SIGINT')) };
}

async function measureEdits(page, note) {
  const text = readFileSync(note, 'utf8');
  const times = { event: [], loaded: [] };
  for (let edit = 0; edit < warmUp + edits; edit++) {
    await pause(edit < warmUp ? 100 : 400);
    const saved = now();
    writeFileSync(note, `${text}\n改了 ${edit} 次。\n`);
    await page.waitForFunction((last) => {
      const loaded = performance.getEntriesByName('preview:loaded').at(-1);
      return loaded !== undefined && performance.timeOrigin + loaded.startTime > last;
    }, { polling: 10 }, saved);
    // Now and then the page is loaded instead of written over: then the event was when that began.
    const { event, load } = await page.evaluate(() => ({
      event: performance.timeOrigin + (performance.getEntriesByName('preview:changed').at(-1)?.startTime ?? 0),
      load: performance.timeOrigin + performance.getEntriesByName('preview:loaded').at(-1).startTime,
    }));
    if (edit >= warmUp) {
      times.event.push(event - saved);
      times.loaded.push(load - saved);
    }
  }
  return times;
}

async function measureStyle(page, style) {
  const text = readFileSync(style, 'utf8');
  const times = [];
  for (let edit = 0; edit < edits / 2; edit++) {
    await pause(300);
    const styled = page.evaluate(() => new Promise((resolve) => {
      document.addEventListener('preview:styled', () => resolve(performance.timeOrigin + performance.now()), { once: true });
    }));
    await pause(20);
    const saved = now();
    writeFileSync(style, `${text}\nmain { --edited: ${edit}; }\n`);
    times.push((await styled) - saved);
  }
  return times;
}

let isWithin = true;
const at = (times, part) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))];
const ms = (time) => `${Math.round(time)} ms`;
function report(count, what, times, budget) {
  const isMet = budget === undefined || at(times, 0.5) <= budget;
  isWithin &&= isMet;
  console.log(`| ${count} notes | ${what} | ${ms(at(times, 0.5))} | ${ms(at(times, 0.95))} | ${budget === undefined ? '' : `≤ ${budget} ms${isMet ? '' : ', MISSED'}`} |`);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
run('dotnet', 'publish', 'src/DockerNotesSite', '-c', 'Release', '-r', `linux-${process.arch === 'arm64' ? 'arm64' : 'x64'}`, '-o', join(folder, 'program'));
console.log('| notes | from saving | median | p95 | budget |\n|---|---|---:|---:|---|');
const profile = mkdtempSync(join(tmpdir(), 'preview-speed-'));
const browser = await puppeteer.launch({ executablePath: chromium('/usr/bin/chromium-headless-shell'), args: flags, userDataDir: profile });
try {
  for (const count of counts) {
    const input = join(folder, `notes-${count}`);
    run('node', 'quality/many-notes.mjs', input, `${count}`, 'pages');
    mkdirSync(join(input, '_theme/styles'), { recursive: true });
    cpSync(join(repository, 'theme/dist/styles/pages.css'), join(input, '_theme/styles/pages.css'));
    const shown = await preview(input, join(repository, 'theme'));
    const page = await browser.newPage();
    await page.goto(`${shown.address}notes/note-00042.html`, { waitUntil: 'load' });
    const times = await measureEdits(page, join(input, 'note-00042.md'));
    report(count, 'to the event in the browser', times.event);
    report(count, 'to the page, shown anew', times.loaded, budgetOf(count));
    report(count, 'to the new style, in force', await measureStyle(page, join(input, '_theme/styles/pages.css')));
    await page.close();
    const { perSecond, failed } = await load(shown.address, ['', 'notes/note-00001.html', 'notes/note-00042.html', 'commands/index.html', 'catalog.json'], 8);
    isWithin &&= perSecond >= leastRequests && failed === 0;
    console.log(`| ${count} notes | requests a second, ${failed} failed | ${Math.round(perSecond)} | | ≥ ${leastRequests} |`);
    await shown.end();
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = isWithin ? 0 : 1;
