// Running other programs, as the scripts here do it.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** A program failed whose failure its own output has explained. */
export class Failed extends Error {}

/** Runs a program in the foreground; throws where it fails. */
export const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw new Failed(`${command}: ${error.message}`);
  if (status !== 0) throw new Failed(`${[command, ...args].join(' ')} failed`);
};

/** What a program prints on standard output, or null where it fails. */
export const read = (command, args, options = {}) => {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options });
  return status === 0 ? stdout : null;
};

/**
 * Runs a program in the background, `input` on its standard input; resolves to its exit status and to all that it
 * printed.
 */
export const collect = (command, args, { input = '', ...options } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, ...options });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
    child.on('error', (error) => resolve({ status: 1, output: `${command}: ${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(parts).toString() }));
    child.stdin.on('error', () => {}); // a program may end before it has read everything
    child.stdin.end(input);
  });

/** Runs a script's main; a failed program ends it without a stack trace. */
export const main = async (body) => {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
};

/** Whether the script at `url` is the one that Node was started with. */
export const isMain = (url) => process.argv[1] === fileURLToPath(url);
