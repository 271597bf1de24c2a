// A report of our own as paragraphs and tables, to be written in every kind of file that is read: the figures of
// tests/fixtures/clean-2021.txt in the official layout.
import { readFileSync } from 'node:fs';
import './typescript.mjs';
import { load } from '../../wasm/node/index.mjs';

export const { sheetOf } = await import('../../web/layout/sheet.ts');
const { tablesOf } = await import('../../web/layout/model.ts');

export const gouji = await load();

const text = readFileSync(new URL('../fixtures/clean-2021.txt', import.meta.url), 'utf8');

/** The result for the report as plain text: what every reader's source must come to. */
export const expected = gouji.check(text);

/** The tables of the report: cells with their row, column, rowSpan, colSpan and text. */
export const tables = Object.fromEntries(
  tablesOf(gouji.forms(), expected).map((table) => [
    table.id,
    sheetOf(table).places.map(({ id, text: label, ...place }) => ({
      ...place,
      text: id === undefined ? label : String(expected.cells[id].value),
    })),
  ]),
);

/** The report as paragraphs (strings) and tables (arrays of cells), in order. */
export const parts = [
  '云岭县人民政府2023年政府信息公开工作年度报告',
  '本报告所列数据的统计期限为2023年1月1日至12月31日。',
  '一、总体情况',
  '（一）主动公开。加强公开平台建设。',
  '二、主动公开政府信息情况',
  tables.proactive,
  '三、收到和处理政府信息公开申请情况',
  tables.requests,
  '四、政府信息公开行政复议、行政诉讼情况',
  tables.disputes,
  '五、存在的主要问题及改进情况',
  '部分栏目更新不够及时，将逐项改进。',
  '六、其他需要报告的事项',
  '全年未收取信息处理费。',
];

/** The rows of a table: for each the cells that begin in it. */
export const rowsOf = (cells) => {
  const rows = [];
  for (const cell of cells) {
    rows[cell.row] ??= [];
    rows[cell.row].push(cell);
  }
  return Array.from(rows, (row) => row ?? []);
};

/** What a result says of the figures: the value and state of each cell, and the verdicts. */
export const figuresOf = ({ cells, checks }) => ({
  cells: Object.fromEntries(Object.entries(cells).map(([id, { value, state }]) => [id, [value, state]])),
  checks: Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict])),
});

/** The text of every cell of a source's table, by "row,column". */
export const textsOf = ({ text: all, tables: grids }, index = 0) =>
  Object.fromEntries(
    grids[index].cells.map(({ row, column, start, end }) => [`${row},${column}`, all.slice(start, end)]),
  );
