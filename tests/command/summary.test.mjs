import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { fixtureText, gouji } from './command.mjs';
import { folderForTests, report2023 } from './several.mjs';

const file = folderForTests();
const wrong = fixtureText('wrong-total-2021.txt');

let folder;
before(async () => {
  folder = dirname(await file('few/b.txt', wrong));
  await file('few/a/z.txt', report2023);
  await file('few/a/.hidden.txt', 'x');
  await file('few/c.bin', Buffer.from([0xff, 0xff, 0xff, 0x81]));
  await file('few/=1+1,"x".txt', '今天天气很好。');
  await symlink(folder, join(folder, 'a/circle'));
});

const rowsOf = (stdout) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test('json gives a line a file, in a stable order, and a file that fails is one of them', async () => {
  const { status, stdout, stderr } = await gouji(['check', folder, '--summary', 'json']);
  assert.equal(status, 2);
  assert.equal(stderr, '');
  const rows = rowsOf(stdout);
  assert.deepEqual(
    rows.map((row) => row.file.slice(folder.length + 1)),
    ['=1+1,"x".txt', 'a/z.txt', 'b.txt', 'c.bin'],
  );
  const [none, good, bad, broken] = rows;
  assert.deepEqual(none.findings, { 'no-report': 1 });
  assert.equal(good.agency, '云岭县人民政府');
  assert.equal(good.year, 2023);
  assert.equal(good.form, '2021');
  assert.equal(good.summary.holds, 42);
  assert.equal(bad.findings['row-total-mismatch'], 1);
  assert.match(broken.error, /编码/);
});

test('csv opens in a spreadsheet as it stands', async () => {
  const { stdout } = await gouji(['check', folder, '--summary', 'csv']);
  assert.ok(stdout.startsWith('\ufeff文件,机关,年份,格式,'));
  const lines = stdout.split('\r\n');
  assert.equal(lines.length, 6);
  assert.equal(lines[5], '');
  assert.match(lines[2], /z\.txt,云岭县人民政府,2023,2021,42,0,0,0,0,\d+,0,/);
  assert.match(lines[3], /row-total-mismatch 1/);
  assert.match(lines[4], /c\.bin,{12}.*编码/);
  // Every line has as many fields as the first, what is quoted counting as one.
  for (const line of lines.slice(0, 5)) assert.equal(line.replace(/"(?:[^"]|"")*"/g, 'x').split(',').length, 13, line);
});

test('a name that a spreadsheet would run is made a text', async () => {
  const { stdout } = await gouji(['check', '=nothing-here.txt', '--summary', 'csv']);
  assert.match(stdout, /\r\n'=nothing-here\.txt,/);
});

test('errors exit with 1, none with 0', async () => {
  const paths = [await file('one/a.txt', report2023), await file('one/b.txt', wrong)];
  assert.equal((await gouji(['check', paths[0], '--summary', 'csv'])).status, 0);
  assert.equal((await gouji(['check', ...paths, '--summary', 'csv'])).status, 1);
});

test('many files, done by threads, give what few files give, in order', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `many/${String(i).padStart(2, '0')}.txt`);
  const texts = [report2023, wrong, ''];
  const paths = await Promise.all(names.map((name, i) => file(name, texts[i % texts.length])));
  const few = rowsOf((await gouji(['check', ...paths.slice(0, 3), '--summary', 'json'])).stdout);
  const { status, stdout } = await gouji(['check', dirname(paths[0]), '--summary', 'json']);
  assert.equal(status, 1);
  const many = rowsOf(stdout);
  assert.deepEqual(
    many.map((row) => row.file),
    paths,
  );
  for (const [i, row] of many.entries()) assert.deepEqual({ ...row, file: '' }, { ...few[i % 3], file: '' });
});

for (const [what, args, message] of [
  ['an unknown format', [folder ?? '.', '--summary', 'xml'], /xml/],
  ['an empty folder', async () => [dirname(await file('empty/.x', '')), '--summary', 'csv'], /没有文件/],
])
  test(`${what} exits with 2`, async () => {
    const { status, stdout, stderr } = await gouji(['check', ...(typeof args === 'function' ? await args() : args)]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, message);
  });
