// What native.cpp does, in WebAssembly: `wasm.mjs ROUNDS` prints a line a report, the microseconds of every round.
// `wasm.mjs ROUNDS start` prints the microseconds of load() in front. Else some rounds come first that are not counted:
// until then the engine compiles what it has found to be hot.
import { text } from 'node:stream/consumers';
import { load } from 'gouji';

const [rounds, start] = [Number(process.argv[2]), process.argv[3] === 'start'];
const lines = (await text(process.stdin))
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const begin = performance.now();
const gouji = await load();
const loading = performance.now() - begin;
if (!start)
  for (let round = 0; round < 30; ++round) for (const { id, text: report } of lines) gouji.checkAsJson(report, { id });
for (const { id, text: report } of lines) {
  const times = start ? [loading] : [];
  for (let round = 0; round < rounds; ++round) {
    const before = performance.now();
    gouji.checkAsJson(report, { id });
    times.push(performance.now() - before);
  }
  console.log(times.map((time) => (time * 1000).toFixed(1)).join(' '));
}
