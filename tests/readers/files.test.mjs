// A file is told by its bytes; what cannot be read is said, with what it is.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { archive, docx, paragraph, sheet, xlsx } from './office.mjs';
import { pdf, write } from './pdf-writer.mjs';
import { figuresOf, gouji } from './report.mjs';

const { sourceFromFile } = await import('../../web/readers/node.ts');
const { readFile, largestFile } = await import('../../web/readers/index.ts');

const bytesOf = (text, encoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const cell = { row: 0, column: 0, rowSpan: 1, colSpan: 1, text: '规章' };
const gb18030 = [0xb9, 0xe6, 0xd5, 0xc2]; // 规章

for (const [what, bytes, name, text] of [
  ['text in UTF-8', bytesOf('规章\r\n3\r4'), 'a.txt', '规章\n3\n4'],
  ['text with a byte order mark', bytesOf('\ufeff规章'), 'a.txt', '规章'],
  ['text in GB18030', new Uint8Array(gb18030), 'a.txt', '规章'],
  ['text in UTF-16', bytesOf('\ufeff规章', 'utf16le'), 'a.txt', '规章'],
  [
    'text in UTF-16, the higher byte first',
    bytesOf('\ufeff规章\n', 'utf16le').map((_, i, all) => all[i ^ 1]),
    'a.txt',
    '规章\n',
  ],
  ['text in UTF-16 without a mark', bytesOf('规章\n3', 'utf16le'), 'a.txt', '规章\n3'],
  [
    'text in UTF-16 without a mark, with characters that end in a zero byte',
    bytesOf('一、\u3000规章\n3', 'utf16le'),
    'a.txt',
    '一、\u3000规章\n3',
  ],
  [
    'the same, the higher byte first',
    bytesOf('一、\u3000规章\n3', 'utf16le').map((_, i, all) => all[i ^ 1]),
    'a.txt',
    '一、\u3000规章\n3',
  ],
  ['an empty file', new Uint8Array(0), 'a.txt', ''],
  ['a page', bytesOf('<!DOCTYPE html><p>规章'), 'a.html', '规章\n'],
  [
    'a page with a comment and a declaration before it',
    bytesOf('<?xml version="1.0"?><!-- a --><html><p>规章'),
    'x',
    '规章\n',
  ],
  ['a page in GB18030', new Uint8Array([...bytesOf('<html><meta charset=gbk><p>'), ...gb18030]), 'a.htm', '规章\n'],
  ['a table of HTML that is named .xls', bytesOf('<table><tr><td>规章<td>3</table>'), 'a.xls', '规章\t3\n'],
  ['a document named .txt', docx(paragraph('规章')), 'a.txt', '规章\n'],
  ['a sheet', xlsx([sheet([cell, { ...cell, column: 1, text: '3' }])]), 'a.xlsx', '规章\t3\n'],
  ['a PDF', pdf([write('规章', 100, 100)]), 'a.pdf', '规章\n'],
])
  test(`reads ${what}`, async () => assert.equal((await sourceFromFile(bytes, name)).text, text));

const kindOf = async (bytes, name = 'a') => {
  try {
    await sourceFromFile(bytes, name);
    return 'read';
  } catch (error) {
    return error.kind ?? error;
  }
};

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const locked = docx(paragraph('规章')).map((byte, index) => (index === 6 ? byte | 1 : byte));

for (const [what, bytes, kind] of [
  ['a .doc or .wps', new Uint8Array([...compound, ...new Uint8Array(2000)]), 'old-office'],
  [
    'a document under a password',
    new Uint8Array([...compound, ...new Uint8Array(1000), ...bytesOf('EncryptedPackage', 'utf16le')]),
    'encrypted',
  ],
  ['an archive under a password', locked, 'encrypted'],
  ['rich text', bytesOf('{\\rtf1\\ansi'), 'old-office'],
  [
    'WordprocessingML of 2003',
    bytesOf('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'),
    'old-office',
  ],
  ['a page in one file', bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'old-office'],
  [
    'a page in one file, as browsers save it',
    bytesOf(
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: a\r\nSubject: =?utf-8?Q?a?=\r\n =?utf-8?Q?b?=\r\nDate: Fri\r\nMIME-Version: 1.0\r\n',
    ),
    'old-office',
  ],
  ['an OFD', archive({ 'OFD.xml': '<a/>', 'Doc_0/Document.xml': '<a/>' }), 'ofd'],
  ['slides', archive({ 'ppt/presentation.xml': '<a/>' }), 'slides'],
  ['another archive', archive({ 'a.txt': 'a' }), 'packed'],
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
  ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 3]), 'not-text'],
  ['a PDF of pictures', pdf(['']), 'scanned-pdf'],
  ['a document that bursts', docx('<w:p/>'.repeat(3_000_000)), 'too-large'],
  ['a broken archive', bytesOf('PK\x03\x04 broken'), 'damaged'],
])
  test(`says what ${what} is`, async () => assert.equal(await kindOf(bytes), kind));

test('a file that is too large is not even opened', async () => {
  const file = { name: 'a.txt', size: largestFile + 1, arrayBuffer: () => assert.fail('was opened') };
  await assert.rejects(readFile(file, {}), { kind: 'too-large' });
});

test('a PDF is not read where there is no reader for it', async () => {
  const file = new File([pdf([''])], 'a.pdf');
  await assert.rejects(readFile(file, {}), { kind: 'pdf-not-here' });
});

// The collection of published reports beside the repository; tests/corpus says loudly where it is missing.
const reports = new URL('../../../shared/reports/', import.meta.url);
const fileOf = (name) => sourceFromFile(new Uint8Array(readFileSync(new URL(`files/${name}`, reports))), name);
const truths = () =>
  Object.fromEntries(
    readFileSync(new URL('real.ndjson', reports), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map((report) => [report.id, report]),
  );

test('published reports as files are read right in every cell', { skip: !existsSync(reports) }, async () => {
  const known = truths();
  for (const [name, id] of [
    ['huaian-2024.pdf', 'real-huaian-2024-content-stream'],
    ['hongze-2024.pdf', 'real-hongze-2024-layout'],
    ['city-2025.html', 'real-city-2025-page-text'],
  ]) {
    const { cells, checks, summary } = gouji.check(await fileOf(name));
    for (const [cellId, value] of Object.entries(known[id].truth.cells))
      assert.equal(cells[cellId]?.value, value, `${name} ${cellId}`);
    assert.ok(checks.length >= 40);
    assert.equal(summary.holds, checks.length, name);
  }
  const page = gouji.check(await fileOf('city-2025.html'));
  assert.deepEqual(figuresOf(gouji.check(known['real-city-2025-page-text'].text)), figuresOf(page));
});

test('the blank form has no figures, and none is taken for zero', { skip: !existsSync(reports) }, async () => {
  const { cells, summary, findings } = gouji.check(await fileOf('blank-form.docx'));
  assert.ok(Object.values(cells).every(({ value }) => value === null));
  assert.deepEqual([summary.holds, summary.violated], [0, 0]);
  assert.ok(findings.some(({ rule }) => rule === 'table-missing'));
});
