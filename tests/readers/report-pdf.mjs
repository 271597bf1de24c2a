// The report of ours as the pages of a PDF.
import { area, line, write } from './pdf-writer.mjs';
import { parts } from './report.mjs';

const [rowHeight, left, top, bottom] = [22, 40, 800, 60];

/** Where the columns of a table begin, and where the last ends. */
const columnPlaces = (columns) => {
  const labels = columns === 10 ? 3 : columns === 4 ? 1 : 0;
  const places = [left];
  for (let column = 0; column < columns; ++column)
    places.push(places[column] + (column < labels ? 200 / labels : (515 - (labels ? 200 : 0)) / (columns - labels)));
  return places;
};

/** The text of a cell, broken to its width. */
const writeCell = (text, x, y, width) => {
  const size = 8;
  const perLine = Math.max(1, Math.floor((width - 4) / size));
  if (/^[\d.]+$/.test(text)) return write(text, x + 3, y - 14, size);
  const lines = text.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? [];
  const step = Math.min(size, (rowHeight - 2) / lines.length);
  return lines.map((part, i) => write(part, x + 3, y - 9 - i * step, Math.min(size, step))).join('');
};

/**
 * The report as pages, with tables that go on over a page's end.
 * @param draw gives the borders of a cell: left, top, right, bottom
 */
export const pages = (draw) => {
  const contents = [''];
  let y = top;
  const add = (content) => {
    contents[contents.length - 1] += content;
  };
  const newPage = () => {
    add(write(`- ${contents.length} -`, 280, 30));
    contents.push('');
    y = top;
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      if (y - 20 < bottom) newPage();
      add(write(part, left + 20, y - 14, 11));
      y -= 24;
      continue;
    }
    const rows = Math.max(...part.map(({ row, rowSpan }) => row + rowSpan));
    const places = columnPlaces(Math.max(...part.map(({ column, colSpan }) => column + colSpan)));
    for (let first = 0; first < rows; ) {
      let fitting = Math.min(rows - first, Math.floor((y - bottom) / rowHeight));
      // A head stays whole.
      if (first === 0 && fitting < 4) fitting = 0;
      for (const { row, rowSpan, column, colSpan, text } of part) {
        const [begin, end] = [Math.max(row, first), Math.min(row + rowSpan, first + fitting)];
        if (begin >= end) continue;
        const [x1, x2] = [places[column], places[column + colSpan]];
        const [y1, y2] = [y - (begin - first) * rowHeight, y - (end - first) * rowHeight];
        add(draw(x1, y1, x2, y2));
        if (begin === row) add(writeCell(text, x1, y1, x2 - x1));
      }
      first += fitting;
      y -= fitting * rowHeight + 6;
      if (first < rows) newPage();
    }
  }
  add(write(`- ${contents.length} -`, 280, 30));
  return contents;
};

/** Borders as strokes. */
export const strokes = (x1, y1, x2, y2) =>
  line(x1, y1, x2, y1) + line(x1, y2, x2, y2) + line(x1, y1, x1, y2) + line(x2, y1, x2, y2);
/** Borders as filled areas. */
export const bars = (x1, y1, x2, y2) =>
  area(x1, y1, x2 - x1, 0.5) +
  area(x1, y2, x2 - x1, 0.5) +
  area(x1 - 0.25, y2, 0.5, y1 - y2) +
  area(x2 - 0.25, y2, 0.5, y1 - y2);
