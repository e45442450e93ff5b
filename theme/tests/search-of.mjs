import lunr from 'lunr';
import { bundled } from './bundle.mjs';

await bundled('search/search.ts');
const { analyse } = await bundled('search/analysis.ts');
const fields = ['command', 'action', 'flags', 'title', 'headings', 'text', 'synonyms'];
const usualSynonyms = [['删除', '移除', 'remove'], ['全部', '所有', 'all'], ['停止', '关闭']];

/** A search of documents as [kind, title, texts by field, line, flags], with an index that lunr itself builds; gives titles. */
export function searchOf(documents, synonyms = usualSynonyms) {
  const tokensOf = (text) => [...analyse(text).flatMap((word) => word.terms), ...(text.includes(' ') ? [text.toLowerCase()] : [])];
  const index = lunr(function () {
    this.pipeline.reset();
    this.tokenizer = (text) => tokensOf(text ?? '').map((term) => new lunr.Token(term));
    fields.forEach((field) => this.field(field));
    documents.forEach(([, , texts], i) => this.add({ id: i, ...texts }));
  });
  const names = documents.flatMap(([kind, title], i) => (kind === 'command' ? [[title, i]] : [])).sort(([a], [b]) => (a < b ? -1 : 1));
  const stored = documents.map(([kind, title, , line = '', flags = []]) => [kind, title, line, '', -1, title, flags]);
  const store = { names, documents: stored, places: [], useful: [], uses: [], readings: {}, synonyms };
  const search = globalThis.siteSearch.open(JSON.stringify(store));
  search.load(JSON.stringify(index));
  return (query) => search.find(query).groups.flatMap((group) => group.results.map((result) => result.title));
}
