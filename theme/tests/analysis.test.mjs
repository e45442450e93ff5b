import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bundled } from './bundle.mjs';

const { analyse } = await bundled('search/analysis.ts');
const vectors = JSON.parse(readFileSync(new URL('../../tests/DockerNotesSite.Core.Tests/Cases/Searching/analysis.json', import.meta.url), 'utf8'));

for (const { why, text, words } of vectors) {
  test(`${why}: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(analyse(text).map((word) => word.terms), words);
  });
}
