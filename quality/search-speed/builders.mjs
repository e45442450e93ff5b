// The same token streams, indexed by lunr's own builder and by MiniSearch.
import lunr from 'lunr';
import MiniSearch from 'minisearch';

const k1 = 1.2;
const b = 0.75;

/** Takes { fields: [{ name, boost }], documents: [{ ref, boost, streams: { field: [term] } }] }; gives what writes the index. */
export const builders = {
  lunr: ({ fields, documents }) => {
    const builder = new lunr.Builder();
    builder.ref('ref');
    builder.k1(k1);
    builder.b(b);
    builder.tokenizer = (terms) => terms.map((term) => new lunr.Token(term, {}));
    fields.forEach(({ name, boost }) => builder.field(name, { boost, extractor: (document) => document.streams[name] }));
    documents.forEach((document) => builder.add(document, { boost: document.boost }));
    const index = builder.build();
    return () => JSON.stringify(index);
  },
  MiniSearch: ({ fields, documents }) => {
    const index = new MiniSearch({
      idField: 'ref',
      fields: fields.map(({ name }) => name),
      extractField: (document, name) => (name === 'ref' ? document.ref : document.streams[name]),
      stringifyField: (terms) => terms,
      tokenize: (terms) => terms,
      processTerm: (term) => term,
    });
    index.addAll(documents);
    return () => JSON.stringify(index);
  },
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds to index and to write, the medians of some runs after one to warm up, and the text that is written. */
export function measure(build, streams, runs) {
  const times = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    const write = build(streams);
    const built = performance.now();
    const text = write();
    return { index: built - start, write: performance.now() - built, text };
  }).slice(1);
  return { index: median(times.map((time) => time.index)), write: median(times.map((time) => time.write)), text: times[0].text };
}
