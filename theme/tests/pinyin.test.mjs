import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundle.mjs';

const { Pinyin } = await bundled('search/pinyin.ts');
const readings = { chong: '重', chu: '除', qi: '器启', rong: '容', shan: '删山', zhong: '重' };
const pinyin = new Pinyin(['删', '删除', '除', '除容', '容', '容器', '器', '重启', '山除'], readings, (term) => term !== '山除');
const textual = new Pinyin(['虚拟', '拟机', '想你'], { ji: '机', ni: '拟你', xiang: '想', xu: '虚' }, () => false);
const termsOf = (letters) => pinyin.read(letters)?.soundings.map(({ first, terms }) => [first, ...terms]);

test('a word in full', () => assert.deepEqual(termsOf('rongqi'), [[0, '容器']]));
test('a word by its initials', () => assert.deepEqual(termsOf('rq'), [[0, '容器']]));
test('each pair of a longer text', () => assert.deepEqual(termsOf('shanchurongqi'), [[0, '删除', '山除'], [1, '除容'], [2, '容器']]));
test('its initials', () => assert.deepEqual(termsOf('scrq'), [[0, '删除', '山除'], [1, '除容'], [2, '容器']]));
test('initials of what names nothing', () => assert.deepEqual(termsOf('sc'), [[0, '删除']]));
test('initials of what stands only in a text', () => assert.deepEqual(textual.read('xnj')?.soundings, [{ first: 0, terms: ['虚拟'] }, { first: 1, terms: ['拟机'] }]));
test('a syllable that is still being typed', () => assert.deepEqual(termsOf('rongq'), [[0, '容器']]));
test('one syllable', () => assert.deepEqual(termsOf('shan'), [[0, '删', '删除', '山除']]));
test('each reading of a character', () => {
  assert.deepEqual(termsOf('chongqi'), [[0, '重启']]);
  assert.deepEqual(termsOf('zhongqi'), [[0, '重启']]);
});
test('what nothing sounds like', () => {
  for (const letters of ['rongshan', 'xy', 'docker', 'r', '', 'rong-qi', 'constructor', 'zzzzzzzzzzzzzzzzzzzz']) {
    assert.equal(pinyin.read(letters), undefined, letters);
  }
});
