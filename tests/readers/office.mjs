// Office documents as small as they can be, for tests.
import { strToU8, zipSync } from 'fflate';
import { rowsOf } from './report.mjs';

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** An archive of parts: name to text. */
export const archive = (parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const relations = (list) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}"/>`,
    )
    .join('')}</Relationships>`;

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A .docx with this as its body's XML. */
export const docx = (body) =>
  archive({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
  });

export const paragraph = (text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A table of cells with spans as Word writes it: every row says again which cells go on from above. */
export const docxTable = (cells) => {
  const rows = [];
  for (const cell of cells)
    for (let i = 0; i < cell.rowSpan; ++i) {
      rows[cell.row + i] ??= [];
      rows[cell.row + i].push({ ...cell, goesOn: i > 0 });
    }
  const tc = ({ colSpan, rowSpan, goesOn, text }) => {
    const merge = rowSpan > 1 ? `<w:vMerge${goesOn ? '' : ' w:val="restart"'}/>` : '';
    return `<w:tc><w:tcPr><w:gridSpan w:val="${colSpan}"/>${merge}</w:tcPr>${paragraph(goesOn ? '' : text)}</w:tc>`;
  };
  const tr = (row) =>
    `<w:tr>${row
      .sort((a, b) => a.column - b.column)
      .map(tc)
      .join('')}</w:tr>`;
  return `<w:tbl>${rows.map(tr).join('')}</w:tbl>`;
};

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The name of a place, counted from 0. */
export const reference = (row, column) => `${String.fromCharCode(65 + column)}${row + 1}`;

/** A .xlsx of sheets: { name, state, data, more }, their XML. */
export const xlsx = (sheets, { strings = [], styles = '' } = {}) =>
  archive({
    '_rels/.rels': relations([['rId1', 'officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets
      .map(
        ({ name = 'S', state = 'visible' }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="s${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => [`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`]),
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['f', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst ${main}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ data, more = '' }, i) => [
        `xl/worksheets/sheet${i}.xml`,
        `<worksheet ${main}><sheetData>${data}</sheetData>${more}</worksheet>`,
      ]),
    ),
  });

/** A sheet with these cells: figures as numbers, labels as strings of their own. */
export const sheet = (cells) => {
  const value = (text) =>
    /^-?\d+(\.\d+)?$/.test(text) ? `><v>${text}</v>` : ` t="inlineStr"><is><t>${escaped(text)}</t></is>`;
  const data = rowsOf(cells)
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map(({ column, text }) => `<c r="${reference(r, column)}"${value(text)}</c>`).join('')}</row>`,
    )
    .join('');
  const merged = cells
    .filter(({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1)
    .map(
      ({ row, column, rowSpan, colSpan }) =>
        `<mergeCell ref="${reference(row, column)}:${reference(row + rowSpan - 1, column + colSpan - 1)}"/>`,
    );
  return { data, more: merged.length > 0 ? `<mergeCells>${merged.join('')}</mergeCells>` : '' };
};

/** A table of HTML. */
export const htmlTable = (cells) => {
  const td = ({ rowSpan, colSpan, text }) => `<td rowspan=${rowSpan} colspan=${colSpan}>${text}</td>`;
  return `<table>${rowsOf(cells)
    .map((row) => `<tr>${row.map(td).join('')}</tr>`)
    .join('')}</table>`;
};

/** Paragraphs and tables below each other as the cells of one sheet. */
export const stacked = (parts) => {
  let next = 0;
  return parts.flatMap((part) => {
    const first = next;
    const cells = typeof part === 'string' ? [{ row: 0, column: 0, rowSpan: 1, colSpan: 1, text: part }] : part;
    next += Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
    return cells.map((cell) => ({ ...cell, row: cell.row + first }));
  });
};
