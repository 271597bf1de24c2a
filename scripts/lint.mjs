// Looks at the form of all that is written: biome for JavaScript, TypeScript, CSS and JSON, clang-format for C++, tsc
// for types. `--fix` (npm run format) writes what can be mended; `--tidy` runs clang-tidy too, which takes minutes.
import { existsSync } from 'node:fs';
import { collect, Failed, isMain, main, read, root, run } from './run.mjs';

const cppFiles = () =>
  read('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.cpp', '*.hpp'])
    .split('\n')
    .filter((name) => name && existsSync(`${root}/${name}`));

/** The linters: a name, and the command that fails where there is something to mend. */
export const linters = () => [
  ['biome', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  ['clang-format', 'clang-format-14', ['--dry-run', '-Werror', ...cppFiles()]],
  ['types', 'npx', ['tsc', '--noEmit']],
];

/** Runs every linter; resolves to [name, passed, output] of each. */
export const lint = () =>
  Promise.all(
    linters().map(async ([name, command, args]) => {
      const { status, output } = await collect(command, args);
      return [name, status === 0, output];
    }),
  );

if (isMain(import.meta.url))
  main(async () => {
    if (process.argv.includes('--fix')) {
      run('clang-format-14', ['-i', ...cppFiles()]);
      run('npx', ['biome', 'check', '--write', '.']);
      return;
    }
    if (process.argv.includes('--tidy')) {
      run('run-clang-tidy-14', ['-quiet', '-p', 'build/native', `^${root}/(core|tests|wasm)/`]);
      return;
    }
    const results = await lint();
    for (const [name, passed, output] of results) if (!passed) console.log(`${output}\n${name} failed`);
    if (results.some(([, passed]) => !passed))
      throw new Failed('Lint found something to mend; `npm run format` mends the form.');
  });
