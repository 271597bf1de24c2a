// HTML becomes the text that is seen, and the cells of its tables in their places.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlTable } from './office.mjs';
import { expected, figuresOf, gouji, parts, textsOf } from './report.mjs';

const { sourceFromHtml } = await import('../../web/readers/node.ts');
const { decodeHtml } = await import('../../web/readers/text.ts');

const textOf = (html) => sourceFromHtml(html).text;

const body = parts.map((part) => (typeof part === 'string' ? `<p>${part}</p>` : htmlTable(part))).join('\n');

test('a report as a page gives the figures of the same report as text', () => {
  const source = sourceFromHtml(`<!doctype html><title>x</title><body>${body}`);
  assert.equal(source.tables.length, 3);
  const result = gouji.check(source);
  assert.deepEqual(figuresOf(result), figuresOf(expected));
  for (const { placement } of Object.values(result.cells)) assert.equal(placement, 'exact');
});

test('its text alone reads as well', () => {
  assert.deepEqual(figuresOf(gouji.check(textOf(body))), figuresOf(expected));
});

test('every cell stands at its offsets', () => {
  const { text, tables } = sourceFromHtml(body);
  for (const { cells } of tables)
    for (const { start, end } of cells) assert.match(text.slice(start, end), /^[^\t\n]*$/);
});

for (const [what, html, text] of [
  ['blocks make lines', '<div>一<p>二</p>三</div><ul><li>四<li>五</ul>', '一\n二\n三\n四\n五\n'],
  ['line breaks make lines', '一<br>二<br/>三', '一\n二\n三\n'],
  ['white space collapses', '<p> a \n\t b <b> c</b></p>', 'a b c\n'],
  ['a line broken between Chinese characters goes on', '<p>政府信息\n   公开 2023\n年</p>', '政府信息公开 2023 年\n'],
  ['preformatted text stays', '<pre>a  b\n  c</pre>', 'a  b\n  c\n'],
  ['no-break space stays', '<p>a&nbsp;&nbsp;b</p>', 'a\u00a0\u00a0b\n'],
  ['entities are characters', '<p>&lt;1&gt;&#19977;</p>', '<1>三\n'],
  ['scripts, styles and the title are not seen', '<title>t</title><style>s</style><script>x</script>a', 'a\n'],
  ['hidden elements are not seen', '<p hidden>a</p><p style="color:red; DISPLAY : none">b</p><i>c</i>', 'c\n'],
  [
    'what stands in the fields of a form is seen',
    '<input value="12"> <INPUT type="Number" value="3"><input type="hidden" value="9"><input type="button" value="查询"><input>',
    '12 3\n',
  ],
  ["Word's hidden text is not seen", '<p>a<span style="mso-hide:all">b</span></p>', 'a\n'],
  ['what was deleted is not there', '<p>1<del>2</del><span class=msoDel>3</span><ins>4</ins></p>', '14\n'],
  [
    "Word's conditional comments are comments",
    '<p>a<!--[if gte mso 9]><b>x</b><![endif]-->b<![if !x]>c<![endif]></p>',
    'abc\n',
  ],
  ["Word's own elements are seen through", '<p class=MsoNormal>a<o:p>&nbsp;</o:p></p>', 'a\u00a0\n'],
  ['a raised figure stays raised', '<p>12<sup><a href="#n">30</a></sup></p>', '12³⁰\n'],
  ['another raised text is text', '<p>12<sup>[3]</sup></p>', '12[3]\n'],
  ['a lowered figure stands apart', '<p>12<sub>3</sub></p>', '12 3\n'],
  ['only the copied part counts', '<p>a<!--StartFragment-->b</p><p>c<!--EndFragment-->d</p>', 'b\nc\n'],
])
  test(what, () => assert.equal(textOf(html), text));

test('a part copied from within a table is a table', () => {
  const html = '<table><!--StartFragment--><tr><td>a<td>1<tr><td>b<td>2<!--EndFragment--></table><p>x';
  const source = sourceFromHtml(html);
  assert.equal(source.text, 'a\t1\nb\t2\n');
  assert.deepEqual(textsOf(source), { '0,0': 'a', '0,1': '1', '1,0': 'b', '1,1': '2' });
});

