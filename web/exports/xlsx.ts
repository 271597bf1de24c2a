/** The tables as .xlsx in the official layout, with marked cells, and the findings on a sheet of their own. */
import type { Form, Result } from 'gouji';
import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { times } from '../layout/times';
import { type FilledPlace, type FilledTable, filledTables, type Mark } from './tables';
import { type ExportWords, wordsIn } from './words';
import { findingsSheet, type WorkbookContext } from './xlsx-findings';
import { fitToPage, lines } from './xlsx-sheet';

export type { WorkbookContext } from './xlsx-findings';

type Shown = Exclude<Mark, 'none'>;

/** Light enough for black figures on it, and told apart in grey by what the legend says. */
const colours: Record<Shown, string> = {
  violated: '#f8cbad',
  undetermined: '#ffe699',
  doubtful: '#e2d9f3',
};

/** Widths in characters. */
const widths = { label: 22, figure: 11 };

function placeCell({ rowSpan, colSpan, kind, text, value, mark }: FilledPlace): Cell {
  const label = kind !== 'figure';
  return {
    ...(value !== null ? { value, type: Number } : { value: text, type: String }),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...lines,
    align: kind === 'row' || kind === 'corner' ? 'left' : 'center',
    alignVertical: 'center',
    wrap: true,
    ...(label ? { backgroundColor: kind === 'section' ? '#d9e2f3' : '#f2f2f2' } : {}),
    ...(mark === 'none' ? {} : { backgroundColor: colours[mark] }),
  };
}

/** A row of the legend for each mark that the table has. */
function legendOf({ places }: FilledTable, words: ExportWords): Cell[][] {
  const shown = (Object.keys(colours) as Shown[]).filter((mark) => places.some((place) => place.mark === mark));
  return shown.map((mark) => [{ value: words.marks[mark], type: String, backgroundColor: colours[mark], ...lines }]);
}

function tableSheet(table: FilledTable, words: ExportWords): Sheet<Blob> {
  const { rows, columns, places } = table;
  const data: Cell[][] = times(rows, () => times(columns, () => null));
  for (const place of places) (data[place.row] as Cell[])[place.column] = placeCell(place);
  const stub = Math.min(...places.filter(({ kind }) => kind === 'figure').map(({ column }) => column));
  const legend = legendOf(table, words);
  return {
    // What a sheet's name must not hold, and how long it may be, Excel says.
    sheet: table.title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    data: [
      [{ value: table.title, type: String, fontWeight: 'bold', columnSpan: columns }],
      ...data,
      ...(legend.length > 0 ? [[], ...legend] : []),
    ],
    columns: times(columns, (column) => ({ width: column < stub ? widths.label : widths.figure })),
    ...(columns > 6 ? { orientation: 'landscape' as const } : {}),
  };
}

/** A workbook: a sheet for each table that the report has, and one for the findings. */
export async function resultAsXlsx(forms: Form[], result: Result, context: WorkbookContext): Promise<Blob> {
  const words = wordsIn(context.language);
  const sheets = filledTables(forms, result).map((table) => tableSheet(table, words));
  return writeXlsxFile([...sheets, findingsSheet(forms, result, context)], {
    fontFamily: '宋体',
    fontSize: 10.5,
    features: [fitToPage],
  }).toBlob();
}
