// The library that wasm/index.d.ts describes, on top of Emscripten's glue.
import { stringify } from './json.mjs';

// The core reads UTF-8 settings, which cannot carry half of a surrogate pair. JSON would make null of NaN, which in an
// edit empties the cell.
const wellFormed = (_key, value) => {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
};

/**
 * Calls the functions of wasm/binding.cpp. Their results are views of the WebAssembly's memory: bytes that hold until the
 * next call. (Its arrays are asked for each time: memory that grows gets new ones.)
 */
const callerOf = (module) => {
  const encoder = new TextEncoder();

  const resultAt = (address) => module.HEAPU8.subarray(address, address + module._result_size());

  /**
   * Loops, for old libraries on the page around have methods of arrays of their own.
   * @param texts go in as UTF-8, behind `text` in UTF-16 where there is one
   */
  const call = (name, text, ...texts) => {
    const sizes = text === undefined ? [] : [text.length];
    const units = text?.length ?? 0;
    const pieces = [];
    let bytes = 2 * units;
    for (const one of texts) {
      const piece = encoder.encode(one);
      pieces.push(piece);
      sizes.push(piece.length);
      bytes += piece.length;
    }
    const address = module._room_for(bytes);
    const memory = module.HEAPU16;
    for (let i = 0, at = address >> 1; i < units; i += 1, at += 1) memory[at] = text.charCodeAt(i);
    let end = address + 2 * units;
    for (const piece of pieces) {
      module.HEAPU8.set(piece, end);
      end += piece.length;
    }
    return resultAt(module[name](...sizes));
  };

  return {
    check: (text, settings) => call('_check', text, settings),
    compare: (reports, settings) => call('_compare', undefined, reports, settings),
    rules: (language) => call('_rules', undefined, language),
    forms: () => resultAt(module._forms()),
    version: () => resultAt(module._version()),
    longestText: module._longest_text(),
  };
};

/** The library on top of a started module of Emscripten's. */
export const wrap = (module) => {
  const { longestText, ...core } = callerOf(module);

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
    return core.check(text, stringify({ ...options, tables }, wellFormed));
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
      return parsed(textOf(core.compare(stringify(list, wellFormed), stringify(options, wellFormed))));
    },
    rules: (language = 'zh-Hans') => JSON.parse(textOf(core.rules(language))),
    forms: () => JSON.parse(textOf(core.forms())),
    version: () => textOf(core.version()),
  };
};