test('spans lead later cells to their true places', () => {
  const html = '<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>1<td>2<td>3<tr><td colspan=3>d<td>4</table>';
  const source = sourceFromHtml(html);
  const places = source.tables[0].cells.map(({ row, column, rowSpan, colSpan }) => [row, column, rowSpan, colSpan]);
  assert.deepEqual(places, [
    [0, 0, 2, 1],
    [0, 1, 1, 2],
    [0, 3, 1, 1],
    [1, 1, 1, 1],
    [1, 2, 1, 1],
    [1, 3, 1, 1],
    [2, 0, 1, 3],
    [2, 3, 1, 1],
  ]);
  assert.equal(source.text, 'a\tb\t\tc\n\t1\t2\t3\nd\t\t\t4\n');
});

test('a span ends with its group of rows, and a foot comes last', () => {
  const html =
    '<table><tfoot><tr><td>f<td>9</tfoot><tbody><tr><td rowspan=9>a<td>1<tr><td>2</tbody><tbody><tr><td>b<td>3</tbody></table>';
  assert.deepEqual(textsOf(sourceFromHtml(html)), {
    '0,0': 'a',
    '0,1': '1',
    '1,1': '2',
    '2,0': 'b',
    '2,1': '3',
    '3,0': 'f',
    '3,1': '9',
  });
});

test('a cell is one line, its ends trimmed, and two figures in it stay two', () => {
  const html = '<table><tr><td><p>（三）不予</p><p>公开</p><td>1<br>2<td>\u00a0<o:p></o:p><td><p>\u3000 3 </p></table>';
  assert.deepEqual(textsOf(sourceFromHtml(html)), { '0,0': '（三）不予公开', '0,1': '1 2', '0,2': '', '0,3': '3' });
});

test('empty cells stand where they are', () => {
  assert.equal(textOf('<table><tr><td>a<td><td>1<td><tr><td><td><td><td></table>'), 'a\t\t1\t\n\t\t\t\n');
});

test('hidden rows and cells are not there', () => {
  const html =
    '<table><tr><td>a<td style="display:none">x<td>1<tr style="display:none"><td>y<td>2<tr height=0><td><td></table>';
  assert.equal(textOf(html), 'a\t1\n');
});

test('a table that lays out a page is text, the tables of figures in it are tables', () => {
  const inner = '<table><tr><td>规章<td>3</table>';
  const source = sourceFromHtml(`<table><tr><td>导航<td><p>标题</p>${inner}<td>页脚</table>`);
  assert.equal(source.text, '导航\n标题\n规章\t3\n页脚\n');
  assert.equal(source.tables.length, 1);
});

test('a table of labels within a cell of a table of figures is part of the cell', () => {
  const html = '<table><tr><td><table><tr><td>结果<td>维持</table><td>3<tr><td>b<td>4</table>';
  assert.deepEqual(textsOf(sourceFromHtml(html)), { '0,0': '结果维持', '0,1': '3', '1,0': 'b', '1,1': '4' });
});

test('a page in an encoding of its own', () => {
  const bytes = Buffer.from([...Buffer.from('<meta charset="gb2312"><p>'), 0xd5, 0xfe, 0xb8, 0xae]);
  assert.equal(textOf(decodeHtml(bytes)), '政府\n');
  const big5 = Buffer.from([
    ...Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=big5"><p>'),
    0xac,
    0x46,
  ]);
  assert.equal(textOf(decodeHtml(big5)), '政\n');
  assert.equal(textOf(decodeHtml(Buffer.from('<meta charset="gb2312"><p>政府'))), '政府\n');
  assert.equal(textOf(decodeHtml(Buffer.from('\ufeff<p>政府', 'utf16le'))), '政府\n');
});

test('no nesting is too deep', () => {
  const deep = `${'<div>'.repeat(20_000)}a`;
  assert.equal(typeof textOf(deep), 'string');
  assert.equal(typeof textOf('<table><tr><td>'.repeat(5_000)), 'string');
});
