import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The readers for Node as one module, wasm/dist/readers.mjs: `vite build --config web/readers/vite.config.ts`. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: resolve(import.meta.dirname, 'node.ts'),
    target: 'node20',
    outDir: resolve(import.meta.dirname, '../../wasm/dist'),
    emptyOutDir: false,
    minify: true,
    rollupOptions: { output: { entryFileNames: 'readers.mjs', codeSplitting: false } },
  },
});
