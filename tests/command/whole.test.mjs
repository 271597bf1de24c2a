import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { gouji } from './command.mjs';
import { emptied, folderForTests, of, report2023, withLine } from './several.mjs';

const file = folderForTests();

test('a whole that is the sum of its parts exits with 0', async () => {
  const paths = [
    await file('a/whole.txt', report2023),
    await file('a/one.txt', of('红河县')),
    await file('a/two.txt', emptied(of('白水县'))),
  ];
  const { status, stdout } = await gouji(['check', '--whole', ...paths]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /各份之间\n {2}勾稽关系：190 项成立，0 项不成立，0 项无法判断/);
});

test('a cell that is not the sum of the parts is found, and the whole in its own folder is no part', async () => {
  const whole = await file('b/whole.txt', report2023);
  await file('b/one.txt', of('红河县'));
  await file('b/two.txt', emptied(of('白水县')).replace('2.重复申请\t0', '2.重复申请\t4'));
  const { stdout } = await gouji(['check', '--whole', whole, dirname(whole), '--format', 'json']);
  const { reports, findings } = JSON.parse(stdout);
  assert.equal(reports.length, 3);
  assert.deepEqual(
    findings.map(({ rule, cells }) => [rule, ...cells]),
    [['region-sum-mismatch', 'whole/requests.declined_repeat.natural_person']],
  );
  assert.match(findings[0].message, /云岭县人民政府 0；各部分 白水县人民政府 4；差 4/);
});

test('parts that are missing are named, and leave the sums open', async () => {
  const table = emptied(of('白水县'));
  const paths = [
    await file('c/whole.txt', report2023),
    await file('c/one.txt', of('红河县')),
    await file('c/no-table.txt', withLine(table, '0\t0\t0\t0', '（表格见附件）')),
  ];
  const partly = await gouji(['check', '--whole', ...paths]);
  assert.match(partly.stdout, /白水县人民政府里没有表四/);
  assert.match(partly.stdout, /175 项成立，0 项不成立，15 项无法判断/);

  const unread = await gouji(['check', '--whole', ...paths.slice(0, 2), await file('c/gone.txt')]);
  assert.equal(unread.status, 2);
  assert.match(unread.stdout, /gone\.txt 没有计入各部分之和：读不出来（没有这个文件）/);
  assert.match(unread.stdout, /0 项成立，0 项不成立，190 项无法判断/);
});

test('a whole without parts exits with 2', async () => {
  const { status, stderr } = await gouji(['check', '--whole', await file('whole.txt', report2023)]);
  assert.equal(status, 2);
  assert.match(stderr, /各部分的报告/);
});
