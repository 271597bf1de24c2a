/** What all sheets of a workbook share. */
import type { Feature } from 'write-excel-file/universal';

export const lines = { borderStyle: 'thin', borderColor: '#000000' } as const;

const page = 'fitToWidth="1" fitToHeight="0"';

function fitted(sheet: string): string {
  const fits = sheet.replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  // The library gives a sheet a paper only where it lies on its side.
  return fits.includes('<pageSetup ')
    ? fits.replace('<pageSetup ', `<pageSetup ${page} `)
    : fits.replace('</worksheet>', `<pageSetup paperSize="9" orientation="portrait" ${page}/></worksheet>`);
}

/** Has every sheet printed on A4 paper, as wide as the paper and as long as it is. */
export const fitToPage: Feature<Blob> = {
  files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: fitted } } },
};
