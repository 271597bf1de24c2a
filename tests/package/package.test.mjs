// The npm package in a fresh project.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { install } from './install.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gouji-package-'));
let files = [];

before(() => {
  ({ files } = install(folder));
});
after(() => rmSync(folder, { recursive: true }));

const inFolder = (command, args) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' });

const write = (name, text) => writeFileSync(join(folder, name), text);

test('plain Node imports it and checks a report', () => {
  const report = resolve(root, 'web/samples/wrong-total.txt');
  write(
    'check.mjs',
    `import { readFileSync } from 'node:fs';
    import { load } from 'gouji';
    const { check } = await load();
    console.log(JSON.stringify(check(readFileSync(process.argv[2], 'utf8')).summary));`,
  );
  const summary = JSON.parse(inFolder('node', ['check.mjs', report]));
  assert.equal(summary.violated, 3);
  assert.equal(summary.holds, 39);
});

test('its command line runs', () => {
  assert.match(inFolder('npx', ['--offline', 'gouji', '--version']), /\d+\.\d+\.\d+/);
});

test('what it exports is in it', () => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules/gouji/package.json')));
  const targets = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targets));
  for (const target of Object.values(exports).flatMap(targets)) assert.ok(files.includes(target.slice(2)), target);
  for (const name of ['LICENSE', 'THIRD_PARTY.md', 'README.md']) assert.ok(files.includes(name), name);
  assert.deepEqual(
    files.filter((name) => /\.test\.|CMake|binding|classic/.test(name)),
    [],
  );
});

test('its types fit how it is used', () => {
  write(
    'use.ts',
    `import { define, GoujiError, type GoujiErrorDetail } from 'gouji/element';
    import 'gouji/define';
    import { load, type Result } from 'gouji';
    define();
    const checker = document.querySelector('gouji-checker')!;
    checker.theme = 'dark';
    checker.compact = true;
    checker.addEventListener('gouji-result', ({ detail }) => { const result: Result = detail; return result; });
    document.addEventListener('gouji-error' as never, (event: CustomEvent<GoujiErrorDetail>) => event.detail.reason);
    const result: Result = await checker.check(new File([], 'a.txt'));
    export const violated: number = result.summary.violated + (checker.result?.summary.violated ?? 0);
    // @ts-expect-error: only the element itself sets it
    checker.result = result;
    // @ts-expect-error: neither is a theme
    checker.theme = 'blue';
    export const version = (await load()).version();
    export const kindOf = (error: unknown) => (error instanceof GoujiError ? error.detail.kind : undefined);`,
  );
  write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        ...{ target: 'ES2021', module: 'ESNext', moduleResolution: 'Bundler', lib: ['ES2021', 'DOM'] },
        ...{ strict: true, noEmit: true, types: [] },
      },
      files: ['use.ts'],
    }),
  );
  inFolder('node', [resolve(root, 'node_modules/typescript/bin/tsc'), '-p', '.']);
});
