// What is taken away of a result says what the result says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { expected, figuresOf, gouji } from '../readers/report.mjs';

const { clipboardTables, correctionList, resultAsCsv, resultAsJson, resultAsSarif, resultAsXlsx } = await import(
  '../../web/exports/index.ts'
);
const { sourceFromFile, sourceFromHtml } = await import('../../web/readers/node.ts');

const forms = gouji.forms();
const text = readFileSync(new URL('../fixtures/wrong-total-2021.txt', import.meta.url), 'utf8');
const wrong = gouji.check(text);

/** What a workbook says beside the result. */
const context = { language: 'zh-Hans', version: gouji.version(), checkedAt: new Date(2026, 2, 1, 9, 5) };

/** The figures of the three tables, without what stands in the text alone. */
const cellsOf = (source) => figuresOf(gouji.check(source));

/** A report around tables that stand alone. */
const framed = ({ text: tables, tables: grids }) => {
  const front = '某县2023年政府信息公开工作年度报告\n';
  const move = (cell) => ({ ...cell, start: cell.start + front.length, end: cell.end + front.length });
  return { text: front + tables, tables: grids?.map(({ cells }) => ({ cells: cells.map(move) })) };
};

test('tables from the clipboard have the layout and the figures of the report', () => {
  const { html, text: plain } = clipboardTables(forms, expected);
  const source = sourceFromHtml(html);
  assert.equal(source.tables.length, 3);
  assert.deepEqual(cellsOf(framed(source)), figuresOf(expected));
  assert.deepEqual(cellsOf(framed({ text: plain })), figuresOf(expected));
});

test('one table alone goes onto the clipboard', () => {
  const { html, text: plain } = clipboardTables(forms, expected, 'disputes');
  assert.equal(html.match(/<table/g).length, 1);
  assert.match(plain, /结果维持/);
  assert.doesNotMatch(plain, /自然人/);
});

test('money leaves with its unit, and is read back as it was', async () => {
  const report = gouji.check(readFileSync(new URL('../../web/samples/broken-labels.txt', import.meta.url), 'utf8'));
  const { html, text: plain } = clipboardTables(forms, report);
  const workbook = new Uint8Array(await (await resultAsXlsx(forms, report, context)).arrayBuffer());
  const copies = [sourceFromHtml(html), { text: plain }, await sourceFromFile(workbook, 'a.xlsx')];
  for (const copy of copies) {
    const again = gouji.check(framed(copy));
    assert.equal(again.cells['proactive.procurement.amount'].value, 4215.7);
    assert.deepEqual(
      again.findings.filter(({ rule }) => rule === 'money-unit'),
      [],
    );
  }
  const line = parseCsv(resultAsCsv(forms, report)).find(([id]) => id === 'proactive.procurement.amount');
  assert.deepEqual(line.slice(3, 5), ['采购总金额（单位：万元）', '4215.7']);
});

test('what stands in cells is text, whatever it holds', () => {
  const cells = {
    ...expected.cells,
    'requests.received.total': { value: null, state: 'blank', placement: 'exact', raw: '<b>&' },
  };
  assert.match(clipboardTables(forms, { ...expected, cells }).html, /&lt;b&gt;&amp;/);
});

test('a workbook has the tables in the official layout and gives back the same figures', async () => {
  const blob = await resultAsXlsx(forms, expected, context);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  assert.deepEqual(cellsOf(framed(await sourceFromFile(bytes, 'a.xlsx'))), figuresOf(expected));
});

test('a workbook marks what does not agree and lists the findings', async () => {
  const bytes = new Uint8Array(await (await resultAsXlsx(forms, wrong, context)).arrayBuffer());
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  assert.match(parts['xl/styles.xml'], /f8cbad/i);
  const all = Object.values(parts).join('');
  assert.ok(all.includes('勾稽关系不成立'));
  for (const { message } of wrong.findings) assert.ok(all.includes(message.slice(0, 10)), message);
});

const parseCsv = (csv) =>
  csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, a, b]) => a?.replace(/""/g, '"') ?? b),
    );

test('CSV has a line for each cell', () => {
  const [head, ...lines] = parseCsv(resultAsCsv(forms, wrong));
  assert.equal(lines.length, Object.keys(wrong.cells).length);
  for (const line of lines) {
    const record = Object.fromEntries(head.map((name, i) => [name, line[i]]));
    const { value, state } = wrong.cells[record.cell];
    assert.deepEqual([record.value, record.state], [value === null ? '' : String(value), state]);
    assert.notEqual(record.column, '');
  }
  assert.ok(lines.some((line) => line[8] !== ''));
});

