import { addressOf, atOnce, fileAt, root, whenRead, type SiteFile } from './files';

declare const self: ServiceWorkerGlobalScope;

/** Servers answer several requests at once; more would be in the reader's way. */
const requestsAtOnce = 6;

/** Every site has a cache of its own, also where several share a host. */
const cacheName = `site ${root}`;

/** Fetches what is not kept yet. What came before something failed stays, so that the next attempt has less to do. */
export async function keepSite(): Promise<void> {
  const kept = await keptAddresses();
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const read = new Set([...kept].map((key) => key.slice(0, key.indexOf('?'))).concat(open.map(({ url }) => addressAt(url))));
  const wanted = [...atOnce, ...whenRead.filter((file) => read.has(addressOf(file)))].filter((file) => !kept.has(keyOf(file)));
  const keepNext = async (): Promise<void> => {
    for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
      await keep(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: requestsAtOnce }, keepNext));
  } finally {
    wanted.length = 0;
  }
}

/** Lets go of what only older versions of the site have, unless a newer one is already collecting its files. */
export async function forgetOthers(): Promise<void> {
  if (registration.installing !== null || registration.waiting !== null) {
    return;
  }
  const wanted = new Set([...atOnce, ...whenRead].map(keyOf));
  const cache = await caches.open(cacheName);
  await Promise.all([...(await keptAddresses())].filter((key) => !wanted.has(key)).map((key) => cache.delete(key)));
}

export async function keptFile(file: SiteFile): Promise<Response | undefined> {
  return (await caches.open(cacheName)).match(keyOf(file));
}

/**
 * Fetches a file and keeps it if it is the one that the list means, byte by byte: while a new version is being put on the
 * server, files of two can't come together.
 */
export async function keep(file: SiteFile): Promise<Response> {
  const response = await fetch(addressOf(file), { integrity: `sha256-${file[1]}`, cache: 'no-cache' });
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) {
    headers.delete(name);
  }
  // Without its past: browsers refuse to show a page that was redirected, and the bytes are right whatever the status was.
  const kept = new Response(response.body, { headers });
  await (await caches.open(cacheName)).put(keyOf(file), kept.clone());
  return kept;
}

/** The address of a page's file, however the page was asked for. */
function addressAt(url: string): string {
  const file = fileAt(url);
  return file === undefined ? url : addressOf(file);
}

async function keptAddresses(): Promise<Set<string>> {
  return new Set((await (await caches.open(cacheName)).keys()).map((request) => request.url));
}

/** Files are kept by address and content: what two versions of the site share is fetched once. */
function keyOf(file: SiteFile): string {
  return `${addressOf(file)}?${file[1]}`;
}
