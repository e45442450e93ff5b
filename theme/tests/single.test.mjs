import assert from 'node:assert/strict';
import test from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { bundled } from './bundle.mjs';

const { Packed } = await bundled('single/packed.ts');
const { Pages } = await bundled('single/pages.ts');

test('what was packed comes out as it was, whatever it begins with', async () => {
  const texts = ['', '\uFEFF<p>', '"\\\n😀'];
  const lines = texts.map((text) => deflateRawSync(Buffer.from(text)).toString('base64')).join('\n');
  let removed = 0;
  globalThis.document = { getElementById: () => ({ textContent: lines, remove: () => removed++ }) };

  assert.deepEqual(await new Packed('Data').texts(), texts);
  assert.equal(removed, 1);
});

test('pages are cut out of the HTML by their lengths', () => {
  const pieces = ['<header>😀</header>', '<footer>', '', '</i>', '<main>容器</main>', '', '\uFEFF<main>']; // Two frames, three pages.
  const index = {
    frames: [[[['class', 'wide']], pieces[0].length, pieces[1].length], [[], pieces[2].length, pieces[3].length]],
    pages: [['', '首页', 'zh-CN', 0, pieces[4].length], ['notes/', '笔记', 'zh-CN', 1, pieces[5].length], ['404', '?', 'en', 0, pieces[6].length]],
    redirects: [['old', '']],
  };
  const pages = new Pages([JSON.stringify(index), pieces.join('')]);

  assert.deepEqual(pages.at({ path: 'old' }), {
    key: '', title: '首页', language: 'zh-CN', attributes: [['class', 'wide']], html: '<header>😀</header><main>容器</main><footer>',
  });
  assert.equal(pages.at({ path: 'notes.html' }).html, '</i>');
  assert.equal(pages.at({ path: 'nowhere' }).html, '<header>😀</header>\uFEFF<main><footer>');
});

test('a file without its pages says so', () => {
  assert.throws(() => new Pages(['{"frames":[],"pages":[],"redirects":[]}', '']).at({ path: '' }), /not complete/);
});
