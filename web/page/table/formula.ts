/** An identity written out with its figures. */
import type { Cell, Check, Result } from 'gouji';
import { cellOf } from './model';

/** A cell in a sum. */
export interface Term {
  id: string;
  cell: Cell;
}

/** One side of an identity: the terms worth showing, and how many of each kind are left out. */
export interface FormulaSide {
  terms: Term[];
  zeros: number;
  blanks: number;
  missing: number;
  /** what the side comes to; null where it cannot be told */
  sum: number | null;
}

/** An identity, written out. */
export interface Formula {
  left: FormulaSide;
  right: FormulaSide;
  /** left minus right, where both are known */
  difference: number | null;
}

/** A side of so few terms is shown whole, its zeros and blanks included. */
const shortSide = 6;

function sideOf(result: Result, ids: string[], sum: number | null): FormulaSide {
  const terms = ids.map((id) => ({ id, cell: cellOf(result, id) }));
  if (terms.length <= shortSide) return { terms, zeros: 0, blanks: 0, missing: 0, sum };
  const count = (test: (cell: Cell) => boolean) => terms.filter(({ cell }) => test(cell)).length;
  return {
    terms: terms.filter(({ cell }) => cell.state === 'read' && cell.value !== 0),
    zeros: count((cell) => cell.state === 'read' && cell.value === 0),
    blanks: count((cell) => cell.state === 'blank'),
    missing: count((cell) => cell.state === 'missing'),
    sum,
  };
}

/** `check` with the figures of `result`. */
export function formulaOf(result: Result, check: Check): Formula {
  const { cells, leftCells, left, right } = check;
  return {
    left: sideOf(result, cells.slice(0, leftCells), left),
    right: sideOf(result, cells.slice(leftCells), right),
    difference: left === null || right === null ? null : left - right,
  };
}
