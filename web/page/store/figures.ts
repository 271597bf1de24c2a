/** Figures as a user types them. */

/**
 * The figure in `text`: a count or money, null for a blank; undefined where it is none. Full-width
 * digits and thousands separators are taken as they are meant.
 */
export function readFigure(text: string): number | null | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/^[−–—]/, '-');
  if (plain === '') return null;
  return /^[+-]?\d{1,12}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
}
