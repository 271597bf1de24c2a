/** The widget as a module, for wasm/element.mjs of the npm package. */
export { GoujiChecker } from './checker';
export { defineChecker } from './define';
export { GoujiError } from './events';
