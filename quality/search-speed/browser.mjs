// A reader's keys in a real Chromium: how long until results stand on the screen.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium, flags } from '../chromium.mjs';
import { serve } from '../server.mjs';

const box = 'main input[type="search"]';
const result = '[role="option"]';
/** Leads to all results: there as soon as everything was searched. */
const wholeResult = '.search-note a';
/** Chromium without pages of its own, which would be busy beside ours. */
const headlessShell = '/usr/bin/chromium-headless-shell';
/** A reader does not type while the browser is still starting, in ms. */
const untilCalm = 1000;

/**
 * Notes, in the page, when the box got the focus, when the first results and all results were painted, and for each key how long it
 * took until its results were laid out and until the frame that shows them was painted. A list that is changed later for the same
 * key counts until then.
 */
function watch(boxOf, resultOf, wholeOf) {
  const input = document.querySelector(boxOf);
  const times = { focus: 0, first: 0, whole: 0, keys: [] };
  let pressed = 0;
  const note = () => {
    const key = times.keys.at(-1);
    document.body.getBoundingClientRect();
    key.laidOut = performance.now() - pressed;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (key === times.keys.at(-1)) {
          key.painted = performance.now() - pressed;
        }
        if (document.querySelector(resultOf)) {
          times.first ||= performance.now();
        }
        if (document.querySelector(wholeOf)) {
          times.whole ||= performance.now();
        }
      };
      port2.postMessage(0);
    });
  };
  input.addEventListener('focus', () => (times.focus ||= performance.now()));
  input.addEventListener('beforeinput', (event) => {
    pressed = event.timeStamp;
    times.keys.push({ laidOut: 0, painted: 0 });
  });
  window.addEventListener('input', note);
  new MutationObserver(() => times.keys.length > 0 && note()).observe(document.body, { subtree: true, childList: true });
  window.searchTimes = times;
}

async function open(browser, address) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(watch, box, result, wholeResult);
  await new Promise((done) => setTimeout(done, untilCalm));
  return page;
}

/** From the first focus on, in ms, in a browser that has not seen the site: { first, whole } results. */
async function firstResults(browser, address) {
  const context = await browser.createBrowserContext();
  try {
    const page = await open(context, address);
    await page.focus(box);
    await page.keyboard.type('d');
    await page.waitForFunction('window.searchTimes.whole > 0', { polling: 20 });
    return await page.evaluate('({ first: searchTimes.first - searchTimes.focus, whole: searchTimes.whole - searchTimes.focus })');
  } finally {
    await context.close();
  }
}

/** Of each key of the queries, typed one after the other into one box: { laidOut, painted } in ms. */
async function keyTimes(browser, address, queries) {
  const page = await open(browser, address);
  try {
    if (address.startsWith('http')) {
      // The pages of the site are being kept until then.
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    }
    await page.focus(box);
    await page.keyboard.type('d');
    await page.waitForFunction('window.searchTimes.whole > 0', { polling: 20 });
    for (const query of queries) {
      await page.$eval(box, (input) => input.select());
      for (const character of query) {
        await page.keyboard.sendCharacter(character);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
      }
    }
    return (await page.evaluate('window.searchTimes.keys')).slice(1);
  } finally {
    await page.close();
  }
}

const at = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1];

/** Over HTTP and from the disk: { first, whole, keys, laidOut: { p50, p95 }, painted: { p50, p95 } }, the first two being medians of some runs. */
export async function measureInBrowser(site, queries, runs) {
  const host = await serve(site);
  const browser = await puppeteer.launch({ executablePath: chromium(headlessShell), args: flags, headless: true, protocolTimeout: 600_000 });
  try {
    const places = { HTTP: `${host.address}index.html`, disk: pathToFileURL(join(site, 'index.html')).href };
    const firsts = Object.fromEntries(Object.keys(places).map((name) => [name, []]));
    // By turns, and without the first time, in which the browser itself still starts.
    for (let run = 0; run <= runs; run++) {
      for (const [name, address] of Object.entries(places)) {
        const times = await firstResults(browser, address);
        firsts[name].push(...(run === 0 ? [] : [times]));
      }
    }
    const measured = {};
    for (const [name, address] of Object.entries(places)) {
      const keys = await keyTimes(browser, address, queries);
      const spread = (times) => ({ p50: at(times, 0.5), p95: at(times, 0.95) });
      measured[name] = {
        first: at(firsts[name].map((times) => times.first), 0.5),
        whole: at(firsts[name].map((times) => times.whole), 0.5),
        keys: keys.length,
        laidOut: spread(keys.map((key) => key.laidOut)),
        painted: spread(keys.map((key) => key.painted)),
      };
    }
    return measured;
  } finally {
    await browser.close();
    host.close();
  }
}
