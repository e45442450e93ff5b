// Measures home, a note, a command and the quick reference with Lighthouse, as a phone and as a desktop computer.
//
//   npm ci --ignore-scripts && node lighthouse.mjs [folder of the site, output/site]
//
// Needs a built site, Node.js 20, the packages of package-lock.json and an installed Chromium, Chrome or Edge (CHROME_PATH);
// no network beyond this machine. Fails (exit code 1) unless performance, accessibility, best practices and SEO are all 100.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium, flags } from './chromium.mjs';
import { serve } from './server.mjs';

const site = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../output/site'));
const pages = ['index.html', 'notes/docker-image-container.html', 'commands/docker-run.html', 'quick-reference.html'];
const presets = { mobile: undefined, desktop: desktopConfig };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

if (!existsSync(join(site, 'index.html'))) {
  throw new Error(`${site} holds no site; build it first.`);
}

async function measure(address, config) {
  const chrome = await launch({ chromePath: chromium(), chromeFlags: flags, ignoreDefaultFlags: true });
  try {
    const result = await lighthouse(address, { port: chrome.port, onlyCategories: categories, logLevel: 'error' }, config);
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

/** What keeps a category from 100, each with what is wrong. */
function faultsOf(report) {
  return categories.filter((name) => report.categories[name].score !== 1).flatMap((name) => report.categories[name].auditRefs
    .filter((reference) => reference.weight > 0 && ![1, null].includes(report.audits[reference.id].score))
    .map(({ id }) => {
      const audit = report.audits[id];
      const nodes = (audit.details?.items ?? []).map((item) => item.node?.snippet ?? item.url ?? item.description ?? '').filter(Boolean);
      return `  ${id}: ${audit.title} ${audit.displayValue ?? ''} ${nodes.slice(0, 3).join(' ')}`.trimEnd();
    }));
}

const host = await serve(site);
let isPerfect = true;
console.log(`${'page'.padEnd(36)} ${'as'.padEnd(8)} ${categories.join('  ')}`);
for (const page of pages) {
  for (const [preset, config] of Object.entries(presets)) {
    const report = await measure(host.address + page, config);
    const scores = categories.map((name) => Math.round((report.categories[name].score ?? 0) * 100));
    const columns = scores.map((score, i) => String(score).padStart(categories[i].length)).join('  ');
    console.log(`${page.padEnd(36)} ${preset.padEnd(8)} ${columns}`);
    faultsOf(report).forEach((fault) => console.log(fault));
    if (report.runtimeError) {
      console.log(`  ${report.runtimeError.message}`);
    }
    isPerfect &&= scores.every((score) => score === 100);
  }
}

host.close();
process.exitCode = isPerfect ? 0 : 1;
