import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressOf } from '../../wasm/node/commands/progress.mjs';

/** What is written to a stream in a run over `total` files, each of which takes a while. */
const written = async (total, isTTY) => {
  let output = '';
  const progress = progressOf(total, { isTTY, write: (text) => (output += text) });
  for (let i = 0; i < total; ++i) {
    await new Promise((resolve) => setTimeout(resolve, 110));
    progress.step();
  }
  progress.end();
  return output;
};

test('a terminal shows how far a run has come, and nothing of it remains', async () => {
  assert.equal(await written(2, true), '\r1/2\r2/2\r\x1b[K');
});

test('nothing is written where there is no terminal, or nothing to wait for', async () => {
  assert.equal(await written(2, false), '');
  assert.equal(await written(1, true), '');
});
