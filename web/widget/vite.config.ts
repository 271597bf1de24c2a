import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { plainPrivateNames } from '../build/private-names.ts';
import { compactTemplates } from '../build/templates.ts';
import { aroundBundle, besideWidget, engineParts, ownNamesOnly } from '../build/widget.ts';
import { workerScript } from '../build/worker.ts';

const root = resolve(import.meta.dirname, '../..');

/** What office machines run, and nothing that came to the language after 2021. */
const target = ['chrome86', 'es2021'];

const { version } = JSON.parse(readFileSync(resolve(root, 'wasm/package.json'), 'utf8'));
const notice = `/*! gouji ${version} | Apache-2.0 | with lit (BSD-3-Clause), fflate and write-excel-file (MIT) */`;

/**
 * The widget: `vite build --config web/widget/vite.config.ts` gives the folder dist/widget, `--mode npm` the module for
 * the npm package, wasm/dist/element.mjs.
 */
export default defineConfig(({ mode }) => {
  const form = mode === 'npm' ? 'module' : 'classic';
  const dist = resolve(root, process.env.GOUJI_DIST ?? 'dist', 'widget');
  return {
    root,
    publicDir: false,
    logLevel: 'warn',
    // As it is for users; a mode of its own would bring the libraries' development builds.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      compactTemplates(),
      plainPrivateNames(),
      engineParts(),
      ownNamesOnly(),
      // pdf.js is larger than all the rest.
      workerScript({
        module: 'virtual:pdf-worker',
        name: 'pdf-worker',
        entry: 'web/readers/pdf-worker.ts',
        target,
        place: 'left-out',
      }),
      aroundBundle(form, notice, target),
      ...(form === 'classic' ? [besideWidget()] : []),
    ],
    build: {
      target,
      outDir: form === 'module' ? resolve(root, 'wasm/dist') : dist,
      emptyOutDir: form === 'classic',
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
      rollupOptions: {
        input: resolve(import.meta.dirname, form === 'module' ? 'element.ts' : 'classic.ts'),
        preserveEntrySignatures: 'strict',
        // In one script nothing is imported by address, so that nothing asks where it lies.
        checks: { emptyImportMeta: false },
        output: {
          format: form === 'module' ? 'es' : 'iife',
          codeSplitting: false,
          entryFileNames: form === 'module' ? 'element.mjs' : 'gouji-checker.js',
        },
      },
    },
  };
});
