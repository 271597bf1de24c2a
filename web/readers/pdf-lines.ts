/** Words put into lines by where they stand on a page. */
import { extent, type Word } from './pdf-page';
import { joinsWithoutSpace } from './source-text';

/** Words on one baseline, from left to right. */
export interface Line {
  words: Word[];
  middle: number;
}

/** Words into lines, downwards. Words share a line where their middles differ by less than half their size. */
export function linesOf(words: Word[]): Line[] {
  const lines: Line[] = [];
  for (const word of [...words].sort((a, b) => a.middle - b.middle)) {
    const line = lines[lines.length - 1];
    const size = line ? Math.min(word.size, (line.words[0] as Word).size) : 0;
    if (line && word.middle - line.middle < size * 0.5) line.words.push(word);
    else lines.push({ words: [word], middle: word.middle });
  }
  for (const line of lines) line.words.sort((a, b) => a.left - b.left);
  return lines;
}

/** A line as running text: a space where there is one on the page, none between Chinese characters. */
export function textOfLine({ words }: Line): string {
  let text = '';
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before) {
      const gap = word.left - before.right;
      const last = text.charAt(text.length - 1);
      if (gap > word.size * 0.15 && !joinsWithoutSpace(last, word.text.charAt(0))) text += ' ';
      // What the page sets apart stays apart: two figures never become one.
      else if (/\d/.test(last) && /^\d/.test(word.text)) text += ' ';
    }
    text += word.text;
  });
  return text;
}

/** Whether words of a line stand so far apart that it is no running text. In sizes of type. */
const wideGap = 1.5;

function isSpaced({ words }: Line): boolean {
  return words.some((word, index) => {
    const before = words[index - 1];
    return before !== undefined && word.left - before.right > wideGap * Math.max(word.size, before.size);
  });
}

/** A line as a typewriter would place it: every word behind as many characters as its place is wide. */
function placedText({ words }: Line, left: number, unit: number): string {
  let text = '';
  for (const word of words) {
    const at = Math.round((word.left - left) / unit);
    text += ' '.repeat(Math.max(at - text.length, text === '' ? 0 : 1)) + word.text;
  }
  return text;
}

/** The size of type that most characters of a page have. */
function usualSize(words: Word[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of words) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0];
}

/**
 * The lines as text. Lines with wide gaps keep their words in columns, by spaces; the others are
 * running text.
 */
export function layLines(lines: Line[]): string[] {
  const words = lines.flatMap((line) => line.words);
  const [left] = extent(words.map((word) => word.left));
  const unit = usualSize(words) / 2;
  return lines.map((line) => (isSpaced(line) ? placedText(line, left, unit) : textOfLine(line)));
}
