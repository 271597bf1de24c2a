// `--accept FILE.json`: findings that somebody has looked at and set aside, each with the reason.
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { reasonOf, Unusable } from './common.mjs';

const isListOfTexts = (value) => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What is wrong with an entry, or nothing. */
const faultOf = (entry) => {
  if (typeof entry !== 'object' || entry === null) return '不是 {"rule", "cells", "reason"}';
  if (typeof entry.rule !== 'string') return '缺少 "rule"（规则）';
  if (!isListOfTexts(entry.cells)) return '缺少 "cells"（格的列表，没有格的写 []）';
  if (typeof entry.reason !== 'string' || entry.reason.trim() === '') return '缺少 "reason"（理由）';
  return entry.file === undefined || typeof entry.file === 'string' ? undefined : '"file" 应当是文件名';
};

const parse = async (path) => {
  let entries;
  try {
    entries = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Unusable(`${path}：${error instanceof SyntaxError ? `不是 JSON（${error.message}）` : reasonOf(error)}`);
  }
  if (!Array.isArray(entries)) throw new Unusable(`${path}：应当是一个列表 [{"rule", "cells", "reason"}]`);
  for (const [i, entry] of entries.entries()) {
    const fault = faultOf(entry);
    if (fault) throw new Unusable(`${path}：第 ${i + 1} 条${fault}`);
  }
  return entries;
};

/**
 * Reads a file of accepted findings: `[{ "rule", "cells": [ids], "reason", "file"? }]`. An entry with a `file` counts
 * for that file alone; its path is seen from the folder of the list. Rules that do not exist are told on stderr.
 * @param {string | undefined} path none where nothing is accepted
 * @param rules those that exist
 * @returns {Promise<(file: string) => object[]>} gives what is accepted for a file
 * @throws {Unusable}
 */
export const readAccepted = async (path, rules) => {
  if (path === undefined) return () => [];
  const entries = await parse(path);
  const known = new Set(rules.map(({ id }) => id));
  for (const { rule } of entries) if (!known.has(rule)) console.error(`${path}：没有 ${rule} 这条规则，这一条不起作用`);
  const placed = entries.map(({ file, ...accepted }) => ({
    file: file === undefined || file === '-' ? file : resolve(dirname(path), file),
    accepted,
  }));
  return (name) =>
    placed
      .filter(({ file }) => file === undefined || file === (name === '-' ? name : resolve(name)))
      .map(({ accepted }) => accepted);
};
