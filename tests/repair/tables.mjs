// Tables of the forms as lists of counts, made at random with clerks' slips in them: what the comparison of repairs
// with another solver runs on. The identities are written down here once more, independently of the core.

/** Numbers that look random, the same for the same seed: a function that gives an integer in [0, below). */
export const randomFrom = (seed) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const range = (count) => Array.from({ length: count }, (_, i) => i);
const columns = 7;

/** The requests of a form with so many rows. A sum is a list of [cell, sign] and comes to zero. */
const requests = (form, rows) => {
  const cell = (row, column) => row * columns + column;
  const outcomes = range(rows - 4).map((k) => k + 2);
  const [received, carriedIn, outcomesTotal, carriedOut] = [0, 1, rows - 2, rows - 1];
  const rowSum = (row) => range(columns).map((c) => [cell(row, c), c < columns - 1 ? 1 : -1]);
  const balance = (c) => [
    [cell(received, c), 1],
    [cell(carriedIn, c), 1],
    [cell(outcomesTotal, c), -1],
    [cell(carriedOut, c), -1],
  ];
  const outcomeSum = (c) => [...outcomes.map((row) => [cell(row, c), 1]), [cell(outcomesTotal, c), -1]];
  return {
    form,
    table: 'requests',
    width: columns,
    cells: rows * columns,
    sums: [...range(columns).map(balance), ...range(rows).map(rowSum), ...range(columns).map(outcomeSum)],
    /** A consistent table: `leaf()` gives the count of a cell that is no sum. */
    fill: (leaf, random) => {
      const counts = new Array(rows * columns).fill(0);
      for (const c of range(columns - 1)) {
        for (const row of outcomes) counts[cell(outcomesTotal, c)] += counts[cell(row, c)] = leaf();
        counts[cell(carriedOut, c)] = leaf();
        const all = counts[cell(outcomesTotal, c)] + counts[cell(carriedOut, c)];
        counts[cell(carriedIn, c)] = Math.min(all, random(3) === 0 ? leaf() : 0);
        counts[cell(received, c)] = all - counts[cell(carriedIn, c)];
      }
      for (const row of range(rows))
        for (const c of range(columns - 1)) counts[cell(row, columns - 1)] += counts[cell(row, c)];
      return counts;
    },
  };
};

const disputes = (form) => ({
  form,
  table: 'disputes',
  width: 15,
  cells: 15,
  sums: [0, 5, 10].map((first) => range(5).map((k) => [first + k, k < 4 ? 1 : -1])),
  fill: (leaf) =>
    [0, 1, 2].flatMap(() => {
      const parts = range(4).map(leaf);
      return [...parts, parts.reduce((a, b) => a + b)];
    }),
});

export const shapes = [requests('2021', 25), requests('2019', 23), disputes('2021')];

/** How large the counts of a table are. */
const styles = [
  (random) => (random(4) === 0 ? 1 + random(3) : 0),
  (random) => (random(2) === 0 ? random(10) : 0),
  (random) => 1 + random(99),
  (random) => random(20_000),
];

const transpose = (count) => {
  const digits = [...`${count}`];
  if (digits.length < 2) return count + 1;
  const last = digits.length - 1;
  [digits[last - 1], digits[last]] = [digits[last], digits[last - 1]];
  return Number(digits.join(''));
};

/** Slips in one cell: what is written for a count. */
const slips = [
  () => 0,
  (count, random) => count + 1 + random(3),
  (count) => Math.max(0, count - 1),
  (count) => Math.floor(count / 10),
  (count, random) => count * 10 + random(10),
  transpose,
  (count, random) => random(2 * count + 5),
];

const rowOf = (shape, cell) => Math.floor(cell / shape.width) * shape.width;

/** Slips in one row: a figure in an empty cell, two in each other's place, all one column off. */
const rowSlips = [
  (counts, first, width, random) => {
    const [a, b] = [first + random(width), first + random(width)];
    [counts[a], counts[b]] = [counts[b], counts[a]];
  },
  (counts, first, width) => {
    const row = counts.slice(first, first + width);
    if (row.at(-1) === 0) counts.splice(first, width, 0, ...row.slice(0, -1));
    else if (row[0] === 0) counts.splice(first, width, ...row.slice(1), 0);
  },
];

/** A table with `wrong` slips, some of them in whole rows where `moves` asks for that. */
const damagedTable = (shape, random, wrong, moves) => {
  const style = styles[random(styles.length)];
  const counts = shape.fill(() => style(random), random);
  for (let k = 0; k < wrong; ++k) {
    const cell = random(shape.cells);
    if (moves && random(2) === 0) rowSlips[random(rowSlips.length)](counts, rowOf(shape, cell), shape.width, random);
    else counts[cell] = slips[random(slips.length)](counts[cell], random);
  }
  return counts;
};

/** What a sum comes to, where zero is right. */
export const residual = (sum, counts) => sum.reduce((total, [cell, sign]) => total + sign * (counts[cell] ?? 0), 0);

/** The sums that do not come out. */
export const violated = (shape, counts) => shape.sums.filter((sum) => residual(sum, counts) !== 0);

/**
 * Tables of both forms in which something is wrong, as tasks; `seed` tells where one comes from. `lost` takes some
 * counts away.
 */
export const damagedTables = ({ count, firstSeed, mostSlips, moves = false, lost = false }) => {
  const tasks = [];
  for (let seed = firstSeed; tasks.length < count; ++seed) {
    const random = randomFrom(seed);
    const shape = shapes[random(8) === 0 ? 2 : random(2)];
    const counts = damagedTable(shape, random, 1 + random(mostSlips), moves);
    if (lost) for (let cell = 0; cell < counts.length; ++cell) if (random(12) === 0) counts[cell] = null;
    if (violated(shape, counts).length > 0) tasks.push({ seed, shape, counts, moves });
  }
  return tasks;
};

/** Full tables of 25 rows with `wrong` cells changed, as tasks. */
export const fullTables = ({ count, firstSeed, wrong }) => {
  const tasks = [];
  for (let seed = firstSeed; tasks.length < count; ++seed) {
    const random = randomFrom(seed);
    const counts = shapes[0].fill(() => 1 + random(99), random);
    for (let k = 0; k < wrong; ++k) {
      const cell = random(shapes[0].cells);
      counts[cell] = slips[random(slips.length)](counts[cell], random);
    }
    if (violated(shapes[0], counts).length > 0) tasks.push({ seed, shape: shapes[0], counts });
  }
  return tasks;
};
