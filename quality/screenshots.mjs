// Makes pictures of every kind of page, wide and narrow, light and dark, to be looked at; with --readme, the README's.
//
//   npm ci --ignore-scripts && node screenshots.mjs [--readme] [folder of the site, output/site]
//
// Needs a built site, Node.js 20, the packages of package-lock.json (the DevTools client that Lighthouse brings) and an
// installed Chromium, Chrome or Edge (CHROME_PATH). Pictures go to output/screenshots; the README's to docs, where a picture
// of more than 120 KB is an error.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium, flags } from './chromium.mjs';
import { serve } from './server.mjs';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..');
const isForReadme = process.argv.includes('--readme');
const site = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(repository, 'output/site'));
const heaviest = 120 * 1024;

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };
const kinds = {
  home: 'index.html',
  notes: 'notes/index.html',
  note: 'notes/docker-image-container.html',
  commands: 'commands/index.html',
  command: 'commands/docker-run.html',
  concepts: 'concepts/index.html',
  concept: 'concepts/容器.html',
  tags: 'tags/index.html',
  tag: 'tags/docker.html',
  'quick-reference': 'quick-reference.html',
  map: 'map.html',
  'not-found': '404.html',
  search: 'search.html?q=删除 container',
};

/** A page with what the search finds lying over it. */
const searching = { page: kinds.command, search: '后台' };

/**
 * What is shown: a page from its top, from the element `from` on, or the whole of it; `fill` is typed in as a reader would, and
 * `search` where the key "/" leads to.
 */
const pictures = isForReadme
  ? [
      { file: 'docs/home.png', page: kinds.home, view: { width: 1280, height: 700 }, scheme: 'light' },
      { file: 'docs/search.png', page: kinds.home, view: { width: 1280, height: 700 }, scheme: 'light', search: '删除 container' },
      { file: 'docs/command.png', page: kinds.command, view: wide, scheme: 'light', from: '.reader-tools', fill: ['image', 'nginx:1.27'] },
      { file: 'docs/dark.png', page: kinds['quick-reference'], view: { width: 1000, height: 640 }, scheme: 'dark', from: '.group' },
      { file: 'docs/phone.png', page: kinds.note, view: narrow, scheme: 'light', from: 'main table' },
    ]
  : [...Object.entries(kinds).map(([kind, page]) => [kind, { page, isWhole: true }]), ['searching', searching]].flatMap(([kind, shown]) =>
      Object.entries({ wide, narrow }).flatMap(([width, view]) => ['light', 'dark'].map((scheme) =>
        ({ file: `output/screenshots/${kind}-${width}-${scheme}.png`, view, scheme, ...shown }))));

async function take(browser, address, picture) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ ...picture.view, isMobile: picture.view === narrow, hasTouch: picture.view === narrow });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: picture.scheme }]);
    const answer = await page.goto(address + encodeURI(picture.page), { waitUntil: 'load' });
    if (!answer.ok()) {
      throw new Error(`${picture.page} is not in ${site}.`);
    }
    if (picture.fill) {
      await page.type(`.reader-tools input[data-fills="${picture.fill[0]}"]`, picture.fill[1]);
    }
    if (picture.search) {
      await page.keyboard.press('/');
      await page.keyboard.type(picture.search);
    }
    if (picture.search || picture.page === kinds.search) {
      await page.waitForSelector('[role=option]', { visible: true });
    }
    if (picture.from) {
      await page.$eval(picture.from, (element) => element.scrollIntoView({ behavior: 'instant' }));
    }
    const path = join(repository, picture.file);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path, fullPage: picture.isWhole ?? false });
    return statSync(path).size;
  } finally {
    await page.close();
  }
}

if (!existsSync(join(site, 'index.html'))) {
  throw new Error(`${site} holds no site; build it first.`);
}

const host = await serve(site);
const browser = await puppeteer.launch({ executablePath: chromium(), args: flags, headless: true });
try {
  for (const picture of pictures) {
    const size = await take(browser, host.address, picture);
    console.log(`${picture.file} ${(size / 1024).toFixed(0)} KB`);
    if (isForReadme && size > heaviest) {
      console.error(`${picture.file} is larger than ${heaviest / 1024} KB.`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  host.close();
}