test('CSV holds no formulas', () => {
  const cells = { 'requests.received.total': { value: null, state: 'blank', placement: 'exact', raw: '=1+1' } };
  assert.match(resultAsCsv(forms, { ...expected, cells }), /,'=1\+1,/);
});

/** A report with an error, what becomes of it when a figure is tried, and the cell. */
const trial = () => {
  const [{ changes }] = wrong.findings.find(({ rule }) => rule === 'row-total-mismatch').repairs;
  const edits = changes.map(({ cell, to }) => ({ cell, value: to }));
  const tried = gouji.check(text, { edits });
  assert.ok(tried.summary.violated < wrong.summary.violated);
  return { tried, edits, changes };
};

test('what is tried hides no error in what is taken away', async () => {
  const { tried, changes } = trial();
  const [{ cell, from, to }] = changes;
  const said = `原为 ${from}，试改为 ${to}`;
  const outcome = `不成立的勾稽由 ${wrong.summary.violated} 项变为 ${tried.summary.violated} 项`;
  const list = correctionList(wrong, { text, forms, rules: gouji.rules(), language: 'zh-Hans', tried });
  for (const words of [said, outcome, ...wrong.findings.map(({ message }) => message)]) assert.ok(list.includes(words));

  const csv = parseCsv(resultAsCsv(forms, wrong, tried));
  const column = csv[0].indexOf('tried');
  for (const [id, ...rest] of csv.slice(1)) assert.equal(rest[column - 1], id === cell ? String(to) : '', id);
  assert.equal(csv.find(([id]) => id === cell)[csv[0].indexOf('value')], String(from));

  const log = resultAsSarif(wrong, { text, rules: gouji.rules(), version: '1', language: 'zh-Hans', tried });
  assert.equal(log.runs[0].results.length, wrong.findings.length);
  assert.deepEqual(log.runs[0].properties.tried, [{ cell, from, to }]);

  const bytes = new Uint8Array(await (await resultAsXlsx(forms, wrong, { ...context, tried })).arrayBuffer());
  const strings = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml']);
  assert.ok(strings.includes(said) && strings.includes(outcome));
  const read = gouji.check(framed(await sourceFromFile(bytes, 'a.xlsx')));
  assert.equal(read.cells[cell].value, from);
});

test('a blank that is tried is told from no try', () => {
  const cell = 'requests.received.total';
  const tried = gouji.check(text, { edits: [{ cell, value: null }] });
  assert.equal(parseCsv(resultAsCsv(forms, wrong, tried)).find(([id]) => id === cell)[10], 'blank');
});

test('a workbook says what was checked, when and by what, and is printed a page wide', async () => {
  const bytes = new Uint8Array(await (await resultAsXlsx(forms, wrong, context)).arrayBuffer());
  const parts = unzipSync(bytes);
  const strings = strFromU8(parts['xl/sharedStrings.xml']);
  const { title, agency, year } = wrong.report;
  for (const words of [
    title,
    agency,
    String(year),
    '2026-03-01 09:05',
    `gouji ${gouji.version()}`,
    `错误 ${wrong.summary.error} 处`,
  ])
    assert.ok(strings.includes(words), words);
  const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  assert.equal(sheets.length, 4);
  for (const sheet of sheets) {
    const xml = strFromU8(parts[sheet]);
    assert.match(xml, /<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    assert.match(xml, /<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
  }
});

test('JSON is the contract', () => assert.deepEqual(JSON.parse(resultAsJson(wrong)), wrong));

test('SARIF names rules, places and repairs', () => {
  const rules = gouji.rules();
  const accepted = [{ rule: wrong.findings[0].rule, cells: wrong.findings[0].cells, reason: '已核对' }];
  const result = gouji.check(text, { accepted });
  const log = resultAsSarif(result, { text, rules, version: gouji.version(), language: 'zh-Hans', name: '报告 1.txt' });
  const [run] = log.runs;
  assert.deepEqual([log.version, run.columnKind], ['2.1.0', 'utf16CodeUnits']);
  assert.equal(run.tool.driver.rules.length, rules.length);
  assert.equal(run.results.length, result.findings.length);
  const lines = text.split('\n');
  run.results.forEach((one, i) => {
    const finding = result.findings[i];
    assert.equal(run.tool.driver.rules[one.ruleIndex].id, finding.rule);
    const [span] = finding.source;
    if (!span) return;
    const { startLine, startColumn, charOffset, charLength } = one.locations[0].physicalLocation.region;
    assert.deepEqual([charOffset, charOffset + charLength], span);
    assert.equal(lines[startLine - 1].slice(startColumn - 1)[0], text[charOffset]);
  });
  assert.ok(run.results.some(({ suppressions }) => suppressions?.[0].justification === '已核对'));
});

for (const language of ['zh-Hans', 'zh-Hant', 'en'])
  test(`a correction list in ${language} says every finding with its place and its repairs`, () => {
    const result = gouji.check(text, { language });
    const list = correctionList(result, { text, forms, rules: gouji.rules(language), language });
    for (const { message, repairs } of result.findings) {
      assert.ok(list.includes(message));
      for (const { changes } of repairs)
        for (const { from, to } of changes)
          if (from !== null && to !== null) assert.ok(list.includes(`${from} → ${to}`));
    }
    assert.doesNotMatch(list, /undefined|null|\[object/);
  });

test('a correction list without findings says so', () => {
  const result = { ...expected, findings: [] };
  assert.match(correctionList(result, { text: '', forms, rules: [], language: 'zh-Hans' }), /没有发现需要更正的地方/);
});
