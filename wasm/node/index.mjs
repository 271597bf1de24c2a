// The checker for Node: the same WebAssembly, read from disk.
import { readFile } from 'node:fs/promises';
import { load as loadFrom } from '../index.mjs';

export { sourceFromBytes, sourceFromFile, sourceFromHtml, Unreadable } from './source.mjs';

const wasmPath = new URL('../dist/gouji.wasm', import.meta.url);

/** The compiled WebAssembly: what several threads can share. */
export const compile = async () => WebAssembly.compile(await readFile(wasmPath));

export const load = async (options = {}) => {
  const given = options.wasmModule || options.wasmBinary || options.wasmUrl;
  return loadFrom(given ? options : { ...options, wasmModule: await compile() });
};
