import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** A module of src, as the browser would get it. */
export async function bundled(path) {
  const entry = fileURLToPath(new URL(`../src/${path}`, import.meta.url));
  const { outputFiles: [file] } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`);
}
