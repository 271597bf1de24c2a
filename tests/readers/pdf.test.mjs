// PDF becomes lines, and tables by their ruling lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { area, line, pdf, write } from './pdf-writer.mjs';
import { expected, figuresOf, gouji, textsOf } from './report.mjs';
import { bars, pages, strokes } from './report-pdf.mjs';

const { readPdf } = await import('../../web/readers/pdf.ts');

const settings = {
  cMapUrl: fileURLToPath(new URL('../../node_modules/pdfjs-dist/cmaps/', import.meta.url)),
  cMapPacked: true,
};
const read = (bytes, options) => readPdf(bytes, pdfjs, { settings, ...options });

const turned = (contents) => contents.map((content) => `q 0 1 -1 0 842 0 cm ${content} Q\n`);

for (const [what, contents, options] of [
  ['stroked lines', pages(strokes)],
  ['lines as thin areas', pages(bars)],
  ['pages drawn sideways and turned by the viewer', turned(pages(strokes)), { rotate: 90, size: [842, 595] }],
  ['pages drawn sideways', turned(pages(strokes)), { size: [842, 595] }],
])
  test(`a report with ${what} gives the figures of the same report as text`, async () => {
    const result = gouji.check(await read(pdf(contents, options)));
    assert.deepEqual(figuresOf(result), figuresOf(expected));
    for (const { placement } of Object.values(result.cells)) assert.equal(placement, 'exact');
  });

test('a report without lines gives the figures of the same report as text', async () => {
  const source = await read(pdf(pages(() => '')));
  assert.deepEqual(source.tables, []);
  assert.deepEqual(figuresOf(gouji.check(source)), figuresOf(expected));
});

test('a watermark aslant over the pages is not read, and what stands on its side joins no line', async () => {
  const mark = write('内部资料 2024', 150, 400, 40, '0.7 0.7 -0.7 0.7');
  const spine = write('装订线 1', 20, 300, 9, '0 1 -1 0');
  for (const draw of [strokes, () => '']) {
    const { text, tables } = await read(pdf(pages(draw).map((content) => content + mark + spine)));
    assert.deepEqual(figuresOf(gouji.check({ text, tables })), figuresOf(expected));
    assert.ok(text.includes('\n装订线 1\n'));
    assert.ok(!text.includes('2024'));
  }
});

test('a watermark of large type over the text is not read, a large title is', async () => {
  const mark = write('内部资料2024', 60, 420, 60);
  const title = write('年度报告', 60, 810, 30);
  for (const draw of [strokes, () => '']) {
    const { text, tables } = await read(pdf(pages(draw).map((content) => mark + title + content)));
    assert.deepEqual(figuresOf(gouji.check({ text, tables })), figuresOf(expected));
    assert.ok(text.includes('年度报告\n') && !text.includes('2024'));
  }
});

test('a label on its side in a cell is read along its line', async () => {
  const frame =
    [100, 130, 200].map((x) => line(x, 700, x, 600)).join('') + [700, 600].map((y) => line(100, y, 200, y)).join('');
  const label = write('不予公开', 120, 620, 9, '0 1 -1 0');
  const source = await read(pdf([`${frame}${label}${write('政府信息公开', 135, 650)}`]));
  assert.deepEqual(textsOf(source), { '0,0': '不予公开', '0,1': '政府信息公开' });
});

test('lines, spaces and columns', async () => {
  const content =
    write('标题', 100, 700) +
    write('2024', 100, 680) +
    write('年', 120, 680) +
    write('收', 100, 660) +
    write('到', 112, 660) +
    write('左', 100, 640) +
    write('右', 200, 640) +
    write('12', 100, 620) +
    write('3', 112, 620);
  const { text } = await read(pdf([content]));
  assert.equal(text, `标题\n2024 年\n收到\n左${' '.repeat(21)}右\n12 3\n`);
});

