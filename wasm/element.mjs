// The element `<gouji-checker>`, for bundlers and import maps. Importing this does nothing yet: `define` does.
import { defineChecker } from './dist/element.mjs';

export { GoujiChecker, GoujiError } from './dist/element.mjs';

/** Registers `<gouji-checker>`, unless the page has it already. */
export const define = () => defineChecker({ wasm: new URL('./dist/gouji.wasm', import.meta.url).href });
