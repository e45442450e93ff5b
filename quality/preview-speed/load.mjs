// Asks a server for as many files as it gives.
import { Agent, get } from 'node:http';

const connections = 32;

/** Requests a second and how many of them failed, for `seconds`, of `paths` in turn. */
export async function load(address, paths, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  let asked = 0;
  let failed = 0;
  const ask = (path) => new Promise((resolve) => {
    get(new URL(path, address), { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      failed += response.statusCode === 200 ? 0 : 1;
      response.resume().on('end', resolve).on('error', resolve);
    }).on('error', () => {
      failed += 1;
      resolve();
    });
  });
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < end) {
      await ask(paths[asked++ % paths.length]);
    }
  }));
  agent.destroy();
  return { perSecond: asked / seconds, failed };
}
