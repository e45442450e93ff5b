// The installed Chromium, Chrome or Edge: CHROME_PATH names it, otherwise it is looked for where it usually is.
import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** It speaks to nobody but the pages it is given. */
export const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

/** Places that suit better are looked at first. */
export function chromium(...better) {
  const found = [process.env.CHROME_PATH, ...better, ...usualPlaces].find((path) => path && existsSync(path));
  if (found === undefined) {
    throw new Error('Chromium, Chrome or Edge is needed: install one, or name it in CHROME_PATH.');
  }
  return found;
}
