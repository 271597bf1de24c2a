/** What a page of a PDF shows: its characters and ruling lines, with their places. */
import type { PDFPageProxy } from 'pdfjs-dist';
import {
  type Glyph,
  identity,
  type Matrix,
  type PageContent,
  placed,
  quarterTurns,
  times,
  turnOf,
} from './pdf-geometry';
import { usualSize } from './pdf-lines';
import { RulingCollector } from './pdf-rulings';
import { type DrawnGlyph, type Font, type FontGlyph, initialTextState, TextCursor, type TextState } from './pdf-text';

/** The numbers by which pdf.js tells what a step of a page's program does. */
export type Operators = Record<string, number>;

/** A path that is drawn, and how. */
interface DrawnPath {
  path: ArrayLike<number>;
  map: Matrix;
  filled: boolean;
}

/** Everything that `q` saves and `Q` brings back. */
interface GraphicsState {
  map: Matrix;
  text: TextState;
}

type Step = (args: unknown[]) => void;

/** Follows a page's program, and keeps what is written and drawn. */
class PageProgram {
  readonly glyphs: DrawnGlyph[] = [];
  readonly paths: DrawnPath[] = [];
  readonly #fontOf: (name: string) => Font;
  readonly #stack: GraphicsState[] = [];
  readonly #cursor = new TextCursor();
  readonly #strokes: Set<number | undefined>;
  readonly #fills: Set<number | undefined>;
  readonly #steps: Map<number | undefined, Step>;
  #state: GraphicsState = { map: identity, text: initialTextState };

