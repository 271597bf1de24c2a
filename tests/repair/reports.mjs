// A whole report around a table, as a person would paste it: what the checker as such is given.
import { load } from 'gouji';

/** The lines of a block's rows, with tabs: the label, then the counts. */
const lines = (block, counts) => {
  const width = block.columns.length;
  return block.rows.map((row, r) => [row.label, ...counts.slice(r * width, (r + 1) * width)].join('\t'));
};

const zeros = (table) => table.blocks.reduce((sum, block) => sum + block.rows.length * block.columns.length, 0);

/** Cuts the counts of a table into those of its blocks. */
const perBlock = (table, counts) => {
  let first = 0;
  return table.blocks.map((block) => {
    const size = block.rows.length * block.columns.length;
    first += size;
    return counts.slice(first - size, first);
  });
};

const header = (block) => ['', ...block.columns.map((column) => column.label)].join('\t');

/** The text of one table: with its labels, so that every figure stands exactly where the form has it. */
const textOf = (table, counts) =>
  perBlock(table, counts).flatMap((own, b) => {
    const block = table.blocks[b];
    if (table.id !== 'disputes') return [header(block), ...lines(block, own)];
    return [...new Set(block.columns.map((column) => column.path[0])), header(block).trim(), own.join('\t')];
  });

/** A report of form `shape.form` whose table `shape.table` has these counts; its other tables hold only zeros. */
export const reportOf = (forms, shape, counts) => {
  const year = shape.form === '2019' ? 2020 : 2022;
  const form = forms.find(({ id }) => id === shape.form);
  const titles = [
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
  ];
  const sections = form.tables.flatMap((table, t) => [
    titles[t],
    ...textOf(table, table.id === shape.table ? counts : new Array(zeros(table)).fill(0)),
  ]);
  return [`某某县${year}年政府信息公开工作年度报告`, '一、总体情况', ...sections, '五、存在的主要问题及改进情况'].join(
    '\n',
  );
};

/** The cells of a table in the order of the form, by their ids. */
export const idsOf = (forms, shape) => {
  const table = forms.find(({ id }) => id === shape.form).tables.find(({ id }) => id === shape.table);
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => [shape.table, row.id, column.id].filter(Boolean).join('.')),
    ),
  );
};

export { load };
