// Fields of CSV (RFC 4180) that spreadsheets open as they stand.

// What begins so would be run as a formula: reports and names of files hold what they like. A sign alone is a blank
// mark, and a figure with its sign a figure.
const formula = /^[=+\-@\t\r\n＝＋－＠][\s\S]/;
const figure = /^[+-]?[\d.,]+$/;

/** A field; what a spreadsheet would take for a formula is kept from being one. */
export const csvField = (value) => {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = formula.test(text) && !figure.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};
