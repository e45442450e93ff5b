// Serves a built site as a good static host does: compressed, hashed assets kept for ever, and under the strictest policy
// that the theme promises to stand.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** The policy that comes with the program, for nginx. */
const policy = /default "(default-src [^"]+)"/.exec(readFileSync(new URL('../hosting/nginx/notes/maps.conf', import.meta.url), 'utf8'))[1];

/** On a free port of this machine only; close() ends it. */
export async function serve(site) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const wanted = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const isThere = existsSync(wanted) && statSync(wanted).isFile();
    const file = isThere ? wanted : join(site, '404.html');
    const isHashed = /\.[0-9a-f]{8}\.\w+$/.test(file);
    response.writeHead(isThere ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    });
    if (!compressed.has(file)) {
      compressed.set(file, gzipSync(readFileSync(file)));
    }
    response.end(compressed.get(file));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}
