// The repairs against another solver: HiGHS is given the same identities, written down once more, and has to find as
// many slips as the core does, never fewer; and what the core proposes has to mend the table.
import assert from 'node:assert/strict';
import test from 'node:test';
import { repairs } from './programs.mjs';
import { idsOf, load, reportOf } from './reports.mjs';
import { loadSolver, movesOf } from './solver.mjs';
import { damagedTables, residual, violated } from './tables.mjs';

/** So many slips and fewer are found by a search that misses nothing. */
const exactSlips = 3;

const repaired = (counts, groups) => {
  const after = [...counts];
  for (const [candidate] of groups) for (const [cell, count] of candidate) after[cell] = count;
  return after;
};

/** Whether a sum can come out, where a lost count may be anything that is not negative. */
const canHold = (sum, counts) => {
  const sides = [1, -1].map((side) => sum.some(([cell, sign]) => counts[cell] === null && sign === side));
  const total = residual(sum, counts);
  return total === 0 || (total > 0 ? sides[1] : sides[0]);
};

/** Compares every task with the solver, and tries every candidate. */
const compare = async (tasks, { sizesToo = () => true } = {}) => {
  const solve = await loadSolver();
  const answers = await repairs(tasks);
  for (const [k, { seed, shape, counts, moves }] of tasks.entries()) {
    const { size, proven, groups } = answers[k];
    const name = `seed ${seed}, ${shape.form} ${shape.table}`;
    if (shape.sums.every((sum) => canHold(sum, counts))) continue;
    for (const [g, group] of groups.entries())
      for (const candidate of group) {
        const after = repaired(
          counts,
          groups.map((other, h) => (h === g ? [candidate] : other)),
        );
        assert.ok(
          after.every((count) => count === null || count >= 0),
          `${name}: a negative count`,
        );
        assert.ok(
          shape.sums.every((sum) => canHold(sum, after)),
          `${name}: ${JSON.stringify(candidate)} mends nothing`,
        );
      }
    const { size: smallest } = solve(shape, counts, moves ? movesOf(shape, counts) : []);
    if (sizesToo(smallest)) assert.equal(size, smallest, `${name}: slips`);
    assert.ok(!proven || size === smallest, `${name}: proven, but not the smallest`);
    assert.ok(size >= smallest, `${name}: smaller than the smallest`);
    if (size <= exactSlips && !counts.includes(null)) assert.ok(proven, `${name}: the smallest, but not proven`);
  }
};

test('500 tables with one to four wrong cells: as few changed cells as HiGHS finds', () =>
  compare(damagedTables({ count: 500, firstSeed: 1, mostSlips: 4 })));

test('80 tables with figures moved within their rows: as few slips as HiGHS finds', () =>
  compare(damagedTables({ count: 80, firstSeed: 10_001, mostSlips: 3, moves: true }), {
    sizesToo: (size) => size <= exactSlips,
  }));

test('80 tables with lost figures: as few changed cells as HiGHS finds', () =>
  compare(damagedTables({ count: 80, firstSeed: 20_001, mostSlips: 3, lost: true }), {
    sizesToo: (size) => size <= exactSlips,
  }));

test('the WebAssembly gives the same repairs', async () => {
  const tasks = damagedTables({ count: 100, firstSeed: 30_001, mostSlips: 4, moves: true });
  const withoutTimes = (answers) => answers.map(({ microseconds: _, ...rest }) => rest);
  assert.deepEqual(withoutTimes(await repairs(tasks, 'wasm')), withoutTimes(await repairs(tasks)));
});

test('in a report, every violated identity has repairs that mend the table', async () => {
  const gouji = await load();
  const forms = gouji.forms();
  const tasks = damagedTables({ count: 60, firstSeed: 40_001, mostSlips: 3 });
  const answers = await repairs(tasks.map((task) => ({ ...task, moves: true })));
  for (const [k, { seed, shape, counts }] of tasks.entries()) {
    const ids = idsOf(forms, shape);
    const result = gouji.check(reportOf(forms, shape, counts));
    const name = `seed ${seed}, ${shape.form} ${shape.table}`;
    assert.equal(result.summary.violated, violated(shape, counts).length, name);
    const after = new Map(ids.map((id, cell) => [id, counts[cell]]));
    for (const finding of result.findings) {
      if (!finding.checks.some((id) => result.checks.find((c) => c.id === id).verdict === 'violated')) continue;
      if (finding.severity !== 'error') continue;
      assert.ok(finding.repairs.length > 0, `${name}: ${finding.rule} has no repair`);
      for (const { cell, from, to } of finding.repairs[0].changes) {
        assert.equal(from, counts[ids.indexOf(cell)], name);
        after.set(cell, to ?? 0);
      }
    }
    assert.deepEqual(violated(shape, [...after.values()]), [], `${name}: not mended`);
    assert.deepEqual([...after.values()], repaired(counts, answers[k].groups), `${name}: other repairs than by itself`);
  }
});
