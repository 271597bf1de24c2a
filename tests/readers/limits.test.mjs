// Files that are made to take for ever, or to show more than fits: they are refused or read, in time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docx, paragraph } from './office.mjs';

await import('./typescript.mjs');
const { parseXml, sourceFromFile, sourceFromHtml } = await import('../../web/readers/node.ts');
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
