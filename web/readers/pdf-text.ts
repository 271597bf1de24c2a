/** Where the characters of a page stand: its text operators followed step by step (ISO 32000-1, 9.4). */
import { along, identity, type Matrix, placed, times } from './pdf-geometry';

/** A character as pdf.js gives it. Widths are in thousandths of the size of the type, as a rule. */
export interface FontGlyph {
  unicode?: string;
  width: number;
  vmetric?: [width: number, x: number, y: number] | null;
  isSpace?: boolean;
}

/** What is used of a font of pdf.js. */
export interface Font {
  fontMatrix?: number[] | null;
  vertical?: boolean;
  defaultVMetrics?: [width: number, x: number, y: number];
}

/** A character on the page, before it is known which way up the page is read; y grows upwards. */
export interface DrawnGlyph {
  text: string;
  /** where it begins on its baseline, where it ends, and how high its type goes */
  origin: [number, number];
  advance: [number, number];
  rise: [number, number];
}

/** Character spacing, word spacing and so on: what `q` saves and `Q` brings back. */
export interface TextState {
  font: Font;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  lift: number;
}

export const initialTextState: TextState = {
  font: {},
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  lift: 0,
};

/** The place where the next character goes. */
export class TextCursor {
  #matrix: Matrix = identity;
  #lineX = 0;
  #lineY = 0;
  #x = 0;
  #y = 0;

  /** Begins at the origin of `matrix`. */
  set(matrix: Matrix): void {
    this.#matrix = matrix;
    [this.#lineX, this.#lineY, this.#x, this.#y] = [0, 0, 0, 0];
  }

  /** Goes to a place counted from the beginning of the line. */
  move(dx: number, dy: number): void {
    this.#lineX += dx;
    this.#lineY += dy;
    [this.#x, this.#y] = [this.#lineX, this.#lineY];
  }

  /** Writes characters; a number is a step back, in thousandths of the size of the type. */
  write(glyphs: (FontGlyph | number)[], state: TextState, map: Matrix): DrawnGlyph[] {
    const { font, size, stretch, characterSpacing, wordSpacing, lift } = state;
    const unit = size * (font.fontMatrix?.[0] ?? 0.001);
    const whole = times(map, this.#matrix);
    const drawn: DrawnGlyph[] = [];
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        if (font.vertical) this.#y -= (glyph * size) / 1000;
        else this.#x -= (glyph * size * stretch) / 1000;
        continue;
      }
      const spacing = characterSpacing + (glyph.isSpace ? wordSpacing : 0);
      const text = glyph.unicode ?? '';
      if (font.vertical) {
        const [down, x, y] = glyph.vmetric ?? font.defaultVMetrics ?? [-1000, glyph.width / 2, 880];
        const left = this.#x - (glyph.vmetric ? x : glyph.width / 2) * unit;
        const advance = along(whole, glyph.width * unit, 0);
        drawn.push({ text, origin: placed(whole, left, this.#y - y * unit), advance, rise: along(whole, 0, size) });
        this.#y += down * unit - spacing;
      } else {
        const advance = along(whole, glyph.width * unit * stretch, 0);
        drawn.push({ text, origin: placed(whole, this.#x, this.#y + lift), advance, rise: along(whole, 0, size) });
        this.#x += (glyph.width * unit + spacing) * stretch;
      }
    }
    return drawn;
  }
}
