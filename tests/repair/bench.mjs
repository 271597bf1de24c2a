// Times repairs of full tables beside HiGHS, which gets the same tables: `node tests/repair/bench.mjs`.
import { buildPreset } from '../../scripts/build.mjs';
import { isMain, main } from '../../scripts/run.mjs';
import { repairs } from './programs.mjs';
import { loadSolver } from './solver.mjs';
import { fullTables } from './tables.mjs';

const tables = 40;
const rounds = 20;

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The milliseconds of each task: the median of its rounds. */
const timesOf = (answers) => answers.map(({ microseconds }) => median(microseconds) / 1000);

const shown = (milliseconds) =>
  `${median(milliseconds).toPrecision(3)} ms (most ${Math.max(...milliseconds).toPrecision(3)})`;

/** A row for each number of wrong cells: medians natively, in WebAssembly and by HiGHS in WebAssembly. */
export const repairTimes = async () => {
  buildPreset('native', ['gouji_repairs']);
  buildPreset('wasm', ['gouji_repairs']);
  const solve = await loadSolver();
  const rows = [['wrong cells', 'native', 'WebAssembly in Node', 'HiGHS in Node']];
  for (const wrong of [1, 2, 3]) {
    const tasks = fullTables({ count: tables, firstSeed: 1000 * wrong, wrong }).map((task) => ({ ...task, rounds }));
    const timed = tasks.map((task) => ({ ...task, moves: true }));
    const native = timesOf(await repairs(timed));
    const wasm = timesOf(await repairs(timed, 'wasm'));
    const highs = tasks.map(({ shape, counts }) => solve(shape, counts).milliseconds);
    rows.push([`${wrong}`, shown(native), shown(wasm), shown(highs)]);
  }
  return rows;
};

if (isMain(import.meta.url))
  main(async () => {
    for (const row of await repairTimes()) console.log(row.map((cell) => cell.padEnd(30)).join(''));
  });
