/** Figures that are tried in a report. What is taken away is about the report as it stands, and names them beside it. */
import type { Result } from 'gouji';
import type { ExportWords } from './words';

/** A figure with the one that is tried in its place; null is a blank. */
export interface TriedFigure {
  cell: string;
  from: number | null;
  to: number | null;
}

/** @param tried the result with the figures that are tried in `result`, if there are any */
export function triedFigures(result: Result, tried: Result | undefined): TriedFigure[] {
  return Object.entries(tried?.cells ?? {}).flatMap(([cell, { edited, value }]) =>
    edited ? [{ cell, from: result.cells[cell]?.value ?? null, to: value }] : [],
  );
}

/** A line for each figure, and one for what comes of all of them. */
export function triesInWords(
  result: Result,
  tried: Result | undefined,
  nameOf: (cell: string) => string,
  words: ExportWords,
): string[] {
  const figure = (value: number | null) => (value === null ? words.blank : String(value));
  const lines = triedFigures(result, tried).map(({ cell, from, to }) =>
    words.tried(nameOf(cell), figure(from), figure(to)),
  );
  if (!tried || lines.length === 0) return [];
  return [...lines, words.triedOutcome(result.summary.violated, tried.summary.violated)];
}
