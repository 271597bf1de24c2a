import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { answerer } from '../../wasm/node/answer.mjs';
import { answers, command, fixtureText, gouji } from './command.mjs';

const text = fixtureText('clean-2021.txt');

test('every line is answered, in order', async () => {
  const lines = [
    { id: 'a', text },
    { id: 'b', text: fixtureText('wrong-total-2021.txt') },
    { id: 'c', text: '' },
  ];
  const results = await answers(lines);
  assert.deepEqual(
    results.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  assert.equal(results[0].summary.violated, 0);
  assert.notEqual(results[1].summary.violated, 0);
});

test('a line that cannot be checked is a line with an error, never the end', async () => {
  const results = await answers([
    '{"id":"cut off","te',
    '"a string"',
    'null',
    { id: 'no text' },
    { id: 'a number', text: 5 },
    Buffer.from([0x7b, 0xff, 0x7d]),
    { id: 'tables', text, tables: 'none' },
    { id: 'good', text },
  ]);
  assert.deepEqual(
    results.map(({ id, error }) => [id, typeof error]),
    [
      [null, 'string'],
      [null, 'string'],
      [null, 'string'],
      ['no text', 'string'],
      ['a number', 'string'],
      [null, 'string'],
      ['tables', 'string'],
      ['good', 'undefined'],
    ],
  );
});

test('empty lines are passed over, and the last line may lack its line break', async () => {
  const { stdout } = await gouji(['check', '--ndjson'], `\n  \r\n${JSON.stringify({ id: 'x', text })}`);
  assert.equal(stdout.trimEnd().split('\n').length, 1);
});

test('an id is given back as it came', async () => {
  const ids = ['text', '', '勾稽 "\\\n', 7, 1.5, true, null, ['a'], { a: 1 }];
  const results = await answers(ids.map((id) => ({ id, text: '' })));
  assert.deepEqual(
    results.map(({ id }) => id),
    ids,
  );
});

test('half of a surrogate pair does no harm', async () => {
  const lines = [
    '{"id":"\\ud800","text":"2023\\ud800年\\udc00"}',
    JSON.stringify({ id: 'b', text: `\ud83d\n${text}\udc00` }),
  ];
  const results = await answers(lines);
  assert.equal(results[1].report.title, '青石县水务局2023年政府信息公开工作年度报告');
});

test('what is wrong with a line is told as JavaScript tells it', async () => {
  const bytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
  const notUtf8 = [
    [0xff],
    [0xc0, 0xaf],
    [0xe0, 0x80, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe5, 0x8b],
  ];
  for (const wrong of notUtf8)
    assert.deepEqual(await answers([bytes('{"id":"a","text":"', wrong, '"}')]), [
      { id: null, error: 'the line is not UTF-8' },
    ]);
  const notJson = [
    '{"text":"a"',
    '{"text":"a",}',
    '{"text":"a"}}',
    '{"text":"a"} x',
    '{"text":"a\tb"}',
    '{"text":"\\x"}',
    '{"text":"\\u12g4"}',
    "{'text':'a'}",
    '{"text" "a"}',
    '{"text":"a" "id":"b"}',
    '{"text":"a',
    '{"text":"\\',
    '{"text":"\\u00',
  ];
  for (const line of notJson) {
    let expected;
    try {
      JSON.parse(line);
    } catch (error) {
      expected = `the line is not JSON: ${error.message}`;
    }
    assert.deepEqual(await answers([line]), [{ id: null, error: expected }], line);
  }
  const results = await answers([
    '\ufeff{"id":"behind a byte order mark","text":""}',
    '{"id":"accepted","text":"","accepted":"none"}',
    '{"id":"edits","text":"","edits":[{"cell":"requests.received.total","value":"NaN"}]}',
    '{"id":"tables","text":"","tables":"none"}',
  ]);
  assert.deepEqual(
    results.map(({ id, error }) => [id, error]),
    [
      ['behind a byte order mark', undefined],
      ['accepted', undefined],
      ['edits', 'settings: an edit has a value that is no figure'],
      ['tables', 'gouji: tables must be an array'],
    ],
  );
});

test('tables of a line are read', async () => {
  const shown = '规章\t0';
  const cells = [
    { row: 0, column: 0, rowSpan: 1, colSpan: 1, start: 0, end: 2 },
    { row: 0, column: 1, rowSpan: 1, colSpan: 1, start: 3, end: 4 },
  ];
  const [result] = await answers([{ id: 'x', text: shown, tables: [{ cells }] }]);
  assert.equal(result.error, undefined);
});

test('a line may ask for its language', async () => {
  const wrong = fixtureText('wrong-total-2021.txt');
  const [chinese, english] = await answers([{ text: wrong }, { text: wrong, language: 'en' }]);
  assert.notEqual(chinese.findings[0].message, english.findings[0].message);
});

test('many lines, answered by threads, give what few lines give', async () => {
  const texts = [text, fixtureText('wrong-total-2021.txt'), '{', text.replaceAll('2023', '2022'), ''];
  const one = await answers(texts.map((each, id) => ({ id: `${id}`, text: each })));
  const many = await answers(Array.from({ length: 600 }, (_, i) => ({ id: `${i}`, text: texts[i % texts.length] })));
  assert.equal(many.length, 600);
  for (const [i, result] of many.entries())
    assert.deepEqual({ ...result, id: '' }, { ...one[i % texts.length], id: '' });
  assert.deepEqual(
    many.map(({ id }) => id),
    many.map((_, i) => `${i}`),
  );
});

test('a line is answered when it comes, before the next one', async () => {
  const child = spawn(process.execPath, [command, 'check', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ['first', 'second']) {
    child.stdin.write(`${JSON.stringify({ id, text })}\n`);
    assert.equal(JSON.parse((await lines.next()).value).id, id);
  }
  child.stdin.end();
  const [status] = await once(child, 'close');
  assert.equal(status, 0);
});

test('a reader that leaves early ends it quietly', async () => {
  const child = spawn(process.execPath, [command, 'check', '--ndjson'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (part) => {
    complaints += part;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(`${JSON.stringify({ text })}\n`.repeat(300));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = await once(child, 'close');
  assert.equal(complaints, '');
  assert.equal(status, 0);
});

test('a line beyond all measure is an error, and the next one is answered', async () => {
  const child = spawn(process.execPath, [command, 'check', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const printed = [];
  child.stdout.on('data', (part) => printed.push(part));
  const block = Buffer.alloc(1 << 20, 'x');
  for (let i = 0; i < 70; ++i) if (!child.stdin.write(block)) await once(child.stdin, 'drain');
  child.stdin.end(`\n${JSON.stringify({ id: 'next', text })}\n`);
  await once(child, 'close');
  const results = Buffer.concat(printed)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    results.map(({ id, error }) => [id, Boolean(error)]),
    [
      [null, true],
      ['next', false],
    ],
  );
});

test('no batch meets an engine that another one has broken', async () => {
  let started = 0;
  const start = async () => {
    started += 1;
    let broken = false;
    // As an engine is started: not within one turn.
    await new Promise(setImmediate);
    return {
      checkAsBytes: ({ text: given }) => {
        broken ||= given === 'breaks';
        if (broken) throw new Error('aborted');
        return Buffer.from('{"checked":true}');
      },
    };
  };
  const answer = await answerer(start, {});
  const batchOf = (given) => Buffer.from(`${JSON.stringify({ id: given, text: given })}\n`);
  const outputs = await Promise.all(['good', 'breaks', 'good again'].map((given) => answer(batchOf(given))));
  assert.deepEqual(
    outputs.map((bytes) => JSON.parse(Buffer.from(bytes).toString())),
    [{ checked: true }, { id: 'breaks', error: 'aborted' }, { checked: true }],
  );
  assert.equal(started, 2);
});
