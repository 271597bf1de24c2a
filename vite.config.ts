import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { offlinePage } from './web/build/offline.ts';
import { hostedPage, plainImports, singlePage, words } from './web/build/page.ts';
import { plainPrivateNames } from './web/build/private-names.ts';
import { compactTemplates } from './web/build/templates.ts';
import { workerScript } from './web/build/worker.ts';

/** What office machines run (see web/page/boot.js), and nothing that came to the language after 2021. */
const target = ['chrome86', 'es2021'];

/** Where the output goes; elsewhere where two builds shall not meet. */
const dist = resolve(import.meta.dirname, process.env.GOUJI_DIST ?? 'dist');

const page = resolve(import.meta.dirname, 'web/page');
const boot = resolve(page, 'boot.js');

export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    root: page,
    base: './',
    publicDir: false,
    plugins: [
      compactTemplates(),
      plainPrivateNames(),
      words(),
      workerScript({
        module: 'virtual:worker',
        name: 'worker',
        entry: 'web/worker/worker.ts',
        target,
        place: single ? 'inline' : 'apart',
      }),
      // pdf.js is larger than all the rest: the single file goes without it.
      workerScript({
        module: 'virtual:pdf-worker',
        name: 'pdf-worker',
        entry: 'web/readers/pdf-worker.ts',
        target,
        place: single ? 'left-out' : 'apart',
      }),
      ...(single ? [singlePage('gouji.html', boot)] : [plainImports(), hostedPage(boot), offlinePage()]),
    ],
    build: {
      target,
      outDir: dist,
      emptyOutDir: !single,
      assetsInlineLimit: 0,
      cssCodeSplit: !single,
      // The engine and pdf.js are what they are.
      chunkSizeWarningLimit: 3000,
      // What the page's script imports comes with it, and not after it; parts that come later come as they stand.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, parts, { hostType }) => (hostType === 'html' ? parts : []),
      },
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
