// The checker for pages and workers. Node has its own entry in node/index.mjs.
import createModule from './dist/gouji.mjs';
import { wrap } from './wrap.mjs';

/** What `load` takes, as the settings that Emscripten's glue takes. It waits for ever for what cannot be instantiated. */
const moduleSettings = ({ wasmUrl, wasmBinary, wasmModule }, refuse) => {
  const settings = {};
  if (wasmUrl) settings.locateFile = () => String(wasmUrl);
  if (wasmBinary) settings.wasmBinary = wasmBinary;
  if (wasmModule)
    settings.instantiateWasm = (imports, receive) => {
      WebAssembly.instantiate(wasmModule, imports).then(receive).catch(refuse);
      return {};
    };
  return settings;
};

export const load = (options = {}) =>
  new Promise((resolve, reject) => {
    createModule(moduleSettings(options, reject)).then((module) => resolve(wrap(module)), reject);
  });
