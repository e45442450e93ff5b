// The same token streams, indexed by lunr's own builder and by MiniSearch.
import lunr from 'lunr';
import MiniSearch from 'minisearch';

const k1 = 1.2;
const b = 0.75;

/** Takes { fields: [{ name, boost }], documents: [{ ref, boost, streams: { field: [term] } }] }; gives the index as text. */
export const builders = {
  lunr: ({ fields, documents }) => {
    const builder = new lunr.Builder();
    builder.ref('ref');
    builder.k1(k1);
    builder.b(b);
    builder.tokenizer = (terms) => terms.map((term) => new lunr.Token(term, {}));
    fields.forEach(({ name, boost }) => builder.field(name, { boost, extractor: (document) => document.streams[name] }));
    documents.forEach((document) => builder.add(document, { boost: document.boost }));
    return JSON.stringify(builder.build());
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
    return JSON.stringify(index);
  },
};

/** Milliseconds from terms to text, the first time and the median of some runs, and the text. */
export function measure(build, streams, runs) {
  const times = [];
  let text;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    text = build(streams);
    times.push(performance.now() - start);
  }
  return { first: times[0], median: times.toSorted((a, b) => a - b)[Math.floor(runs / 2)], text };
}
