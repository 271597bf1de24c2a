import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fixture, fixtureText, gouji } from './command.mjs';

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-'));
});
after(() => rm(folder, { recursive: true }));

/** A file of a test's own. */
const file = async (name, bytes) => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
};

test('a report without errors exits with 0', async () => {
  const { status, stdout, stderr } = await gouji(['check', fixture('clean-2021.txt')]);
  assert.equal(stderr, '');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /青石县水务局2023年政府信息公开工作年度报告（2021 年版格式）/);
  assert.match(stdout, /勾稽关系：42 项成立，0 项不成立，0 项无法判断/);
});

test('a report with an error exits with 1, and says where and what', async () => {
  const { status, stdout } = await gouji(['check', fixture('wrong-total-2021.txt')]);
  assert.equal(status, 1, stdout);
  const line = fixtureText('wrong-total-2021.txt')
    .split('\n')
    .findIndex((one) => one.startsWith('一、本年新收'));
  assert.match(stdout, new RegExp(`错误 {2}第 ${line + 1} 行 {2}row-total-mismatch`));
});

test('json is one line a file, with the name of the file for id', async () => {
  const names = [fixture('clean-2021.txt'), fixture('wrong-total-2021.txt')];
  const { status, stdout } = await gouji(['check', '--format', 'json', ...names]);
  assert.equal(status, 1);
  const results = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    results.map(({ id }) => id),
    names,
  );
  const [{ begin, end }, text] = [
    {
      begin: results[0].cells['requests.received.total'].source[0],
      end: results[0].cells['requests.received.total'].source[1],
    },
    fixtureText('clean-2021.txt'),
  ];
  assert.equal(text.slice(begin, end), '8');
});

test('- is the standard input', async () => {
  const text = fixtureText('wrong-total-2021.txt');
  const { status, stdout } = await gouji(['check', '-', '--format', 'json'], text);
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).id, '-');
});

test('messages come in the language that is asked for', async () => {
  const [english, traditional] = await Promise.all(
    ['en', 'zh-Hant'].map((language) => gouji(['check', '--language', language, fixture('wrong-total-2021.txt')])),
  );
  assert.match(english.stdout, /error {2}line \d+ {2}row-total-mismatch/);
  assert.match(traditional.stdout, /錯誤/);
});

test('every encoding of a text gives the same result', async () => {
  const text = fixtureText('wrong-total-2021.txt');
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
  const files = await Promise.all([
    file('bom.txt', `\ufeff${text}`),
    file('utf16le.txt', utf16),
    file('utf16be.txt', Buffer.from(utf16).swap16()),
    file('utf16le-unmarked.txt', utf16.subarray(2)),
    file('utf16be-unmarked.txt', Buffer.from(utf16.subarray(2)).swap16()),
    file('gb18030.txt', await readFile(fixture('wrong-total-2021.gb18030.txt'))),
  ]);
  const { stdout } = await gouji(['check', '--format', 'json', fixture('wrong-total-2021.txt'), ...files]);
  const results = stdout
    .trimEnd()
    .split('\n')
    .map((line) => ({ ...JSON.parse(line), id: null }));
  assert.equal(results.length, 7);
  for (const result of results) assert.deepEqual(result, results[0]);
});

test('what is not text is refused with 2, and the other files are checked all the same', async () => {
  const files = await Promise.all([
    file('report.pdf', '%PDF-1.7\n'),
    file('report.docx', Buffer.from('PK\x03\x04rest', 'latin1')),
    file('noise.bin', Buffer.from([0xff, 0xff, 0xff, 0x81])),
    join(folder, 'nothing-here.txt'),
    folder,
  ]);
  const { status, stdout, stderr } = await gouji(['check', ...files, fixture('clean-2021.txt')]);
  assert.equal(status, 2);
  assert.match(stdout, /青石县水务局/);
  const lines = stderr.trimEnd().split('\n');
  assert.equal(lines.length, files.length);
  assert.match(lines[0], /损坏/);
  assert.match(lines[3], /没有这个文件/);
  assert.match(lines[4], /文件夹/);
});

test('what is only written as text is told from text', async () => {
  const page = 'From: <Saved by Blink>\r\nSubject: a\r\n b\r\nMIME-Version: 1.0\r\n';
  for (const [name, bytes, reason] of [
    ['a.doc', '{\\rtf1\\ansi 2023}', '旧格式'],
    ['b.mht', page, '旧格式'],
    ['c.rar', 'Rar!\x1a\x07\x01\0abc', '压缩'],
    ['d.dat', 'abc\0def', '不是 UTF-8'],
  ]) {
    const { status, stderr } = await gouji(['check', await file(name, bytes)]);
    assert.equal(status, 2, name);
    assert.ok(stderr.includes(reason), `${name}: ${stderr}`);
  }
});

test('a text that holds no report is not an empty success', async () => {
  const { status, stdout } = await gouji(['check', '-'], '今天天气很好。\n');
  assert.equal(status, 1, stdout);
});

test('control characters of a file do not reach the terminal', async () => {
  const { stdout } = await gouji(
    ['check', '-'],
    fixtureText('wrong-total-2021.txt').replaceAll('一、本年', '\x1b[31m一、本年'),
  );
  assert.ok(!stdout.includes('\x1b'));
});

for (const [what, args, message] of [
  ['no command', [], /没有给出命令/],
  ['an unknown command', ['chekc'], /没有 chekc 这个命令/],
  ['no file', ['check'], /没有给出文件/],
  ['an unknown option', ['check', '--nonsense', 'x'], /--nonsense/],
  ['an unknown format', ['check', '--format', 'xml', 'x'], /xml/],
  ['an unknown language', ['check', '--language', 'fr', 'x'], /fr/],
  ['a missing file of lines', ['check', '--ndjson', 'nothing-here.ndjson'], /没有这个文件/],
])
  test(`${what} exits with 2`, async () => {
    const { status, stdout, stderr } = await gouji(args);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, message);
  });

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../wasm/package.json', import.meta.url)));
  assert.deepEqual(await gouji(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help exits with 0', async () => {
  const { status, stdout } = await gouji(['--help']);
  assert.equal(status, 0);
  assert.match(stdout, /gouji check --ndjson/);
});

test('rules are listed, as text and as json, in the language that is asked for', async () => {
  const [text, json, english] = await Promise.all([
    gouji(['rules']),
    gouji(['rules', '--format', 'json']),
    gouji(['rules', '--format', 'json', '--language', 'en']),
  ]);
  const rules = JSON.parse(json.stdout);
  assert.ok(rules.some(({ id }) => id === 'row-total-mismatch'));
  for (const { id } of rules) assert.ok(text.stdout.includes(id));
  const titles = (list) => list.map(({ title }) => title);
  assert.notDeepEqual(titles(JSON.parse(english.stdout)), titles(rules));
});
