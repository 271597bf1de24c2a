// What stands between Emscripten's glue and the library that wasm/index.d.ts describes.
import { stringify } from './json.mjs';

/** What `load` takes, as the settings that Emscripten's glue takes. */
export const moduleSettings = ({ wasmUrl, wasmBinary, wasmModule } = {}) => {
  const settings = {};
  if (wasmUrl) settings.locateFile = () => String(wasmUrl);
  if (wasmBinary) settings.wasmBinary = wasmBinary;
  if (wasmModule)
    settings.instantiateWasm = (imports, receive) => {
      WebAssembly.instantiate(wasmModule, imports).then(receive);
      return {};
    };
  return settings;
};

// The core reads UTF-8 settings, which cannot carry half of a surrogate pair. JSON would make null of NaN, which in an
// edit empties the cell.
const wellFormed = (_key, value) => {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
};

/** The library on top of a started module of Emscripten's. */
export const wrap = (module) => {
  const { longestText } = module;

  const sourceOf = (source) => {
    const { text, tables } = typeof source === 'string' ? { text: source } : source;
    if (typeof text !== 'string') throw new TypeError('gouji: the text to check must be a string');
    if (tables !== undefined && !Array.isArray(tables)) throw new TypeError('gouji: tables must be an array');
    // A longer text is refused in any case: so much of it is enough to be told so.
    return { text: text.slice(0, longestText + 1), tables };
  };

  const utf8 = new TextDecoder();
  const textOf = (json) => utf8.decode(json);

  const parsed = (json) => {
    const result = JSON.parse(json);
    if (result.error !== undefined) throw new Error(`gouji: ${result.error}`);
    return result;
  };

  const checkAsBytes = (source, options) => {
    const { text, tables } = sourceOf(source);
    return module.check(text, stringify({ ...options, tables }, wellFormed));
  };

  const checkAsJson = (source, options) => textOf(checkAsBytes(source, options));

  return {
    check: (source, options) => parsed(checkAsJson(source, options)),
    checkAsJson,
    checkAsBytes,
    compare(reports, options = {}) {
      const list = [...reports].map((report) =>
        report.error === undefined ? { ...report, ...sourceOf(report) } : report,
      );
      return parsed(textOf(module.compare(stringify(list, wellFormed), stringify(options, wellFormed))));
    },
    rules: (language = 'zh-Hans') => JSON.parse(textOf(module.rules(language))),
    forms: () => JSON.parse(textOf(module.forms())),
    version: () => module.version(),
  };
};
