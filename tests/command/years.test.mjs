import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'gouji';
import { gouji } from './command.mjs';
import { carriedInWrong, folderForTests, of, report2022, report2023 } from './several.mjs';

const file = folderForTests();

test('years that follow exit with 0, and every report and check is counted', async () => {
  const paths = [await file('2022.txt', report2022), await file('2023.txt', report2023)];
  const { status, stdout, stderr } = await gouji(['check', '--years', ...paths]);
  assert.equal(stderr, '');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /2022\.txt（2022）\n {2}云岭县人民政府2022年/);
  assert.match(stdout, /各份之间\n {2}勾稽关系：9 项成立，0 项不成立，0 项无法判断/);
});

test('what does not arrive in the next year is found, whatever the order', async () => {
  const paths = [await file('late.txt', carriedInWrong), await file('2022.txt', report2022)];
  const { status, stdout } = await gouji(['check', '--years', ...paths]);
  assert.match(stdout, /警告 {2}carry-over-mismatch/);
  assert.match(stdout, /（2022 年报告结转下年 2，2023 年报告上年结转 3，差 1）/);
  assert.match(stdout, /｜.*late\.txt {2}第 \d+ 行 {2}二、上年结转/);
  // Warnings leave 0, but the row no longer balances: the report's own error counts.
  assert.equal(status, 1);
});

test('json is one comparison, with places in the texts', async () => {
  const paths = [await file('2022.txt', report2022), await file('late.txt', carriedInWrong)];
  const { stdout } = await gouji(['check', '--years', '--format', 'json', ...paths]);
  const { relation, reports, findings, summary } = JSON.parse(stdout);
  assert.equal(relation, 'years');
  assert.deepEqual(
    reports.map(({ key, id }) => [key, id]),
    [
      ['2022', paths[0]],
      ['2023', paths[1]],
    ],
  );
  assert.equal(summary.violated, 2);
  const { cells, source } = findings.at(-1);
  assert.deepEqual(cells, ['2022/requests.carried_out.total', '2023/requests.carried_in.total']);
  assert.equal(report2022.slice(...source[0].span), '2');
  assert.equal(carriedInWrong.slice(...source[1].span), '3');
});

test('reports of different agencies are not compared, and that is said', async () => {
  const paths = [await file('2022.txt', report2022), await file('other.txt', of('青石县'))];
  const { status, stdout, stderr } = await gouji(['check', '--years', ...paths]);
  assert.equal(status, 2);
  assert.match(stdout, /不是同一机关的：云岭县人民政府 \(2022\)、青石县人民政府 \(2023\)/);
  assert.match(stderr, /没有可以核对的/);
});

test('a file that cannot be read is named, and the others are compared', async () => {
  const paths = [await file('2022.txt', report2022), await file('gone.txt'), await file('2023.txt', report2023)];
  const { status, stdout, stderr } = await gouji(['check', '--years', ...paths]);
  assert.equal(status, 2);
  assert.match(stderr, /gone\.txt：没有这个文件/);
  assert.match(stdout, /gone\.txt 没有参加核对：读不出来（没有这个文件）/);
  assert.match(stdout, /各份之间\n {2}勾稽关系：9 项成立/);
});

for (const [what, args, message] of [
  ['one file', ['--years', 'a.txt'], /至少要两份报告/],
  ['both ways to compare', ['--years', '--whole', 'a.txt', 'b.txt'], /--years 和 --whole 不能一起用/],
])
  test(`${what} exits with 2`, async () => {
    const { status, stderr } = await gouji(['check', ...args]);
    assert.equal(status, 2);
    assert.match(stderr, message);
  });

test('the library compares, in the language that is asked for, and refuses what is no text', async () => {
  const checker = await load();
  const reports = [
    { id: 'b', text: carriedInWrong },
    { id: 'a', text: `\ud800${report2022}` },
  ];
  const { findings } = checker.compare(reports, { language: 'en' });
  assert.match(findings.at(-1).message, /the 2022 report carries over 2, the 2023 report begins with 3/);
  const { report, span } = findings.at(-1).source[0];
  assert.equal(reports[report].text.slice(...span), '2');
  assert.throws(() => checker.compare([{ id: 'a', text: 5 }]), TypeError);
  assert.equal(checker.compare([]).findings[0].rule, 'reports-not-comparable');
});
