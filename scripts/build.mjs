// Builds the WebAssembly and then the page: `npm run build`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, main, root, run } from './run.mjs';
import { setup } from './setup.mjs';

/** Brings what a preset of CMakePresets.json builds up to date: all of it, or `targets` alone. */
export const buildPreset = (preset, targets = []) => {
  if (!existsSync(join(root, 'build', preset, 'build.ninja')))
    run('cmake', ['--preset', preset, '--log-level=WARNING']);
  const chosen = targets.length > 0 ? ['--target', ...targets] : [];
  run('cmake', ['--build', '--preset', preset, ...chosen], {
    env: { ...process.env, NINJA_STATUS: `[${preset} %f/%t] ` },
  });
};

/** The WebAssembly and its glue, into wasm/dist: by Debian's Emscripten, or by an emsdk where one is set up. */
export const buildWasm = () => buildPreset(process.env.EMSDK ? 'emsdk' : 'wasm', ['gouji']);

/** The readers of files for Node, into wasm/dist. */
export const buildReaders = () => run('npx', ['vite', 'build', '--config', 'web/readers/vite.config.ts']);

/** The widget as a module for the npm package, into wasm/dist. */
export const buildElement = () =>
  run('npx', ['vite', 'build', '--config', 'web/widget/vite.config.ts', '--mode', 'npm']);

if (isMain(import.meta.url))
  main(() => {
    setup({ tests: false });
    buildWasm();
    buildReaders();
    buildElement();
    run('npm', ['run', '--silent', 'build:web']);
  });
