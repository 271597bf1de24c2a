// .xlsx becomes lines of text, and the cells of its sheets in their places.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheet, stacked, xlsx } from './office.mjs';
import { expected, figuresOf, gouji, parts, textsOf } from './report.mjs';

const { parseXml } = await import('../../web/readers/node.ts');
const { readXlsx } = await import('../../web/readers/xlsx.ts');

const read = (sheets, more) => readXlsx(xlsx(sheets, more), parseXml);

test('a report on one sheet gives the figures of the same report as text', () => {
  const source = read([sheet(stacked(parts))]);
  const result = gouji.check(source);
  assert.deepEqual(figuresOf(result), figuresOf(expected));
});

test('its text alone reads as well', () => {
  assert.deepEqual(figuresOf(gouji.check(read([sheet(stacked(parts))]).text)), figuresOf(expected));
});

test('a table on each sheet', () => {
  const sheets = [];
  for (const part of parts) {
    if (typeof part !== 'string') sheets.push(sheet(part));
    else sheets.push(sheet([{ row: 0, column: 0, rowSpan: 1, colSpan: 1, text: part }]));
  }
  assert.deepEqual(figuresOf(gouji.check(read(sheets))), figuresOf(expected));
});

test('kinds of cells', () => {
  const source = read(
    [
      {
        data: `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>96171.600000000006</v></c><c r="D2" t="str"><f>A1</f><v>文</v></c></row>
          <row r="4"><c r="B4" s="1"><v>45322</v></c><c r="C4" s="2"><v>45322</v></c><c r="E4"><v>1.1398889E7</v></c></row>`,
      },
    ],
    {
      strings: ['<r><t>规</t></r><r><t>章</t></r><rPh><t>guī</t></rPh>'],
      styles:
        '<numFmts><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>',
    },
  );
  assert.equal(source.text, '规章\t96171.6\t文\t\n2024-01-31\t2024-01-31\t\t11398889\n');
  assert.deepEqual(textsOf(source)['1,2'], '96171.6');
});

test('hidden rows, columns and sheets are not there', () => {
  const data = (letter) =>
    [1, 2, 3]
      .map(
        (r) =>
          `<row r="${r}"${r === 2 ? ' hidden="1"' : ''}>${['A', 'B', 'C'].map((c) => `<c r="${c}${r}" t="str"><v>${letter}${c}${r}</v></c>`).join('')}</row>`,
      )
      .join('');
  const source = read([
    { data: data('x'), state: 'hidden' },
    { data: data('y'), more: '<cols><col min="2" max="2" hidden="1"/></cols>' },
  ]);
  assert.equal(source.text.replace(/\t+/g, ' '), 'yA1 yC1\nyA3 yC3\n');
});

test('what is hidden is written as 1 or as true', () => {
  const source = read([
    {
      data: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="true"><c r="A2"><v>3</v></c></row><row r="3" hidden="false"><c r="A3"><v>4</v></c></row>',
      more: '<cols><col min="2" max="16384" hidden="true"/></cols>',
    },
  ]);
  assert.equal(source.text, '1\n4\n');
});

test('a merged area whose first row or column is hidden keeps its text', () => {
  const source = read([
    {
      data: '<row r="1" hidden="1"><c r="A1" t="str"><v>a</v></c></row><row r="2"><c r="C2"><v>1</v></c></row><row r="3"><c r="A3" t="str"><v>b</v></c><c r="C3"><v>2</v></c></row><row r="4" hidden="1"><c r="C4"><v>9</v></c></row>',
      more: '<cols><col min="1" max="1" hidden="1"/></cols><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A3:B3"/><mergeCell ref="C4:D4"/></mergeCells>',
    },
  ]);
  assert.equal(source.text, 'a\t1\nb\t2\n');
  assert.deepEqual(
    source.tables[0].cells.map(({ row, column, rowSpan, colSpan }) => [row, column, rowSpan, colSpan]),
    [
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 1, 1, 1],
      [2, 2, 1, 1],
    ],
  );
});

test('merged cells are one', () => {
  const source = read([
    {
      data: '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1"/><c r="C1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>',
      more: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    },
  ]);
  assert.deepEqual(textsOf(source), { '0,0': 'a', '0,2': '1', '1,2': '2' });
  assert.equal(source.text, 'a\t1\n\t2\n');
});

test('an empty workbook has no text', () => {
  assert.equal(read([{ data: '' }]).text, '');
});
