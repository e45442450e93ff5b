import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundle.mjs';

const { excerptOf, marked } = await bundled('search/marking.ts');

/** The pieces as one text, what was found in brackets. */
const written = (pieces) => pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('');

const cases = [
  ['nothing was found', '删除容器', [], '删除容器'],
  ['pairs join, and a single character says nothing beside them', '删除容器（容器须已停止）', ['删', '删除', '除', '容', '容器', '器'], '[删除]容器（容器须已停止）'.replace(/容器/g, '[容器]').replace('][', '')],
  ['a single character that was asked for', '拉取镜像', ['拉'], '[拉]取镜像'],
  ['a whole word only', 'docker rm formats', ['rm'], 'docker [rm] formats'],
  ['a word beside Chinese', 'container相关', ['container'], '[container]相关'],
  ['the plural', 'containers and boxes', ['container', 'box'], '[containers] and [boxes]'],
  ['the letters of a flag are no word', 'run -p [port]', ['-p', 'p'], 'run [-p] [port]'],
  ['capitals, and letters of full width', 'Docker ＲＭ', ['docker', 'rm'], '[Docker] [ＲＭ]'],
  ['places in a text that folding makes longer', '㎏㎏ docker', ['docker'], '㎏㎏ [docker]'],
  ['an empty text', '', ['a'], ''],
  ['signs that patterns are made of', 'a.b*c (x)', ['a.b*c', 'x'], '[a.b*c] ([x])'],
];

for (const [why, text, terms, expected] of cases) {
  test(why, () => {
    assert.equal(written(marked(text, terms)), expected);
    assert.equal(marked(text, terms).map((piece) => piece.text).join(''), text);
  });
}

test('a long text is cut around the place where most was found', () => {
  const text = `${'前面的话。'.repeat(40)}先停止容器再删除容器。${'后面的话。'.repeat(40)}`;
  const shown = written(excerptOf(text, ['容器', '删除']));
  assert.match(shown, /^….*\[容器\]再\[删除容器\].*…$/);
  assert.ok(shown.length < 150);
});

test('a text that is not long is whole', () => assert.equal(written(excerptOf('容器', ['镜像'])), '容器'));

test('neither a word nor a character of two units is cut in two', () => {
  for (let lead = 0; lead < 60; lead += 1) {
    const text = `${'b'.repeat(lead)} ${'𠮷'.repeat(50)} ${'registry '.repeat(30)}target ${'word '.repeat(40)}`;
    const shown = excerptOf(text, ['target']).map((piece) => piece.text).join('');
    assert.ok(shown.isWellFormed(), shown);
    assert.match(shown, /(^…?|\s)target/);
    assert.doesNotMatch(shown, /…(egistry|gistry|istry|stry|try|ry|y) /);
  }
});
