// Bundles src into dist: one style sheet and two classic scripts, because browsers refuse modules on file://.
import { build } from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';

const options = {
  bundle: true,
  charset: 'utf8',
  logLevel: 'warning',
  minify: true,
  outdir: 'dist',
  target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
};

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
await build({ ...options, entryPoints: ['src/scripts/scheme.ts', 'src/scripts/site.ts'], format: 'iife' });
await build({ ...options, entryPoints: ['src/styles/site.css'] });
await cp('src/images', 'dist', { recursive: true });