  constructor(ops: Operators, fontOf: (name: string) => Font) {
    this.#fontOf = fontOf;
    const named = (...names: string[]) => new Set(names.map((name) => ops[name]));
    this.#strokes = named(
      'stroke',
      'closeStroke',
      'fillStroke',
      'eoFillStroke',
      'closeFillStroke',
      'closeEOFillStroke',
    );
    this.#fills = named('fill', 'eoFill');
    this.#steps = new Map(
      [...Object.entries(this.#graphicsSteps()), ...Object.entries(this.#textSteps())].map(([name, step]) => [
        ops[name],
        step,
      ]),
    );
  }

  run({ fnArray, argsArray }: { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> }): void {
    for (let i = 0; i < fnArray.length; i += 1) this.#steps.get(fnArray[i])?.((argsArray[i] ?? []) as unknown[]);
  }

  #graphicsSteps(): Record<string, Step> {
    const restore = () => {
      this.#state = this.#stack.pop() ?? this.#state;
    };
    const transform = (matrix: Matrix) => {
      this.#state = { ...this.#state, map: times(this.#state.map, matrix) };
    };
    return {
      save: () => this.#stack.push(this.#state),
      restore,
      transform: (args) => transform(args as number[]),
      paintFormXObjectBegin: ([matrix]) => {
        this.#stack.push(this.#state);
        if (matrix) transform(matrix as Matrix);
      },
      paintFormXObjectEnd: restore,
      constructPath: ([painting, data]) => {
        const [path] = (data ?? []) as (ArrayLike<number> | null)[];
        const filled = this.#fills.has(painting as number);
        if (path && (filled || this.#strokes.has(painting as number)))
          this.paths.push({ path, map: this.#state.map, filled });
      },
    };
  }

  #textSteps(): Record<string, Step> {
    const cursor = this.#cursor;
    const set = (change: Partial<TextState>) => {
      this.#state = { ...this.#state, text: { ...this.#state.text, ...change } };
    };
    const number = (args: unknown[], index = 0) => Number(args[index] ?? 0);
    const setFont = (name: unknown, size: unknown) => set({ font: this.#fontOf(String(name)), size: Number(size) });
    return {
      setFont: ([name, size]) => setFont(name, size),
      setGState: ([settings]) => {
        for (const [name, value] of (settings ?? []) as [string, unknown][])
          if (name === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
      },
      setCharSpacing: (args) => set({ characterSpacing: number(args) }),
      setWordSpacing: (args) => set({ wordSpacing: number(args) }),
      setHScale: (args) => set({ stretch: number(args) / 100 }),
      setTextRise: (args) => set({ lift: number(args) }),
      setLeading: (args) => set({ leading: number(args) }),
      beginText: () => cursor.set(identity),
      setTextMatrix: ([matrix]) => cursor.set(matrix as Matrix),
      moveText: (args) => cursor.move(number(args), number(args, 1)),
      setLeadingMoveText: (args) => {
        set({ leading: -number(args, 1) });
        cursor.move(number(args), number(args, 1));
      },
      nextLine: () => cursor.move(0, -this.#state.text.leading),
      showText: ([glyphs]) =>
        this.glyphs.push(...cursor.write(glyphs as (FontGlyph | number)[], this.#state.text, this.#state.map)),
    };
  }
}

/** The quarter turns after which most characters of a page stand upright. */
function readingTurn(glyphs: DrawnGlyph[]): number {
  const count = [0, 0, 0, 0];
  for (const { advance } of glyphs) {
    const turn = turnOf(...advance);
    if (turn !== undefined) count[turn] = (count[turn] as number) + 1;
  }
  return count.indexOf(Math.max(...count));
}

/** Radicals that fonts name in place of the characters that look alike and have no other compatible form. */
const radicals = new Map(
  Array.from(
    '⺎兀⺓幺⺟母⺠民⺫罒⻁虎⻃覀⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical, character]) => [radical as string, character as string],
  ),
);

/** Radicals as the characters that they stand for, and ligatures as their letters. */
function plain(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\ufb00-\ufb06]/g, (one) => radicals.get(one) ?? one.normalize('NFKC'));
}

/** A drawn character in its place on the page after this turn. */
function turnedGlyph({ text, origin, advance, rise }: DrawnGlyph, turn: number): Glyph {
  const matrix = quarterTurns[turn] as Matrix;
  const [x, y] = placed(matrix, ...origin);
  const [right] = placed(matrix, origin[0] + advance[0], origin[1] + advance[1]);
  const size = Math.hypot(...rise);
  return { text: plain(text), left: Math.min(x, right), right: Math.max(x, right), middle: y - size * 0.35, size };
}

/** A drawn character on the page as it is read; undefined for a space, and for what runs aslant over the page. */
function glyphOf(drawn: DrawnGlyph, turn: number): Glyph | undefined {
  const own = turnOf(...drawn.advance);
  if (drawn.text.trim() === '' || own === undefined) return undefined;
  const glyph = turnedGlyph(drawn, turn);
  return own === turn ? glyph : { ...glyph, turned: turnedGlyph(drawn, own) };
}

/** A character that is drawn twice in nearly one place, for bold type, is one. */
function withoutDoubles(glyphs: Glyph[]): Glyph[] {
  const kept = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const key = `${glyph.text}${Math.round(glyph.middle / 40)}`;
    const alike = kept.get(key) ?? [];
    const near = glyph.size * 0.2;
    if (alike.some(({ left, middle }) => Math.abs(left - glyph.left) < near && Math.abs(middle - glyph.middle) < near))
      return false;
    if (alike.length === 0) kept.set(key, alike);
    alike.push(glyph);
    return true;
  });
}

/** Type larger than this that lies over other type is a watermark. In usual sizes of type. */
const watermarkSize = 2;

/** Without the lines of large type that lie over the text, or under it. */
function withoutWatermarks(glyphs: Glyph[]): Glyph[] {
  const size = watermarkSize * usualSize(glyphs);
  const large = glyphs.filter((glyph) => glyph.size > size);
  const lineOf = (glyph: Glyph) => `${Math.round(glyph.middle)} ${glyph.size}`;
  const overlying = new Set<string>();
  for (const one of large) {
    const line = lineOf(one);
    if (overlying.has(line)) continue;
    const covers = ({ left, right, middle, size: other }: Glyph) =>
      other <= size && one.left < left && right < one.right && Math.abs(middle - one.middle) < one.size * 0.4;
    if (glyphs.some(covers)) overlying.add(line);
  }
  return overlying.size === 0 ? glyphs : glyphs.filter((glyph) => glyph.size <= size || !overlying.has(lineOf(glyph)));
}

/** Reads what a page shows, turned so that most of its text is upright. */
export async function contentOf(page: PDFPageProxy, ops: Operators): Promise<PageContent> {
  // Notes and fields that lie over the page are not the report's text.
  const list = await page.getOperatorList({ annotationMode: 0 });
  const program = new PageProgram(ops, (name) => (page.commonObjs.has(name) ? page.commonObjs.get(name) : {}));
  program.run(list);
  const turn = readingTurn(program.glyphs);
  const matrix = quarterTurns[turn] as Matrix;
  const rulings = new RulingCollector();
  for (const { path, map, filled } of program.paths)
    if (filled) rulings.fill(path, times(matrix, map));
    else rulings.stroke(path, times(matrix, map));
  const glyphs = program.glyphs.flatMap((glyph) => glyphOf(glyph, turn) ?? []);
  return {
    glyphs: withoutWatermarks(withoutDoubles(glyphs)),
    horizontal: rulings.horizontal,
    vertical: rulings.vertical,
  };
}
