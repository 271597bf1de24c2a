import type { Gouji, LoadOptions } from './index.d.ts';

/**
 * For the single HTML file, whose glue is the classic script `dist/gouji-classic.js` with its global `createGouji`:
 * `createGouji(moduleSettings({ wasmBinary })).then(wrap)`.
 */
export function moduleSettings(options?: LoadOptions): object;
export function wrap(module: object): Gouji;
