import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundle.mjs';
import { searchOf } from './search-of.mjs';

const { plainnessOf } = await bundled('search/plainness.ts');

/** A line with its command, what it is for and its flags, as the program writes it. */
const row = (title, line, command) =>
  ['row', title, { command, action: title, flags: line.split(' ').filter((word) => word.startsWith('-')).join(' ') }, line];
const command = (name, flags = []) => ['command', name, { command: name, flags: flags.map(([names]) => names.replaceAll(',', '')).join(' ') }, name, flags];

const find = searchOf([
  command('docker rm', [['-f, --force', '强制删除'], ['-v, --volumes', '一起删除匿名卷']]),
  command('docker run', [['-d, --detach', '在后台运行'], ['-v, --volume', '挂载卷']]),
  command('docker compose start'),
  command('docker start'),
  row('停止并删除容器和网络', 'docker rm -f -v [container]', 'docker rm'),
  row('删除容器（容器须已停止）', 'docker rm [container]', 'docker rm'),
  row('启动服务', 'docker compose start [service]', 'docker compose start'),
  row('启动容器', 'docker start [container]', 'docker start'),
  row('使用主机的网络', 'docker run -d --network host [image]', 'docker run'),
  row('在后台运行', 'docker run -d [image]', 'docker run'),
  row('发布端口', 'docker run -d -p [port] [image]', 'docker run'),
  ['concept', '端口发布', { title: '端口发布' }],
  ['concept', '重启策略', { title: '重启策略' }],
  row('重启', 'docker restart [container]', 'docker restart'),
  ['note', '重启策略', { title: '重启策略' }],
], [['启动', 'start'], ['端口', 'port'], ['发布', 'publish'], ['重启', 'restart']]);

test('the line that says nothing else is first', () => assert.equal(find('删除容器')[0], '删除容器（容器须已停止）'));
test('a command of a group that was not asked for is not', () => assert.equal(find('启动')[0], '启动容器'));
test('of the lines with a flag the one that does what the flag is for', () => assert.equal(find('-d')[0], '在后台运行'));
test('a thing, and what somebody does with it', () => {
  ['端口发布', 'port publish'].forEach((query) => assert.equal(find(query)[0], '端口发布', query));
  ['发布端口', 'publish port'].forEach((query) => assert.equal(find(query)[0], '发布端口', query));
});
test('a part of a name is not the name', () => assert.equal(find('重启')[0], '重启'));
test('a concept is before a heading of the same name', () => assert.deepEqual(find('重启策略').slice(0, 1), ['重启策略']));

for (const [title, terms, plainness] of [
  ['删除容器', ['删除', '容器'], 1],
  ['删除容器（容器须已停止）', ['删除', '容器'], 1],
  ['查看容器', ['容器'], 1],
  ['停止容器，并改名', ['停止', '容器'], 5 / 6],
  ['删除容器', ['删除'], 1 / 2],
  ['remove a container', ['remove', 'container'], 1],
  ['list the stopped containers', ['container'], 1 / 2],
  ['查看', ['查看'], 0],
  ['', [], 0],
]) {
  test(`how plain ${JSON.stringify(title)} is beside ${terms.join(' ')}`, () => assert.ok(Math.abs(plainnessOf(title, terms) - plainness) < 0.12, `${plainnessOf(title, terms)}`));
}
