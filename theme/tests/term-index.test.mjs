import assert from 'node:assert/strict';
import { test } from 'node:test';
import lunr from 'lunr';
import { bundled } from './bundle.mjs';

const { TermIndex } = await bundled('search/term-index.ts');

/** An index that lunr builds of the terms of documents, by field. */
function indexOf(documents) {
  return lunr(function () {
    this.pipeline.reset();
    this.tokenizer = (terms) => (terms ?? []).map((term) => new lunr.Token(term));
    ['title', 'text'].forEach((field) => this.field(field));
    documents.forEach((fields, id) => this.add({ id, ...fields }));
  }).toJSON();
}

const cases = {
  'no document': [],
  'a document without terms': [{}, { title: ['a'] }],
  'terms in several fields': [{ title: ['docker', 'rm'], text: ['docker', '删除', '容器'] }, { text: ['docker', '容器'] }],
  'signs that JSON escapes, and what stands between entries': [
    { title: ['"', '\\', '"],["', '}],["', '}],["x",{"_index":', ']],["title/0",[', '\\"', '\u2028', '<'], text: ['",{', '",[', '],"pipeline":['] },
  ],
  'names that objects have': [{ title: ['constructor', '__proto__', 'toString'] }, { text: ['hasOwnProperty'] }],
};

for (const [why, documents] of Object.entries(cases)) {
  test(`read from its text: ${why}`, () => {
    const index = indexOf(documents);
    const read = new TermIndex(JSON.stringify(index));
    const { invertedIndex, fieldVectors } = JSON.parse(JSON.stringify(index));
    assert.deepEqual(read.terms, invertedIndex.map(([term]) => term));
    for (const [term, posting] of invertedIndex) {
      assert.deepEqual(read.posting(term), posting);
    }
    for (const [reference, vector] of fieldVectors) {
      const [field, document] = reference.split('/');
      for (const [term, { _index }] of invertedIndex) {
        const at = vector.findIndex((value, i) => i % 2 === 0 && value === _index);
        assert.equal(read.valueOf(term, field, document), at < 0 ? 0 : vector[at + 1]);
      }
    }
    assert.equal(read.has('nowhere'), false);
    assert.equal(read.posting('nowhere'), undefined);
  });
}

test('what is no index', () => {
  for (const text of ['', '{}', '{"fieldVectors":[]}', '{"fieldVectors":[],"invertedIndex":[']) {
    assert.throws(() => new TermIndex(text), /search index has no/);
  }
});
