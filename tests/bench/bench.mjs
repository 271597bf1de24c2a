// Times the checker and measures what is loaded: `npm run bench`. Every figure is a median with its quartiles.
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPreset } from '../../scripts/build.mjs';
import { collect, isMain, main, root, run } from '../../scripts/run.mjs';
import { repairTimes } from '../repair/bench.mjs';
import { pageTimes } from './page.mjs';
import { measureSizes } from './sizes.mjs';

const rounds = 300;
const starts = 15;

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

/** "median [quartile–quartile] unit" of durations in microseconds. */
const shown = (microseconds) => {
  const sorted = [...microseconds].sort((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  const [unit, scale] = middle < 1000 ? ['µs', 1] : ['ms', 1000];
  const digits = (value) => (value / scale).toPrecision(3);
  return `${digits(middle)} [${digits(low)}–${digits(high)}] ${unit}`;
};

/** The five published samples, or reports of our own where they are not there. */
const samples = () => {
  const seeds = join(root, '../shared/reports/seeds.ndjson');
  const parsed = (line) => JSON.parse(line);
  const given = existsSync(seeds) ? readFileSync(seeds, 'utf8').trimEnd().split('\n').map(parsed) : [];
  const own = ['clean-2021', 'wrong-total-2021'].map((id) => ({
    id,
    text: readFileSync(join(root, 'tests/fixtures', `${id}.txt`), 'utf8'),
  }));
  return (given.length > 0 ? given : own).map(({ id, text }) => ({ id, text }));
};

const linesOf = (requests) => requests.map((request) => `${JSON.stringify(request)}\n`).join('');

/** Runs a program over lines; resolves to a list of lists of numbers, a line each. */
const numbers = async (command, args, input) => {
  const { status, output } = await collect(command, args, { input });
  if (status !== 0) throw new Error(output);
  return output
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
};

const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`);
};

/** Times requests natively and in WebAssembly: the microseconds of every round of each. */
const timeBothWays = async (requests, count) => {
  const input = linesOf(requests);
  return [
    await numbers(join(root, 'build/native/tests/bench/gouji_bench'), [`${count}`], input),
    await numbers('node', ['tests/bench/wasm.mjs', `${count}`], input),
  ];
};

const benchChecks = async () => {
  const requests = samples();
  const [native, wasm] = await timeBothWays(requests, rounds);
  console.log(`\nA check, repeated (${rounds} rounds):`);
  const body = requests.map(({ id, text }, i) => [
    id,
    `${text.length}`,
    shown(native[i].slice(1)),
    shown(wasm[i].slice(1)),
  ]);
  table([['report', 'units', 'native', 'WebAssembly in Node'], ...body]);
};

const medianOf = (times) =>
  quantile(
    [...times].sort((a, b) => a - b),
    0.5,
  );

/** Bytes of UTF-8 in a microsecond: megabytes in a second. */
const throughput = (texts, times) => {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return `${(bytes / times.reduce((sum, rounds) => sum + medianOf(rounds), 0)).toPrecision(3)} MB/s`;
};

const benchLayouts = async () => {
  const path = join(root, '../shared/reports/damaged.ndjson');
  console.log('\nThroughput by layout:');
  if (!existsSync(path)) return console.log('  needs ../shared/reports, which is not here');
  const byLayout = new Map();
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) {
    const { id, text, truth } = JSON.parse(line);
    byLayout.set(truth.layout, [...(byLayout.get(truth.layout) ?? []), { id, text }]);
  }
  const body = [];
  for (const [layout, requests] of byLayout) {
    const texts = requests.map(({ text }) => text);
    const [native, wasm] = await timeBothWays(requests, 10);
    body.push([layout, `${requests.length}`, throughput(texts, native), throughput(texts, wasm)]);
  }
  table([['layout', 'reports', 'native', 'WebAssembly in Node'], ...body]);
};

const benchGrowth = async () => {
  const [{ text }] = samples();
  const requests = [1, 10, 100].map((count) => ({ id: `${count}`, text: `${text}\n\n`.repeat(count) }));
  const [native, wasm] = await timeBothWays(requests, 10);
  console.log('\nOne paste of several reports (times as multiples of the first):');
  const body = requests.map(({ id }, i) => [
    id,
    ...[native, wasm].map((times) => `${(medianOf(times[i]) / medianOf(times[0])).toFixed(1)} ×`),
  ]);
  table([['reports', 'native', 'WebAssembly in Node'], ...body]);
};

const benchStart = async () => {
  const input = linesOf(samples().slice(0, 1));
  const runs = [];
  for (let i = 0; i < starts; ++i) runs.push((await numbers('node', ['tests/bench/wasm.mjs', '1', 'start'], input))[0]);
  console.log(`\nStart in Node (${starts} processes):`);
  table([
    ['load()', shown(runs.map(([load]) => load))],
    ['first check', shown(runs.map(([, first]) => first))],
  ]);
};

/** From a file into a file: this process takes no part while the other one works. */
const benchLines = () => {
  const requests = samples();
  const many = Array.from({ length: 1000 }, (_, i) => ({ ...requests[i % requests.length], id: `${i}` }));
  const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
  writeFileSync(join(folder, 'requests'), linesOf(many));
  const times = [];
  for (let i = 0; i < 9; ++i) {
    const input = openSync(join(folder, 'requests'));
    const output = openSync(join(folder, 'results'), 'w');
    const begin = performance.now();
    run('node', ['wasm/node/cli.mjs', 'check', '--ndjson'], { stdio: [input, output, 'inherit'] });
    times.push((performance.now() - begin) * 1000);
    closeSync(input);
    closeSync(output);
  }
  rmSync(folder, { recursive: true });
  console.log(`\n--ndjson, start included: ${many.length} reports in ${shown(times)}:`);
  console.log(`  ${Math.round(many.length / (medianOf(times) / 1e6))} reports a second`);
};

if (isMain(import.meta.url))
  main(async () => {
    buildPreset('native', ['gouji_bench']);
    buildPreset('wasm', ['gouji']);
    console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);
    await benchStart();
    await benchChecks();
    await benchLayouts();
    await benchGrowth();
    benchLines();
    console.log('\nThe smallest repair of a full table (25 × 7), beside a general solver:');
    table(await repairTimes());
    run('npm', ['run', '--silent', 'build:web']);
    console.log('\nThe page in Chromium, its CPU slowed down 4 times (medians):');
    table(await pageTimes());
    console.log(`\nSizes:\n${measureSizes().table}`);
  });
