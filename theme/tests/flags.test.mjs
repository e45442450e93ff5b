import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundle.mjs';

const { flagsWith } = await bundled('search/flags.ts');
const flags = [['-d, --detach', '在后台运行'], ['-p, --publish', '把容器的端口发布到主机'], ['--rm', '退出时自动删除'], ['-P, --publish-all', '发布所有端口']];
const names = (found, shown = []) => flagsWith(flags, found, shown).map((flag) => flag.names.map(({ text }) => text).join(''));

test('the flag that was asked for', () => assert.deepEqual(names(['--rm', 'rm']), ['--rm']));
test('a flag by what it is for', () => assert.deepEqual(names(['后台']), ['-d, --detach']));
test('not more than two, the one with most of it first', () => assert.deepEqual(names(['端口', '容器']), ['-p, --publish', '-P, --publish-all']));
test('nothing for what the result shows anyway', () => assert.deepEqual(names(['后台'], ['在后台运行容器']), []));
test('what was found is told apart', () =>
  assert.deepEqual(flagsWith(flags, ['--rm'], [])[0].names.filter(({ isFound }) => isFound).map(({ text }) => text), ['--rm']));
