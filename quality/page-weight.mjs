// Weighs the first view of each page: its HTML with the style, scripts and pictures that it asks for, each compressed.
//
//   node page-weight.mjs [folder of the site, output/site]
//
// Needs a built site and nothing else: no packages, no browser, no network. Fails (exit code 1) where a first view is heavier
// than the budget, which is larger for a page of very many rows, and where a page breaks a promise about what it loads: no font, no other host, nothing inline.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const budget = 35 * 1024;

/** A page of very many rows is long: a list of all uses. Each row above so many may add so much, up to a limit that holds for every page. */
const longPage = { rows: 20, bytesOfRow: 0.45 * 1024, most: 60 * 1024 };
const shownPages = 5;

const site = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../output/site'));
const weights = new Map();

function pagesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    // A redirect shows nothing, what authors bring along is not a page of the theme, and a download is not viewed.
    .filter((path) => !/^([a-z]{2,3}(-\w+)*[\\/])?(assets|downloads)[\\/]/i.test(relative(folder, path)) && !/http-equiv="?refresh/i.test(readFileSync(path, 'utf8')))
    .sort();
}

/** The bytes of a file as a server sends it. */
function weightOf(path) {
  if (!weights.has(path)) {
    const bytes = readFileSync(path);
    weights.set(path, { gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length });
  }
  return weights.get(path);
}

/** The elements that load something or run, as { name, attributes, text }. Templates write attributes in double quotes. */
function elementsOf(html) {
  const elements = [];
  const pattern = /<!--[\s\S]*?-->|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<([a-z][a-z0-9-]*)\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
  for (const match of html.matchAll(pattern)) {
    const name = match[1] ?? match[4];
    if (name !== undefined) {
      elements.push({ name: name.toLowerCase(), attributes: attributesOf(match[2] ?? match[5]), text: match[3] ?? '' });
    }
  }
  return elements;
}

function attributesOf(text) {
  const pairs = text.matchAll(/([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return new Map([...pairs].map((pair) => [pair[1].toLowerCase(), pair[2] ?? pair[3] ?? pair[4] ?? '']));
}

/** What a browser fetches to show the page. */
function addressesIn(elements) {
  const loads = new Set(['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest', 'apple-touch-icon']);
  return elements.flatMap(({ name, attributes }) => {
    if (name === 'link') {
      const kinds = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
      return kinds.some((kind) => loads.has(kind)) ? [attributes.get('href')] : [];
    }
    if (attributes.get('loading') === 'lazy' || name === 'a') {
      return [];
    }
    return [attributes.get('src'), attributes.get('poster'), name === 'object' ? attributes.get('data') : undefined];
  }).filter((address) => address !== undefined && address !== '' && !address.startsWith('data:'));
}

function problemsOfMarkup(elements) {
  return elements.flatMap(({ name, attributes, text }) => {
    const problems = [...attributes.keys()].filter((key) => key === 'style' || key.startsWith('on')).map((key) => `has an attribute ${key}`);
    if (name === 'style') {
      problems.push('has an inline style');
    }
    if (name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json' && text.trim() !== '') {
      problems.push('has an inline script');
    }
    return problems;
  });
}

/** Follows what a style sheet loads, too. */
function filesOf(page, addresses, problems) {
  const files = new Set();
  const open = addresses.map((address) => [page, address]);
  while (open.length > 0) {
    const [from, address] = open.pop();
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) {
      problems.push(`asks another host for ${address}`);
      continue;
    }

    const path = decodeURIComponent(address.replace(/[?#].*$/, ''));
    // The page for missing pages begins its links at the root of the site's address, which is not known here.
    const file = path.startsWith('/') ? join(site, 'assets', path.split('/assets/').at(-1)) : join(dirname(from), path);
    if (/\.(woff2?|ttf|otf|eot)$/i.test(path)) {
      problems.push(`asks for the font ${address}`);
    } else if (!existsSync(file) || !statSync(file).isFile()) {
      problems.push(`asks for ${address}, which is not there`);
    } else if (!files.has(file)) {
      files.add(file);
      if (file.endsWith('.css')) {
        const style = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
        const asked = [...style.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s*["']([^"']+)["']/g)].map((m) => m[1] ?? m[2]);
        open.push(...asked.filter((a) => !/^(data:|#)/.test(a)).map((a) => [file, a]));
      }
    }
  }
  return files;
}

function weigh(page) {
  const elements = elementsOf(readFileSync(page, 'utf8'));
  const problems = problemsOfMarkup(elements);
  const files = [page, ...filesOf(page, addressesIn(elements), problems)];
  const sum = (method) => files.map((file) => weightOf(file)[method]).reduce((a, b) => a + b, 0);
  const weight = { name: relative(site, page), gzip: sum('gzip'), brotli: sum('brotli'), problems };
  const rows = elements.filter(({ attributes }) => /(^| )row( |$)/.test(attributes.get('class') ?? '')).length;
  const most = Math.min(budget + Math.max(0, rows - longPage.rows) * longPage.bytesOfRow, longPage.most);
  if (weight.gzip > most) {
    problems.push(`is too heavy: ${kilobytes(weight.gzip)} of ${kilobytes(most)}`);
  }
  return weight;
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

const pages = existsSync(site) ? pagesIn(site).map(weigh).sort((a, b) => b.gzip - a.gzip) : [];
console.log(`First view of ${pages.length} pages, with gzip (with brotli); the budget is ${kilobytes(budget)}:`);
for (const page of pages.slice(0, shownPages)) {
  console.log(`${kilobytes(page.gzip).padStart(9)} (${kilobytes(page.brotli)})  ${page.name}`);
}

const problems = pages.flatMap((page) => [...new Set(page.problems)].map((problem) => `${page.name} ${problem}`));
problems.push(...(pages.length === 0 ? [`${site} holds no page; build the site first`] : []));
problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
