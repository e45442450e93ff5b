import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchOf } from './search-of.mjs';

const find = searchOf([
  ['command', 'docker rmi', { command: 'docker rmi' }],
  ['command', 'docker rm', { command: 'docker rm', flags: '-f --force' }],
  ['command', 'docker run', { command: 'docker run', flags: '-i -t --rm' }],
  ['row', '交互', { command: 'docker run', action: '进入容器', flags: '-i -t' }],
  ['row', '清理', { command: 'docker rm', action: '删除全部容器' }],
  ['row', '只停', { command: 'docker stop', action: '停止容器' }],
  ['concept', '容器', { title: '容器', text: '删除' }],
  ['note', '删除', { title: '删除', text: 'containers are removed' }],
]);

test('a name is before one that only begins so', () => assert.deepEqual(find('rm').slice(0, 2), ['docker rm', 'docker rmi']));
test('a name while it is typed', () => assert.equal(find('docker ru')[0], 'docker run'));
test('a name with a slip', () => assert.equal(find('dokcer run')[0], 'docker run'));
test('a flag: first the rows that use it', () => assert.deepEqual(find('-i'), ['交互', 'docker run']));
test('a flag that only one command has', () => assert.equal(find('--rm')[0], 'docker run'));
test('flags in a group, in any order', () => assert.equal(find('-ti')[0], '交互'));
test('Chinese with something between', () => assert.equal(find('删除容器')[0], '清理'));
test('a concept by its whole name', () => assert.equal(find('容器')[0], '容器'));
test('a heading by its whole name', () => assert.equal(find('删除')[0], '删除'));
test('another form of an English word', () => assert.deepEqual(find('removing'), []));
test('the singular', () => assert.deepEqual(find('container'), ['删除']));
test('words that say nothing', () => assert.equal(find('如何删除全部容器')[0], '清理'));
test('another word for the same', () => ['移除容器', 'remove 容器', '移除 全部'].forEach((query) => assert.equal(find(query)[0], '清理', query)));
test('another word for the same is as good as the word', () => assert.deepEqual(find('关闭容器'), find('停止容器')));
test('who asks for all of them wants what is done with one', () => assert.equal(find('停止所有容器')[0], '只停'));
test('a question about a term', () => ['什么是容器', '容器是什么'].forEach((query) => assert.equal(find(query)[0], '容器', query)));
test('a name in one word', () => ['docker-rm', 'docker_rm', 'docker.rm', 'dockerrm'].forEach((query) => assert.equal(find(query)[0], 'docker rm', query)));
test('a short name with a slip', () => assert.equal(find('docker rnu')[0], 'docker run'));
test('what is nowhere', () => assert.deepEqual(find('kubernetes'), []));
test('what is no text', () => {
  for (const query of ['', ' ', '---', '，', '__proto__', 'constructor', 'toString', '\uD800', '*', '+docker', 'title:docker', '~1', '^2']) {
    assert.ok(Array.isArray(find(query)), query);
  }
});

test('without the index: commands by their names, and nothing else', () => {
  const documents = [['command', 'docker rm', 'docker rm CONTAINER', '删除容器', -1, 'rm'], ['command', 'docker rmi', '', '删除镜像', -1, 'rmi'], ['note', 'docker rm', '', 'docker', -1, 'note']];
  const names = [['docker container rm', 0], ['docker rm', 0], ['docker rmi', 1]];
  const search = globalThis.siteSearch.open(JSON.stringify({ documents, names, places: [], useful: [1], uses: [1, 1, 0], synonyms: [], readings: { shan: '删' } }));
  const titlesOf = (query) => search.find(query).groups.flatMap((group) => group.results.map((result) => result.title));
  assert.deepEqual(titlesOf('rm'), ['docker rm', 'docker rmi']);
  assert.deepEqual(titlesOf('docker container r'), ['docker rm']);
  assert.deepEqual(titlesOf('dokcer rmi'), ['docker rmi']);
  for (const query of ['删除', 'shanchu', '-f', 'x', '']) {
    assert.deepEqual(titlesOf(query), [], query);
  }
});
