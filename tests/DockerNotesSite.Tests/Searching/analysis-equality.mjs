// Cuts texts into words as the browser does, and compares: a text a line, [text, [word, term, …], …] as the program cut it.
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { bundled } from '../../../theme/tests/bundle.mjs';

const { analyse } = await bundled('search/analysis.ts');

let count = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const [text, ...words] = JSON.parse(line);
  // An older Node doesn't know every character that the program knows.
  if (!/\p{Cn}/u.test(text.replaceAll('\uFFFF', ''))) {
    const told = `${JSON.stringify(text.slice(0, 80))} ${[...text].slice(0, 8).map((c) => c.codePointAt(0).toString(16))}`;
    assert.deepEqual(analyse(text).map((word) => [word.text, ...word.terms]), words, told);
  }
  count += 1;
}
console.log(`${count} equal`);
