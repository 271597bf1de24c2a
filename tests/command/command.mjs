// Running the command line in tests.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const command = pathOf('../../wasm/node/cli.mjs');

/** The path of a file in tests/fixtures. */
export const fixture = (name) => pathOf(`../fixtures/${name}`);
export const fixtureText = (name) => readFileSync(fixture(name), 'utf8');

/** Runs gouji with `input` on its standard input; resolves to its exit status and what it printed. */
export const gouji = (args, input = '') =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { env: { ...process.env, NO_COLOR: '1' } });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8');
      child[name].on('data', (part) => {
        printed[name] += part;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...printed }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

/** Runs `gouji check --ndjson` on lines, given as strings, buffers or objects; resolves to the parsed answers. */
export const answers = async (lines, args = []) => {
  const bytes = lines.flatMap((line) => [
    Buffer.isBuffer(line) ? line : Buffer.from(typeof line === 'string' ? line : JSON.stringify(line)),
    Buffer.from('\n'),
  ]);
  const { status, stdout, stderr } = await gouji(['check', '--ndjson', ...args], Buffer.concat(bytes));
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};
