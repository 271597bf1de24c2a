// Files that are made to take for ever, or to show more than fits: they are refused or read, in time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { archive, docx, paragraph, xlsx } from './office.mjs';

await import('./typescript.mjs');
const { parseXml, sourceFromFile, sourceFromHtml } = await import('../../web/readers/node.ts');
const { readXlsx } = await import('../../web/readers/xlsx.ts');
const { readDocx } = await import('../../web/readers/docx.ts');
const { TextFlow } = await import('../../web/readers/text-flow.ts');
const { joinLines, longestText, SourceText, trim } = await import('../../web/readers/source-text.ts');

const tooLarge = { kind: 'too-large' };

/** Far more than any of these takes where its time grows with its length, far less than where with its square. */
const soon = 10_000;

const inTime = (what, work) =>
  test(what, async () => {
    const begin = performance.now();
    await work();
    const took = performance.now() - begin;
    assert.ok(took < soon, `took ${Math.round(took)} ms`);
  });

const long = 200_000;

inTime('a long run of spaces within a line', () => {
  const flow = new TextFlow();
  flow.text(`a${' \t'.repeat(long)}b \t`, true);
  assert.deepEqual(flow.take(), [`a${' \t'.repeat(long)}b`]);
});

inTime('a long run of spaces within a paragraph of a document', async () => {
  const { text } = await sourceFromFile(docx(paragraph(`a${' '.repeat(long)}b `)), 'a.docx');
  assert.equal(text.length, long + 3);
});

inTime('a long run of spaces within a cell', () => {
  assert.equal(trim(`\u200b\u00a0 a${' '.repeat(long)}b\u3000`), `a${' '.repeat(long)}b`);
});

inTime('a line of many words', () => {
  const flow = new TextFlow();
  flow.text('ab '.repeat(long), false);
  assert.equal(flow.take()[0].length, 3 * long - 1);
});

inTime('a cell of many lines', () => {
  assert.equal(joinLines(Array(long).fill('ab')).length, 3 * long - 1);
});

inTime('a row of many cells', () => {
  const source = new SourceText();
  source.table(Array.from({ length: 100_000 }, (_, column) => ({ row: 0, column, rowSpan: 1, colSpan: 1, text: '' })));
  assert.equal(source.source().text.length, 100_000);
});

test('a text may be as long as the checker reads, and no longer', () => {
  const source = new SourceText();
  source.lines(['a'.repeat(longestText - 1)]);
  assert.equal(source.source().text.length, longestText);
  assert.throws(() => source.lines(['']), tooLarge);
});

test('a table that is wide in each of many rows is too large', () => {
  const rows = Array.from({ length: 12_000 }, (_, row) => `<tr><td colspan=${1 + (row % 999)}><td>1`);
  assert.throws(() => sourceFromHtml(`<table>${rows.join('')}</table>`), tooLarge);
  const source = new SourceText();
  const far = Array.from({ length: 40_000 }, (_, i) => ({ row: i, column: i, rowSpan: 1, colSpan: 1, text: '' }));
  assert.throws(() => source.table(far), tooLarge);
});

test('columns beyond a thousand are left out', () => {
  const { tables } = sourceFromHtml(`<table><tr>${'<td colspan=1000>1'.repeat(5000)}<tr><td>1<td>2</table>`);
  assert.deepEqual(
    tables[0].cells.map(({ row, column }) => [row, column]),
    [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  );
});

test('a text box may have more paragraphs than a call has arguments', () => {
  const node = (localName, childNodes) => ({ nodeType: 1, nodeValue: null, localName, childNodes });
  const one = node('p', [node('r', [node('t', [{ nodeType: 3, nodeValue: '1', childNodes: [] }])])]);
  const box = node('p', [node('txbxContent', Array(150_000).fill(one))]);
  const document = node('', [node('document', [node('body', [box])])]);
  assert.equal(readDocx(docx(''), (xml) => (xml.includes('w:body') ? document : parseXml(xml))).text.length, 300_000);
});

const read = (sheets, more) => readXlsx(xlsx(sheets, more), parseXml);

test('merged areas that lie upon each other are too many at some time', () => {
  const merges = '<mergeCell ref="A1:GR5000"/>'.repeat(100);
  const data = '<row r="1"><c r="A1"><v>1</v></c></row>';
  assert.throws(() => read([{ data, more: `<mergeCells>${merges}</mergeCells>` }]), tooLarge);
});

test('one long text in many cells is too large', () => {
  const cells = '<c t="s"><v>0</v></c>'.repeat(150);
  const data = `<row>${cells}</row>`.repeat(40);
  assert.throws(() => read([{ data }], { strings: [`<t>${'一'.repeat(10_000)}</t>`] }), tooLarge);
});

test('few filled cells far apart in many rows are too many cells', () => {
  const data = Array.from({ length: 5000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c></row>`);
  data[0] = '<row r="1"><c r="A1"><v>1</v></c><c r="GR1"><v>1</v></c></row>';
  assert.throws(() => read([{ data: data.join('') }]), tooLarge);
});

test('a sheet that a workbook names many times is unpacked and read once', () => {
  const once = xlsx([{ data: '<row><c><v>7</v></c></row>' }]);
  const parts = Object.fromEntries(Object.entries(unzipSync(once)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  parts['xl/workbook.xml'] = parts['xl/workbook.xml'].replace(/<sheet .*?\/>/, (sheet) => sheet.repeat(1000));
  let parsed = 0;
  const source = readXlsx(archive(parts), (xml) => {
    parsed += 1;
    return parseXml(xml);
  });
  assert.equal(source.text, '7\n');
  assert.ok(parsed < 10);
});

test('parts that are small each and large together are too large', () => {
  const data = `<row/>${' '.repeat(12_000_000)}`;
  assert.throws(() => read([{ data }, { data }, { data }]), tooLarge);
});

test('an archive that lists too much, or lies about a size, is refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`word/${i}`, '']));
  await assert.rejects(sourceFromFile(archive(many), 'a.docx'), tooLarge);
  const noise = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(33 + ((i * i * 7919) % 90))).join('');
  const bytes = docx(paragraph(noise));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // The size of the last entry, 24 bytes into its record in the directory.
  let at = bytes.length - 4;
  while (view.getUint32(at, true) !== 0x02014b50) at -= 1;
  view.setUint32(at + 24, 1, true);
  await assert.rejects(sourceFromFile(bytes, 'a.docx'), { kind: 'damaged' });
});
