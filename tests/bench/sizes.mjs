// How large what a page loads is; the core's WebAssembly has a limit. `node tests/bench/sizes.mjs`.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Failed, isMain, main, root } from '../../scripts/run.mjs';

/** The most bytes that gouji.wasm may have, compressed with gzip -9. */
const wasmLimit = 200_000;

const filesIn = (folder) => {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
};

const sizesOf = (name) => {
  const bytes = readFileSync(join(root, name));
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
};

const kilobytes = (bytes) => (bytes / 1024).toFixed(1).padStart(9);

/** A table of sizes, and whether the WebAssembly keeps within its limit. */
export const measureSizes = () => {
  const sizes = [...filesIn('wasm/dist'), ...filesIn('dist')].map(sizesOf);
  const width = Math.max(...sizes.map(({ name }) => name.length));
  const lines = sizes.map(
    ({ name, raw, gzip, brotli }) => name.padEnd(width) + kilobytes(raw) + kilobytes(gzip) + kilobytes(brotli),
  );
  const head = `${'kB'.padEnd(width)}${['raw', 'gzip', 'brotli'].map((word) => word.padStart(9)).join('')}`;
  const wasm = sizes.find(({ name }) => name === join('wasm', 'dist', 'gouji.wasm'));
  const passed = wasm !== undefined && wasm.gzip <= wasmLimit;
  return { passed, table: `${[head, ...lines].join('\n')}\n` };
};

if (isMain(import.meta.url))
  main(() => {
    const { passed, table } = measureSizes();
    process.stdout.write(table);
    if (!passed) throw new Failed(`gouji.wasm is missing, or larger than ${wasmLimit} bytes with gzip.`);
  });
