/** A made-up report, which has the engine run through all of its code before the first real one comes. */
import type { Form } from 'gouji';

/** The headings over the tables, in the order of `Form.tables`. */
const headings = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];

/** What is said of the year, again and again: most of a real report is such text. */
const sentence = '全年收到政府信息公开申请12件，其中予以公开7件、不予公开5件；行政复议1件，行政诉讼0件。';
const sentences = 12;

/** A report in `form`: all of its tables, full of zeros, and sentences with figures. */
export function rehearsalIn(form: Form): string {
  const tables = form.tables.map(({ blocks }, t) => {
    const rows = blocks.flatMap(({ columns, rows }) => [
      columns.map(({ label }) => `\t${label}`).join(''),
      ...rows.map(({ label }) => `${label}${'\t0'.repeat(columns.length)}`),
    ]);
    return [headings[t], ...rows].join('\n');
  });
  return [
    '某县人民政府2023年政府信息公开工作年度报告',
    '一、总体情况',
    sentence.repeat(sentences),
    ...tables,
    '五、存在的主要问题及改进情况\n公开不够及时，下一步将改进。',
    '六、其他需要报告的事项\n收取信息处理费0元。',
    '2024年1月15日',
  ].join('\n');
}
