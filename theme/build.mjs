// Bundles src into dist: two classic scripts, because browsers refuse modules on file://, and the parts of the style sheet.
// A third script shows the site in one file; it goes into that file only.
// The program joins the parts in the order that site.css imports them in, so that an author can replace a single one.
// For the search, it reads how Chinese characters sound from a table; that is not published.
import { build } from 'esbuild';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pinyin } from 'pinyin-pro';

const options = {
  bundle: true,
  charset: 'utf8',
  logLevel: 'warning',
  minify: true,
  target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
};

async function styleParts() {
  const lines = (await readFile('src/styles/site.css', 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const name = /^@import "\.\/([\w-]+)\.css";\s*$/.exec(line)?.[1];
    if (name === undefined) {
      throw new Error(`src/styles/site.css must hold imports of its own folder only, not: ${line}`);
    }
    return name;
  });
}

/** A line for each syllable, without tones: the characters that can be read so, those with several readings under each. */
function readings() {
  const characters = new Map();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    for (const syllable of new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))) {
      if (/^[a-z]+$/.test(syllable)) {
        characters.set(syllable, (characters.get(syllable) ?? '') + character);
      }
    }
  }
  return [...characters].sort(([a], [b]) => (a < b ? -1 : 1)).map((line) => line.join(' ')).join('\n');
}

/**
 * The fonts of what is printed, from npm: one file with all common Chinese characters in each weight, slices for the rest, and
 * a narrow typewriter face for commands, of which two letters are as wide as a Chinese character.
 */
async function printFonts() {
  const text = 'node_modules/@fontsource/noto-sans-sc';
  const code = 'node_modules/@fontsource/m-plus-code-latin';
  const face = (family, weight, file) => `@font-face{font-family:"${family}";font-weight:${weight};src:url(${file})}`;
  const rules = [];
  for (const weight of [400, 700]) {
    const files = [[`${text}/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff2`, 'Print Text'],
      [`${code}/files/m-plus-code-latin-latin-${weight}-normal.woff2`, 'Print Code']];
    for (const [file, family] of files) {
      await cp(file, `dist/print/${basename(file)}`);
      rules.push(face(family, weight, basename(file)));
    }
    for (const rule of (await readFile(`${text}/${weight}.css`, 'utf8')).split('@font-face').slice(1)) {
      const file = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(rule)[1];
      const range = /unicode-range:\s*([^;}]+)/.exec(rule)[1].trim();
      await cp(`${text}/files/${file}`, `dist/print/${file}`);
      rules.push(face('Print Rest', weight, file).replace('}', `;unicode-range:${range}}`));
    }
  }
  await writeFile('dist/print/fonts.css', rules.join('\n'));
}

const parts = await styleParts();
await rm('dist', { recursive: true, force: true });
await mkdir('dist/styles', { recursive: true });
await build({ ...options, outdir: 'dist', entryPoints: ['src/scripts/scheme.ts', 'src/scripts/site.ts', 'src/search/search.ts', 'src/sheet/sheet.ts'], entryNames: '[name]', format: 'iife' });
await build({ ...options, outdir: 'dist/single', entryPoints: ['src/single/single.ts'], format: 'iife' });
await build({ ...options, outdir: 'dist/worker', entryPoints: ['src/worker/worker.ts'], format: 'iife' });
await build({ ...options, outdir: 'dist/styles', entryPoints: parts.map((name) => `src/styles/${name}.css`) });
await build({ ...options, outdir: 'dist', entryPoints: ['src/sheet/sheet.css'] });
await build({ ...options, outdir: 'dist/print', entryPoints: ['src/book/book.ts', 'src/book/book.css'], format: 'iife' });
await writeFile('dist/styles/order.txt', parts.join('\n'));
await mkdir('dist/search');
await writeFile('dist/search/readings.txt', readings());
await printFonts();
await cp('src/images', 'dist', { recursive: true });
