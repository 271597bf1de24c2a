// Writes files for the page to open: node make-files.mjs FOLDER
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { archive, docx, docxTable, paragraph, sheet, xlsx } from '../readers/office.mjs';
import { pdf } from '../readers/pdf-writer.mjs';
import { parts, rowsOf } from '../readers/report.mjs';
import { pages, strokes } from '../readers/report-pdf.mjs';

const bytesOf = (text, encoding = 'utf8') => Buffer.from(text, encoding);

const tableHtml = (cells) =>
  `<table style="border-collapse:collapse;mso-padding-alt:0">${rowsOf(cells)
    .map((row) => {
      const cell = ({ rowSpan, colSpan, text }) =>
        `<td rowspan=${rowSpan} colspan=${colSpan} style='width:1cm'><p style="margin:0">${text}</p></td>`;
      return `<tr>${row.map(cell).join('')}</tr>`;
    })
    .join('')}</table>`;
const body = parts.map((part) => (typeof part === 'string' ? `<p>${part}</p>` : tableHtml(part))).join('\n');

const text = parts
  .map((part) =>
    typeof part === 'string'
      ? part
      : rowsOf(part)
          .map((row) => row.map((cell) => cell.text).join('\t'))
          .join('\n'),
  )
  .join('\n');

/** The same report, one figure of it wrong. */
const wrong = (all) => all.replace(/(（一）予以公开\t)\d+/, '$177');

const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const sheets = parts.filter((part) => typeof part !== 'string').map((cells) => sheet(cells));

const files = {
  'report.html': bytesOf(
    `<!DOCTYPE html><meta charset="utf-8"><title>年报</title><style>p{color:red}</style><body>${body}`,
  ),
  // As Word puts it on the clipboard: its own styles, only a part of it copied.
  'clipboard.html': bytesOf(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><link rel=stylesheet href="http://127.0.0.1:9/a.css"><style><!--p.MsoNormal{margin:0cm}--></style></head><body lang=ZH-CN style='tab-interval:21pt'><p>复制范围以外 99 件</p><!--StartFragment--><img src="http://127.0.0.1:9/a.png" onerror="alert(1)"><p STYLE='mso-hide:all'>隐藏的字</p><script>alert(2)</script>${body}<!--EndFragment--></body></html>`,
  ),
  'report.docx': docx(parts.map((part) => (typeof part === 'string' ? paragraph(part) : docxTable(part))).join('')),
  'report.xlsx': xlsx(sheets),
  'report.pdf': pdf(pages(strokes)),
  'report.txt': bytesOf(text),
  'utf16.txt': bytesOf(`\ufeff${text}`, 'utf16le'),
  'wrong.txt': bytesOf(wrong(text)),
  // The year after, which begins with another number of requests than the year before carried over.
  '2024.txt': bytesOf(
    text
      .replace(/2023/g, '2024')
      .replace(/(二、上年结转政府信息公开申请数量\t)(\d+)/, (_, label, count) => `${label}${Number(count) + 3}`),
  ),
  'scan.pdf': pdf(['']),
  'old.doc': Buffer.concat([compound, Buffer.alloc(2000)]),
  'locked.docx': Buffer.concat([compound, Buffer.alloc(1000), bytesOf('EncryptedPackage', 'utf16le')]),
  'report.ofd': Buffer.from(archive({ 'OFD.xml': '<a/>' })),
};

const [folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
for (const [name, bytes] of Object.entries(files)) await writeFile(resolve(folder, name), bytes);