test('numbers that count the pages are page numbers, others are not', async () => {
  const page = (body, foot) => write(body, 100, 700) + write(foot, 280, 30);
  const counted = await read(pdf([page('甲', '7'), page('乙', '8'), page('丙', '9')]));
  assert.equal(counted.text, '甲\n- 7 -\n乙\n- 8 -\n丙\n- 9 -\n');
  const others = await read(pdf([page('甲', '7'), page('乙', '7'), page('丙', '4')]));
  assert.equal(others.text, '甲\n7\n乙\n7\n丙\n4\n');
});

test('a number that is too long for its cell stays whole, and a line through characters is no border', async () => {
  const frame =
    [100, 200, 300].map((x) => line(x, 700, x, 640)).join('') +
    [700, 680, 660, 640].map((y) => line(100, y, 300, y)).join('');
  const texts = [685, 665, 645]
    .map((y, i) => write(i === 1 ? '12345678901234567' : '8', i === 1 ? 180 : 210, y) + write(`规${i}`, 110, y))
    .join('');
  const struck = line(124, 700, 124, 640) + [685, 665, 645].map((y) => write('规章规章', 110, y)).join('');
  const {
    tables: [one],
  } = await read(pdf([frame + texts]));
  assert.deepEqual(
    one.cells.map(({ start, end }) => end - start),
    [2, 1, 2, 17, 2, 1],
  );
  const {
    tables: [two],
  } = await read(pdf([frame + struck]));
  assert.equal(two.cells.length, 6);
});

test('dotted lines are lines', async () => {
  const dots = (x1, y1, x2, y2) => {
    const count = Math.round(Math.hypot(x2 - x1, y2 - y1) / 2);
    return Array.from({ length: count + 1 }, (_, i) =>
      area(x1 + ((x2 - x1) * i) / count, y1 + ((y2 - y1) * i) / count, 1, 1),
    ).join('');
  };
  const frame =
    [100, 200, 300].map((x) => dots(x, 700, x, 660)).join('') +
    [700, 680, 660].map((y) => dots(100, y, 300, y)).join('');
  const source = await read(pdf([frame + write('甲', 110, 685) + write('7', 210, 685) + write('8', 210, 665)]));
  assert.deepEqual(textsOf(source), { '0,0': '甲', '0,1': '7', '1,0': '', '1,1': '8' });
});

test('bold type that is drawn twice is read once', async () => {
  const { text } = await read(pdf([write('规章11', 100, 700) + write('规章11', 100.3, 700)]));
  assert.equal(text, '规章11\n');
});

test('cells without a line between them are one, and empty ones stay', async () => {
  const frame =
    line(100, 700, 300, 700) + line(100, 660, 300, 660) + line(100, 700, 100, 660) + line(300, 700, 300, 660);
  const content = frame + line(150, 680, 300, 680) + line(150, 700, 150, 660) + line(250, 700, 250, 680);
  const texts = write('甲', 110, 675) + write('7', 160, 685) + write('8', 160, 665);
  const source = await read(pdf([content + texts]));
  assert.deepEqual(textsOf(source), { '0,0': '甲', '0,1': '7', '0,2': '', '1,1': '8' });
  assert.deepEqual(
    source.tables[0].cells.map(({ rowSpan, colSpan }) => [rowSpan, colSpan]),
    [
      [2, 1],
      [1, 1],
      [1, 1],
      [1, 2],
    ],
  );
});

const kindOf = async (bytes) => {
  try {
    await read(bytes);
    return 'read';
  } catch ({ kind }) {
    return kind;
  }
};

test('a PDF without text, and a broken one', async () => {
  assert.equal(await kindOf(pdf([area(0, 0, 100, 100)])), 'scanned-pdf');
  assert.equal(await kindOf(new Uint8Array(Buffer.from('%PDF-1.4 nothing'))), 'damaged');
});

test('reading can be given up, and tells how far it is', async () => {
  const controller = new AbortController();
  const seen = [];
  const reading = read(pdf(pages(strokes)), {
    signal: controller.signal,
    progress: (done) => {
      seen.push(done);
      controller.abort();
    },
  });
  await assert.rejects(reading, { name: 'AbortError' });
  assert.equal(seen.length, 1);
  assert.ok(seen[0] > 0 && seen[0] < 1);
});
