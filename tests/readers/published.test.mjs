// The damaged reports of the collection as files: the layout is exact there, so that every cell is right, no identity
// is called violated that is not, and none that is passes unnoticed.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { docx, docxTable, htmlTable, paragraph, sheet, stacked, xlsx } from './office.mjs';
import { gouji, sheetOf } from './report.mjs';

const { sourceFromFile } = await import('../../web/readers/node.ts');

const reports = new URL('../../../shared/reports/damaged.ndjson', import.meta.url);
const forms = gouji.forms();

/** The report with these figures, as paragraphs and tables of cells. */
const partsOf = ({ form, year, cells, blank }) => {
  const tables = forms
    .find(({ id }) => id === form)
    .tables.map((table) =>
      sheetOf(table).places.map(({ id, text, ...place }) => ({
        ...place,
        text: id === undefined ? text : blank.includes(id) ? '' : String(cells[id] ?? ''),
      })),
    );
  const [proactive, requests, disputes] = tables;
  return [
    `某县${year}年政府信息公开工作年度报告`,
    '二、主动公开政府信息情况',
    proactive,
    '三、收到和处理政府信息公开申请情况',
    requests,
    '四、政府信息公开行政复议、行政诉讼情况',
    disputes,
    '五、存在的主要问题及改进情况',
  ];
};

const write = {
  html: (parts) =>
    Buffer.from(
      `<html>${parts.map((part) => (typeof part === 'string' ? `<p>${part}</p>` : htmlTable(part))).join('')}`,
    ),
  docx: (parts) => docx(parts.map((part) => (typeof part === 'string' ? paragraph(part) : docxTable(part))).join('')),
  xlsx: (parts) => xlsx([sheet(stacked(parts))]),
};

test('damaged reports as files', { skip: !existsSync(reports) }, async () => {
  const kinds = Object.keys(write);
  const all = readFileSync(reports, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const [index, { id, truth }] of all.entries()) {
    const kind = kinds[index % kinds.length];
    const source = await sourceFromFile(new Uint8Array(write[kind](partsOf(truth))), `a.${kind}`);
    const { cells, checks, findings } = gouji.check(source);
    for (const [cell, value] of Object.entries(truth.cells))
      assert.equal(cells[cell]?.value ?? null, truth.blank.includes(cell) ? null : value, `${id} as ${kind}: ${cell}`);
    const named = new Set(findings.flatMap((finding) => finding.checks));
    for (const { id: check, verdict } of checks)
      if (truth.violated.includes(check))
        assert.ok(verdict !== 'holds' && named.has(check), `${id} as ${kind}: ${check} unnoticed`);
      else assert.notEqual(verdict, 'violated', `${id} as ${kind}: ${check}`);
  }
});
