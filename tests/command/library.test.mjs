// The library as `import 'gouji'` gives it to Node.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { load, sourceFromBytes, sourceFromHtml, Unreadable } from 'gouji';
import { fixtureText } from './command.mjs';

let gouji;
before(async () => {
  gouji = await load();
});

test('the changelog has the version of the package', async () => {
  const textOf = (name) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
  const { version } = JSON.parse(await textOf('wasm/package.json'));
  assert.match(await textOf('CHANGELOG.md'), new RegExp(`^## ${version.replaceAll('.', '\\.')} `, 'm'));
});

test('positions are those of the string that was given', () => {
  const text = `😀\r\n${fixtureText('clean-2021.txt')}`;
  const { cells } = gouji.check(text);
  const shown = Object.values(cells).filter(({ state }) => state === 'read');
  assert.ok(shown.length > 150);
  for (const { value, source } of shown) assert.equal(Number(text.slice(...source)), value);
});

test('a result is the same however the checker was started, and however often it is asked', async () => {
  const text = fixtureText('wrong-total-2021.txt');
  const wasmBinary = await readFile(new URL('../../wasm/dist/gouji.wasm', import.meta.url));
  const wasmModule = await WebAssembly.compile(wasmBinary);
  const expected = gouji.checkAsJson(text, { id: 'x' });
  for (const options of [{}, { wasmBinary }, { wasmModule }]) {
    const other = await load(options);
    assert.equal(other.checkAsJson(text, { id: 'x' }), expected);
    assert.equal(new TextDecoder().decode(other.checkAsBytes(text, { id: 'x' })), expected);
  }
});

test('what is not the checker is refused when it is loaded', { timeout: 10_000 }, async () => {
  const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  await assert.rejects(load({ wasmModule: await WebAssembly.compile(empty) }));
  await assert.rejects(load({ wasmBinary: empty }));
  await assert.rejects(load({ wasmBinary: new Uint8Array([1, 2, 3]) }));
});

test('a text is a string', () => {
  for (const source of [undefined, null, 5, {}, { text: 5 }]) assert.throws(() => gouji.check(source), TypeError);
});

test('a text that is too long is refused with a finding', () => {
  const { findings } = gouji.check('一'.repeat(5_000_001));
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['text-too-long'],
  );
});

test('the longest text that is checked is checked in bounded time', { timeout: 60_000 }, () => {
  const text = fixtureText('clean-2021.txt');
  const { findings } = gouji.check(text.repeat(Math.floor(5_000_000 / text.length)));
  assert.ok(!findings.some(({ rule }) => rule === 'text-too-long'));
});

test('an edit whose value is no figure is refused', () => {
  const text = fixtureText('clean-2021.txt');
  const edited = (value) => gouji.check(text, { edits: [{ cell: 'requests.received.total', value }] });
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, 'x', '', true])
    assert.throws(() => edited(value), /gouji:/, String(value));
  assert.equal(edited(null).cells['requests.received.total'].state, 'blank');
  assert.equal(edited(7).cells['requests.received.total'].value, 7);
});

test('an accepted finding keeps its reason', () => {
  const text = fixtureText('wrong-total-2021.txt');
  const [{ rule, cells }] = gouji.check(text).findings;
  const accepted = [{ rule, cells, reason: '已核对原件 \ud800' }];
  const again = gouji.check(text, { accepted }).findings.find((finding) => finding.rule === rule);
  assert.equal(again.accepted, '已核对原件 \ufffd');
});

test('the forms have the tables and the ids of the cells', () => {
  const forms = gouji.forms();
  assert.deepEqual(forms.map(({ id }) => id).sort(), ['2019', '2021']);
  const ids = new Set();
  for (const { tables } of forms)
    for (const { id, blocks } of tables)
      for (const { rows, columns } of blocks)
        for (const row of rows)
          for (const column of columns) ids.add([id, row.id, column.id].filter(Boolean).join('.'));
  for (const id of Object.keys(gouji.check(fixtureText('clean-2021.txt')).cells)) assert.ok(ids.has(id), id);
});

test('a text of a file stands as it is, its line breaks included, in every encoding', async () => {
  const text = '规章\r\n3\r4';
  const gb18030 = Buffer.from([0xb9, 0xe6, 0xd5, 0xc2, ...Buffer.from('\r\n3\r4')]);
  const utf16 = Buffer.from(text, 'utf16le');
  for (const bytes of [Buffer.from(text), gb18030, utf16, Buffer.from(utf16).swap16()])
    assert.deepEqual(await sourceFromBytes(new Uint8Array(bytes)), { text });
});

test('what is no text, or too much, is refused with its kind', async () => {
  await assert.rejects(sourceFromBytes(new Uint8Array([1, 0x41])), { kind: 'not-text' });
  const failure = await sourceFromHtml(`<p>${'一'.repeat(5_000_000)}`).catch((error) => error);
  assert.ok(failure instanceof Unreadable);
  assert.match(failure.message, /文件太大/);
});
