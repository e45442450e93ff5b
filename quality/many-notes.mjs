// Writes a folder of generated notes, to see how the program and the search fare with many.
//
//   node quality/many-notes.mjs [folder, output/many-notes] [number of notes, 5000] [kind, articles]
//
// Needs Node.js 20 and nothing else. The same number gives the same notes everywhere; more notes leave the first ones as they are.
//   articles  300 to 1,200 characters of prose, three to six sections, tables whose rows use what the CLI facts know, shell blocks, and
//             some a concept. Each eighth is in English.
//   pages     some 600 bytes, as a page about one command has them: a sentence and a table of a few rows.
//   books     some 100 KB of what articles are made of.
// The folder is for these files alone: notes of an earlier, larger number are deleted.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { proseOf } from './many-notes/prose.mjs';
import { randomOf } from './many-notes/random.mjs';
import { commandsOf, rowOf } from './many-notes/rows.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2] ?? join(here, '../output/many-notes'));
const count = Number(process.argv[3] ?? 5000);
const kind = process.argv[4] ?? 'articles';

const read = (path) => JSON.parse(readFileSync(join(here, path), 'utf8'));
const words = read('many-notes/words.json');
const texts = read('../src/DockerNotesSite.Core/CommandLines/Facts/docker.texts.json');
const commands = commandsOf(read('../src/DockerNotesSite.Core/CommandLines/Facts/docker.cli.json'), texts, words);
const sentences = Object.fromEntries(texts.languages.map((language) => [language,
  commands.flatMap((command) => [command.text, ...command.flags.map(command.textOf)]).map((text) => text?.[language]).filter(Boolean)]));

const configuration = `title: 许多笔记
description: 生成的笔记，用来测量。
language: zh-CN
programs: [docker]
checks:
  ignore:
    DNS2014: short spellings are meant
    DNS2016: rows are made by chance
    DNS2017: nobody runs these lines
synonyms:
  - [容器, container]
  - [镜像, image]
  - [仓库, registry]
  - [网络, network]
  - [卷, volume]
  - [日志, log]
  - [删除, 移除, 清理, remove, delete]
  - [查看, 列出, 显示, list, show]
  - [创建, 新建, create]
  - [构建, build]
  - [启动, start]
  - [停止, stop]
  - [下载, 拉取, 获取, pull, download]
  - [上传, 推送, push, upload]
`;

const heads = { 'zh-CN': ['操作', '命令', '示例'], en: ['Action', 'Command', 'Example'] };

function rows(language, random, prose, length) {
  const purpose = () => (random.isOnce(2) ? '' : language === 'zh-CN' ? `供${prose.thing()}使用` : `for the ${random.frequent(words.english)}`);
  const one = () => rowOf(random.frequent(commands), language, random, words, purpose());
  return Array.from({ length }, one).filter((row) => row !== null);
}

function tableOf(rows, language) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const lines = rows.map((row) => line([row.action, `\`${row.syntax}\``, `\`${row.example}\``]));
  return [line(heads[language]), line(['---', '---', '---']), ...lines].join('\n');
}

const table = (language, random, prose) => tableOf(rows(language, random, prose, random.between(3, 8)), language);

function shell(language, random, prose) {
  const lines = rows(language, random, prose, random.between(1, 4)).flatMap((row) => [`# ${row.action}`, `$ ${row.example}`]);
  return ['```sh', ...lines, '```'].join('\n');
}

/** A section with prose and, mostly, a table or a shell block. */
function section(title, language, random, prose, length) {
  const block = random.one([table, shell, () => null])(language, random, prose);
  return [`## ${title}`, prose.paragraph(language, length), block].filter(Boolean).join('\n\n');
}

function concepts(random, prose) {
  const entries = random.some(words.nouns, random.between(1, 3)).map((noun) => {
    const english = `${random.one(words.english)} ${random.one(words.english)}`;
    return `### ${random.frequent(words.adjectives)}${noun}（${english}）\n\n${prose.paragraph('zh-CN', 80)}`;
  });
  return ['## 基本概念', ...entries].join('\n\n');
}

/** What a note is made with: its own random choices, its language, its sentences, its title. */
function begin(number) {
  const random = randomOf(number * 7919 + 17);
  const language = number % 8 === 7 ? 'en' : 'zh-CN';
  const prose = proseOf(random, words, sentences);
  const isChinese = language === 'zh-CN';
  const topic = isChinese ? random.frequent(words.topics) : random.frequent(words.english);
  const title = isChinese ? `Docker ${topic}：${prose.thing()}的${prose.noun()}（${number}）` : `Docker ${topic} with ${random.one(words.services)} ${number}`;
  return { random, language, prose, title };
}

function article(number) {
  const { random, language, prose, title } = begin(number);
  const isChinese = language === 'zh-CN';
  const headings = isChinese ? random.some(words.headings, random.between(3, 6)) : random.some(words.english, random.between(3, 6)).map((w) => `About the ${w}`);
  const share = random.between(200, 1000) / headings.length;
  const month = String(random.between(1, 12)).padStart(2, '0');
  return [
    `---\ntitle: "${title}"\ndate: 20${random.between(15, 25)}-${month}-${random.between(10, 28)}\ntags: [${random.some(words.topics, 2).join(', ')}]`
      + `\ndescription: "${prose.paragraph(language, 20).replaceAll('`', '').replaceAll('"', '')}"\n---`,
    prose.paragraph(language, 40),
    ...(isChinese && random.isOnce(20) ? [concepts(random, prose)] : []),
    ...headings.map((heading) => section(heading, language, random, prose, share)),
  ].join('\n\n').concat('\n');
}

function shortPage(number) {
  const { random, language, prose, title } = begin(number);
  return [`---\ntitle: "${title}"\n---`, prose.paragraph(language, 20), tableOf(rows(language, random, prose, 2), language)].join('\n\n').concat('\n');
}

function book(number) {
  const { random, language, prose, title } = begin(number);
  const text = [`---\ntitle: "${title}"\n---`];
  for (let bytes = 0; bytes < 100_000; bytes += Buffer.byteLength(text.at(-1))) {
    text.push(section(`${prose.thing()} ${text.length}`, language, random, prose, random.between(100, 600)));
  }
  return text.join('\n\n').concat('\n');
}

const kinds = { articles: article, pages: shortPage, books: book };
const note = kinds[kind];
if (note === undefined) {
  throw new Error(`There are no notes of the kind '${kind}'; the kinds are ${Object.keys(kinds).join(', ')}.`);
}
if (existsSync(folder) && !existsSync(join(folder, 'site.yaml')) && readdirSync(folder).length > 0) {
  throw new Error(`${folder} holds something else; name an empty folder.`);
}
for (const name of existsSync(folder) ? readdirSync(folder).filter((name) => /^note-\d+\.md$/.test(name)) : []) {
  rmSync(join(folder, name));
}
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'site.yaml'), configuration);
for (let number = 0; number < count; number++) {
  writeFileSync(join(folder, `note-${String(number).padStart(5, '0')}.md`), note(number));
}
console.log(`${count} notes in ${folder}`);
