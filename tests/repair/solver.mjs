// The smallest repair of a table by HiGHS, a general solver of mixed-integer programs.
import loadHighs from 'highs';
import { residual } from './tables.mjs';

const term = (factor, name) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`;
const range = (count) => Array.from({ length: count }, (_, i) => i);

/** The moves within rows that count as one slip: each as a map from a cell to its new count. */
export const movesOf = (shape, counts) => {
  const moves = [];
  const keep = (first, after) => {
    const changes = after.map((count, c) => [first + c, count]).filter(([cell, count]) => count !== counts[cell]);
    const changed = [...counts];
    for (const [cell, count] of changes) changed[cell] = count;
    const touches = (sum) => sum.some(([cell]) => changes.some(([other]) => other === cell));
    const within = (sum) => sum.every(([cell]) => cell >= first && cell < first + shape.width);
    const moved = shape.sums.filter((sum) => residual(sum, changed) !== residual(sum, counts));
    // One that changes a sum of its own row is a move only where it mends that sum.
    const explains = moved.every((sum) => !within(sum) || !touches(sum) || residual(sum, changed) === 0);
    if (explains && moved.length > 0) moves.push(new Map(changes));
  };
  for (let first = 0; first < shape.cells; first += shape.width) {
    const row = counts.slice(first, first + shape.width);
    for (const a of range(shape.width))
      for (const b of range(a))
        keep(
          first,
          row.map((count, c) => (c === a ? row[b] : c === b ? row[a] : count)),
        );
    // The parts before a total of the whole row may be shifted without it.
    const widths = shape.table === 'requests' ? [shape.width, shape.width - 1] : [shape.width];
    for (const width of widths) {
      const [shifted, rest] = [row.slice(0, width), row.slice(width)];
      if (shifted.filter((count) => count > 0).length < 2) continue;
      if (shifted.at(-1) === 0) keep(first, [0, ...shifted.slice(0, -1), ...rest]);
      if (shifted[0] === 0) keep(first, [...shifted.slice(1), 0, ...rest]);
    }
  }
  return moves;
};

/**
 * The program: cell i becomes counts[i] + p_i - n_i, which z_i pays for, and no cell becomes negative; move m is made
 * where y_m is 1; a cell takes part in one slip at most; every sum comes to zero; as few slips as can be. A lost count
 * (null) is a u that costs nothing; it is another one in each sum, since a verdict takes every identity by itself.
 */
const programOf = (shape, counts, moves) => {
  const most = 4 * Math.max(...counts) + 1000;
  const cells = range(shape.cells);
  const effect = (move, sum) =>
    sum.reduce((total, [cell, sign]) => total + (move.has(cell) ? sign * (move.get(cell) - counts[cell]) : 0), 0);
  const lines = ['Minimize'];
  lines.push([...cells.map((i) => `+ z${i}`), ...moves.map((_, m) => `+ y${m}`)].join(' '));
  lines.push('Subject To');
  for (const [k, sum] of shape.sums.entries()) {
    const terms = sum.flatMap(([i, sign]) =>
      counts[i] === null ? [term(sign, `u${k}_${i}`)] : [term(sign, `p${i}`), term(-sign, `n${i}`)],
    );
    moves.forEach((move, m) => {
      const change = effect(move, sum);
      if (change !== 0) terms.push(term(change, `y${m}`));
    });
    lines.push(`${terms.join(' ')} = ${-residual(sum, counts)}`);
  }
  for (const i of cells) {
    lines.push(`p${i} - ${most} z${i} <= 0`, `n${i} - ${counts[i] ?? 0} z${i} <= 0`);
    const others = moves.flatMap((move, m) => (move.has(i) ? [`+ y${m}`] : []));
    if (others.length > 0) lines.push(`z${i} ${others.join(' ')} <= 1`);
  }
  lines.push('Binary', [...cells.map((i) => `z${i}`), ...moves.map((_, m) => `y${m}`)].join(' '), 'End');
  return lines.join('\n');
};

/** A solver; `smallest(shape, counts, moves)` gives how many slips the smallest repair has, and the milliseconds. */
export const loadSolver = async () => {
  const highs = await loadHighs();
  return (shape, counts, moves = []) => {
    const program = programOf(shape, counts, moves);
    const begin = performance.now();
    const solution = highs.solve(program, {
      output_flag: false,
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
    });
    const milliseconds = performance.now() - begin;
    if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
    return { size: Math.round(solution.ObjectiveValue), milliseconds };
  };
};
