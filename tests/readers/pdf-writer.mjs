// PDFs as small as they can be, for tests: Chinese type that is not embedded, lines, and any placing of both.

const hex = (text) =>
  Array.from(text, (character) =>
    Array.from({ length: character.length }, (_, i) => character.charCodeAt(i).toString(16).padStart(4, '0')).join(''),
  ).join('');

/** Writes `text` at a place; `turn` is a text matrix's a b c d. In points, y upwards. */
export const write = (text, x, y, size = 9, turn = '1 0 0 1') =>
  `BT /F1 ${size} Tf ${turn} ${x} ${y} Tm <${hex(text)}> Tj ET\n`;

/** Strokes a line. */
export const line = (x1, y1, x2, y2) => `${x1} ${y1} m ${x2} ${y2} l S\n`;

/** Fills an area. */
export const area = (x, y, width, height) => `${x} ${y} ${width} ${height} re f\n`;

const fonts = {
  5: '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[6 0 R]>>',
  6: '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R/DW 1000/W[1 95 500 814 939 500]>>',
  7: '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
};

/** A PDF with a page for each content; `rotate` is how viewers turn the pages. */
export const pdf = (contents, { rotate = 0, size = [595, 842] } = {}) => {
  const objects = { ...fonts };
  const kids = contents.map((content, index) => {
    const number = 10 + 2 * index;
    objects[number] =
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${size.join(' ')}]/Rotate ${rotate}/Resources<</Font<</F1 5 0 R>>>>/Contents ${number + 1} 0 R>>`;
    objects[number + 1] = `<</Length ${content.length}>>stream\n${content}endstream`;
    return `${number} 0 R`;
  });
  objects[1] = '<</Type/Catalog/Pages 2 0 R>>';
  objects[2] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`;
  let text = '%PDF-1.4\n';
  const places = new Map();
  for (const [number, body] of Object.entries(objects)) {
    places.set(Number(number), text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const last = Math.max(...places.keys());
  const table = text.length;
  text += `xref\n0 ${last + 1}\n0000000000 65535 f \n`;
  for (let number = 1; number <= last; ++number)
    text += places.has(number) ? `${String(places.get(number)).padStart(10, '0')} 00000 n \n` : '0000000000 00000 f \n';
  text += `trailer\n<</Size ${last + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
};
