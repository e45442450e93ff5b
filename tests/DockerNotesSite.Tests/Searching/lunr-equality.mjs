// Builds with lunr what the program has built, and compares: a case a line, {"terms": what goes in, "script": what came out}.
// The text of the index must be the same, byte for byte, and so must the set of terms that lunr makes of it when it is loaded.
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { runInNewContext } from 'node:vm';

const lunr = createRequire(new URL('../../../theme/package.json', import.meta.url))('lunr');

function builderOf({ fields, documents }) {
  const builder = new lunr.Builder();
  builder.tokenizer = (terms) => terms.map((term) => new lunr.Token(term, {}));
  builder.ref('number');
  fields.forEach(({ name, boost }) => builder.field(name, { boost }));
  documents.forEach(({ boost, streams }, number) => builder.add({ ...streams, number }, { boost }));
  return builder;
}

/** The states of a set in the order in which a walk meets them: equal texts are equal automata. */
function statesOf(set) {
  const numbers = new Map([[set, 0]]);
  const lines = [];
  for (const state of numbers.keys()) {
    const edges = Object.keys(state.edges).sort().map((label) => {
      const next = state.edges[label];
      numbers.set(next, numbers.get(next) ?? numbers.size);
      return `${JSON.stringify(label)} ${numbers.get(next)}`;
    });
    lines.push(`${state.final ? 'end' : ''}:${edges.join(',')}`);
  }
  return lines.join('\n');
}

let count = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  const { terms, script } = JSON.parse(line);
  const built = builderOf(terms).build();
  assert.ok(!script.includes('<'), script);
  const context = {};
  context.self = context;
  const loaded = runInNewContext(`${script};self.built`, context);
  assert.equal(loaded, JSON.stringify(built));
  assert.equal(statesOf(lunr.Index.load(JSON.parse(loaded)).tokenSet), statesOf(built.tokenSet));
  count += 1;
}
console.log(`${count} equal`);
