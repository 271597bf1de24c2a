import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'gouji';
import { fixtureText, gouji } from './command.mjs';
import { carriedInWrong, folderForTests, report2022 } from './several.mjs';

const file = folderForTests();
const text = fixtureText('wrong-total-2021.txt');
const checker = await load();
const errors = checker.check(text).findings.filter(({ severity }) => severity === 'error');
const reason = '已核对原件';

/** A list that accepts these findings. */
const listOf = (findings, more = {}) =>
  JSON.stringify(findings.map(({ rule, cells, subject }) => ({ rule, cells, subject, reason, ...more })));

test('accepted findings stay, marked, and do not count', async () => {
  const path = await file('report.txt', text);
  const list = await file('accepted.json', listOf(errors));
  const shown = await gouji(['check', path, '--accept', list]);
  assert.equal(shown.status, 0, shown.stdout);
  assert.match(shown.stdout, /错误 0 处/);
  assert.match(shown.stdout, /row-total-mismatch[\s\S]*已确认：已核对原件/);

  const { findings, summary } = JSON.parse((await gouji(['check', path, '--accept', list, '--format', 'json'])).stdout);
  assert.equal(summary.error, 0);
  assert.equal(findings.filter((finding) => finding.accepted === reason).length, errors.length);

  const { stdout } = await gouji(['check', path, '--accept', list, '--summary', 'json']);
  const row = JSON.parse(stdout);
  assert.equal(row.accepted, errors.length);
  assert.equal(row.findings['row-total-mismatch'], undefined);
});

test('the order of the cells does not matter, and what is set aside is the same finding only', () => {
  const [{ rule, cells }] = errors;
  const statusOf = (accepted) => {
    const { findings } = checker.check(text, { accepted: [{ reason, ...accepted }] });
    return findings.find((finding) => finding.rule === rule).accepted;
  };
  assert.equal(statusOf({ rule, cells: cells.toReversed() }), reason);
  assert.equal(statusOf({ rule, cells: [...cells, cells[0]] }), reason);
  assert.equal(statusOf({ rule, cells: cells.slice(1) }), undefined);
  assert.equal(statusOf({ rule, cells: [...cells, 'requests.granted.total'] }), undefined);
  assert.equal(statusOf({ rule, cells: [] }), undefined);
  assert.equal(statusOf({ rule: 'unbalanced-column', cells }), undefined);
});

test('of findings without cells only the one that was set aside does not count', () => {
  const lacking = text
    .replace('五、存在的主要问题及改进情况', '')
    .replace('六、其他需要报告的事项', '')
    .replace('一、总体情况', '一、总体情况\n联系人：王某某，电话13812345678。\n举报人：李某某，电话13987654321。');
  const without = checker.check(lacking).findings.filter(({ cells }) => cells.length === 0);
  const rulesOf = (findings) => findings.map(({ rule, subject }) => `${rule} ${subject}`);
  assert.equal(without.filter(({ rule }) => rule === 'section-missing').length, 2);
  assert.equal(without.filter(({ rule }) => rule === 'personal-data').length, 2);
  assert.equal(new Set(rulesOf(without)).size, without.length);
  for (const { rule, cells, subject } of without) {
    const { findings } = checker.check(lacking, { accepted: [{ rule, cells, subject, reason }] });
    const aside = findings.filter(({ accepted }) => accepted === reason);
    assert.deepEqual(rulesOf(aside), [`${rule} ${subject}`]);
    assert.deepEqual(
      checker.check(lacking, { accepted: [{ rule, cells, reason }] }).summary,
      checker.check(lacking).summary,
    );
  }
});

test('an entry with a file counts for that file alone, seen from the list', async () => {
  const paths = [await file('of/report.txt', text), await file('of/other.txt', text)];
  const list = await file('of/lists/accepted.json', listOf(errors, { file: '../report.txt' }));
  const { status, stdout } = await gouji(['check', ...paths, '--accept', list, '--format', 'json']);
  assert.equal(status, 1);
  const counts = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).summary.error);
  assert.deepEqual(counts, [0, errors.length]);
});

test('a rule that does not exist is told, and nothing else changes', async () => {
  const path = await file('report.txt', text);
  const list = await file('unknown.json', JSON.stringify([{ rule: 'row-total', cells: [], reason }]));
  const { status, stderr } = await gouji(['check', path, '--accept', list]);
  assert.equal(status, 1);
  assert.match(stderr, /unknown\.json：没有 row-total 这条规则/);
});

test('a finding between reports can be accepted', async () => {
  const paths = [await file('2022.txt', report2022), await file('late.txt', carriedInWrong)];
  const json = ['check', '--years', ...paths, '--format', 'json'];
  const before = JSON.parse((await gouji(json)).stdout);
  const list = await file('years.json', listOf(before.findings));
  const { findings, summary } = JSON.parse((await gouji([...json, '--accept', list])).stdout);
  assert.equal(summary.warning, 0);
  assert.deepEqual(
    findings.map(({ accepted }) => accepted),
    before.findings.map(() => reason),
  );
});

for (const [what, content, message] of [
  ['no JSON', '[', /不是 JSON/],
  ['no list', '{}', /应当是一个列表/],
  ['no rule', '[{"cells": [], "reason": "x"}]', /第 1 条缺少 "rule"/],
  ['no cells', '[{"rule": "late", "reason": "x"}]', /第 1 条缺少 "cells"/],
  ['no reason', '[{"rule": "late", "cells": [], "reason": " "}]', /第 1 条缺少 "reason"/],
  ['a file that is no name', '[{"rule": "late", "cells": [], "reason": "x", "file": 5}]', /"file"/],
])
  test(`a list with ${what} exits with 2`, async () => {
    const { status, stdout, stderr } = await gouji([
      'check',
      await file('report.txt', text),
      '--accept',
      await file('bad.json', content),
    ]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, message);
  });

test('a list that is not there exits with 2, and so does one for lines', async () => {
  const missing = await gouji(['check', await file('report.txt', text), '--accept', await file('no.json')]);
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /no\.json：没有这个文件/);
  const lines = await gouji(['check', '--ndjson', '--accept', 'x.json']);
  assert.equal(lines.status, 2);
});
