// The repairs of the core for tables given as counts, natively and in WebAssembly.
import { join } from 'node:path';
import { collect, root } from '../../scripts/run.mjs';

const programs = {
  native: [join(root, 'build/native/tests/repair/gouji_repairs'), []],
  wasm: ['node', [join(root, 'build/wasm/tests/repair/gouji_repairs.cjs')]],
};

/**
 * The answer to each of {shape, counts, moves, rounds}: {size, proven, complete, groups, microseconds}, where a group
 * lists its candidates, likeliest first, each a list of [cell, count].
 */
export const repairs = async (tasks, build = 'native') => {
  const [command, args] = programs[build];
  const lines = tasks.map(({ shape, counts, moves = false, rounds = 1 }) =>
    JSON.stringify({ form: shape.form, table: shape.table, counts, moves, rounds }),
  );
  const { status, output } = await collect(command, args, { input: lines.map((line) => `${line}\n`).join('') });
  if (status !== 0) throw new Error(output);
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
};
