// .docx becomes the text that is seen, and the cells of its tables in their places.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archive, docx, docxTable, paragraph } from './office.mjs';
import { expected, figuresOf, gouji, parts, textsOf } from './report.mjs';

const { parseXml } = await import('../../web/readers/node.ts');
const { readDocx } = await import('../../web/readers/docx.ts');

const read = (body) => readDocx(docx(body), parseXml);
const run = (text, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const cell = (text, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (...cells) => `<w:tr>${cells.join('')}</w:tr>`;

test('a report as a document gives the figures of the same report as text', () => {
  const source = read(parts.map((part) => (typeof part === 'string' ? paragraph(part) : docxTable(part))).join(''));
  assert.equal(source.tables.length, 3);
  const result = gouji.check(source);
  assert.deepEqual(figuresOf(result), figuresOf(expected));
  for (const { placement } of Object.values(result.cells)) assert.equal(placement, 'exact');
});

for (const [what, body, text] of [
  ['paragraphs are lines, empty ones left out', `${paragraph('一')}${paragraph('')}${paragraph('二')}`, '一\n二\n'],
  ['runs join', `<w:p>${run('1')}${run('2')}</w:p>`, '12\n'],
  ['tabs and breaks', '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>', 'a\tb\nc\n'],
  [
    'what was deleted is not there',
    `<w:p>${run('1')}<w:del>${run('2')}</w:del><w:ins>${run('3')}</w:ins></w:p>`,
    '13\n',
  ],
  [
    'hidden text is not there',
    `<w:p>${run('1')}${run('2', '<w:vanish/>')}${run('3', '<w:vanish w:val="0"/>')}</w:p>`,
    '13\n',
  ],
  [
    'instructions of fields are not there',
    '<w:p><w:r><w:instrText>PAGE 7</w:instrText></w:r><w:r><w:t>8</w:t></w:r></w:p>',
    '8\n',
  ],
  [
    'a raised figure stays raised, another raised text is text',
    `<w:p>${run('12')}${run('30', '<w:vertAlign w:val="superscript"/>')}${run('4[5]', '<w:vertAlign w:val="superscript"/>')}</w:p>`,
    '12³⁰4[5]\n',
  ],
  [
    'a lowered figure stands apart',
    `<w:p>${run('12')}${run('3', '<w:vertAlign w:val="subscript"/>')}${run('4')}</w:p>`,
    '12 3 4\n',
  ],
  [
    'content controls and links are seen through',
    `<w:sdt><w:sdtContent>${paragraph('a')}</w:sdtContent></w:sdt><w:p><w:hyperlink>${run('b')}</w:hyperlink></w:p>`,
    'a\nb\n',
  ],
])
  test(what, () => assert.equal(read(body).text, text));

test('a text box follows its paragraph, and is read once', () => {
  const box = (text) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const drawing = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent></w:r>`;
  assert.equal(read(`<w:p>${run('前')}${drawing}${run('后')}</w:p>`).text, '前后\n框\n');
});

test('merged cells, rows that begin further right, and cells in content controls', () => {
  const merge = '<w:vMerge w:val="restart"/>';
  const source = read(
    `<w:tbl>${row(cell('a', merge), cell('b', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('1'), `<w:sdt><w:sdtContent>${cell('2')}</w:sdtContent></w:sdt>`)}<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('3')}</w:tr></w:tbl>`,
  );
  assert.deepEqual(textsOf(source), { '0,0': 'a', '0,1': 'b', '1,1': '1', '1,2': '2', '2,2': '3' });
  assert.equal(source.tables[0].cells[0].rowSpan, 2);
  assert.equal(source.text, 'a\tb\n\t1\t2\n\t\t3\n');
});

test('a new merge right below another one is a cell of its own', () => {
  const source = read(
    `<w:tbl>${['restart', '', 'restart', ''].map((val, i) => row(cell(`a${i}`, `<w:vMerge${val && ` w:val="${val}"`}/>`), cell(`${i}`))).join('')}</w:tbl>`,
  );
  const spans = source.tables[0].cells.filter(({ column }) => column === 0).map((one) => [one.row, one.rowSpan]);
  assert.deepEqual(spans, [
    [0, 2],
    [2, 2],
  ]);
});

test('a deleted row is not there', () => {
  const source = read(
    `<w:tbl>${row(cell('a'), cell('1'))}<w:tr><w:trPr><w:del/></w:trPr>${cell('b')}${cell('2')}</w:tr></w:tbl>`,
  );
  assert.equal(source.text, 'a\t1\n');
});

test('a broken document is said to be broken', () => {
  const kinds = [Buffer.from('PK\x03\x04 broken'), archive({ 'word/document.xml': '<w:a' }), archive({ a: '' })].map(
    (bytes) => {
      try {
        return readDocx(bytes, parseXml);
      } catch ({ kind }) {
        return kind;
      }
    },
  );
  assert.deepEqual(kinds, ['damaged', 'damaged', 'damaged']);
});
