// The service worker: keeps the site in the browser, so that all of it can be read without a network. In sw.js, the list of the
// site's files stands before it; a worker knows only its own version of the site, so nothing of two versions is ever mixed.
// 1. Installing, it fetches all files; if one is missing or not the right one, the version before stays.
// 2. It waits until no page of the version before is open, or until the reader wants the new one.
// 3. It answers from what it keeps, and asks the network for everything else.
import { addressOf, fileAt, isFolder, root, type SiteFile } from './files';
import { forgetOthers, keep, keepSite, keptFile } from './kept';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepSite()));

self.addEventListener('activate', (event) => event.waitUntil(forgetOthers().finally(() => self.clients.claim())));

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') {
    void self.skipWaiting();
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range') || !request.url.startsWith(root)) {
    return;
  }
  const file = fileAt(request.url);
  if (file !== undefined) {
    event.respondWith(answer(file, request));
  } else if (request.mode === 'navigate') {
    event.respondWith(fromNetwork(request));
  }
});

async function answer(file: SiteFile, request: Request): Promise<Response> {
  try {
    return (await keptFile(file)) ?? (await keep(file));
  } catch {
    // The server has a newer version already, or none can be reached.
    return fromNetwork(request);
  }
}

async function fromNetwork(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (reason) {
    if (request.mode !== 'navigate') {
      throw reason;
    }
    return isFolder(request.url) ? Response.redirect(request.url.replace(/[?#].*$/s, '') + '/') : notKept();
  }
}

/** The page for missing pages; its links are meant from the site's root, wherever it is shown. */
async function notKept(): Promise<Response> {
  const file = fileAt(`${root}404.html`);
  const page = file && (await keptFile(file));
  if (file === undefined || page === undefined) {
    return Response.error();
  }
  const base = addressOf(file).replaceAll('&', '&amp;');
  const html = (await page.text()).replace('<head>', (head) => `${head}\n<base href="${base}">`);
  return new Response(html, { status: 404, headers: page.headers });
}
