import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { hostedPage, singlePage } from './web/build/page.ts';
import { workerScript } from './web/build/worker.ts';

/** What office machines run: see the browsers in web/page/boot.js. */
const target = 'chrome86';

const page = resolve(import.meta.dirname, 'web/page');
const boot = resolve(page, 'boot.js');

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    root: page,
    base: './',
    publicDir: false,
    plugins: [workerScript({ target, single }), single ? singlePage('gouji.html', boot) : hostedPage(boot)],
    build: {
      target,
      outDir: resolve(import.meta.dirname, 'dist'),
      emptyOutDir: !single,
      assetsInlineLimit: 0,
      cssCodeSplit: !single,
      modulePreload: false,
      rollupOptions: {
        // In one script nothing is imported by address, so that nothing asks where it lies.
        checks: { emptyImportMeta: !single },
        output: single
          ? { format: 'iife', codeSplitting: false }
          : // Some static hosts leave out files whose names begin with an underscore.
            { chunkFileNames: ({ name }) => `assets/${name.replace(/^_virtual_/, '')}-[hash].js` },
      },
    },
  };
});
