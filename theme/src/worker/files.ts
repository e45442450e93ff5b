/** A file of the site: its readable address from the site's root, and the SHA-256 of its bytes in Base64. */
export type SiteFile = readonly [path: string, hash: string];

declare global {
  /** Stands before this script in sw.js, written by the program. */
  var siteFiles: { readonly atOnce: readonly SiteFile[]; readonly whenRead: readonly SiteFile[] };
  var registration: ServiceWorkerRegistration;
}

/** The site's root, with a '/' at the end. */
export const root = registration.scope;

export const { atOnce, whenRead } = siteFiles;

const hashes = new Map([...atOnce, ...whenRead]);

/** The file that a server would give for this address, whatever is asked of it; also without index.html and without .html. */
export function fileAt(address: string): SiteFile | undefined {
  const path = pathOf(address);
  if (path === undefined) {
    return undefined;
  }
  const found = [path, path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`].find((file) => hashes.has(file));
  return found === undefined ? undefined : [found, hashes.get(found) ?? ''];
}

/** A folder whose address lacks the '/' at the end, without which its page's links would lead elsewhere. */
export function isFolder(address: string): boolean {
  const path = pathOf(address);
  return path !== undefined && hashes.has(`${path}/index.html`);
}

export function addressOf([path]: SiteFile): string {
  return root + path.split('/').map(encodeURIComponent).join('/');
}

function pathOf(address: string): string | undefined {
  try {
    return address.startsWith(root) ? decodeURIComponent(address.slice(root.length).replace(/[?#].*$/s, '')) : undefined;
  } catch {
    return undefined;
  }
}
