// What the commands have in common: exit codes, files, and why something cannot be done.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceFromBytes, sourceFromFile, Unreadable } from '../index.mjs';
import { labelsOf } from '../text.mjs';

/** Nothing found; findings of severity error; it, or one of the files, could not be checked. */
export const exit = { clean: 0, errors: 1, failed: 2 };

/** The command cannot do what was asked; the message says why. */
export class Unusable extends Error {}

/** Refuses the value of an option that is none of `values`. */
export const oneOf = (name, value, values) => {
  if (!values.includes(value)) throw new Unusable(`--${name} 只能是 ${values.join('、')}，不能是 ${value}`);
};

const reasons = {
  ENOENT: '没有这个文件',
  EACCES: '没有读取权限',
  EISDIR: '这是一个文件夹（--summary 可以核对里面的全部文件）',
};

/** Why a file cannot be read, for a person. */
export const reasonOf = (error) =>
  error instanceof Unreadable || error instanceof Unusable ? error.message : (reasons[error.code] ?? error.message);

const readStandardInput = async () => {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** A file as a source; "-" is the standard input. */
export const sourceOf = async (file) =>
  file === '-' ? sourceFromBytes(await readStandardInput()) : sourceFromFile(file);

/** What a file is called in what is printed. */
export const shownName = (file) => (file === '-' ? '标准输入' : file);

/** Says on stderr which file could not be read, and why. */
export const complain = (file, error) => console.error(`${shownName(file)}：${reasonOf(error)}`);

/** How results are rendered as text, or undefined where they are wanted as JSON. */
export const rendering = (gouji, { format, language }) =>
  format === 'text'
    ? { language, labels: labelsOf(gouji.forms()), colour: process.stdout.isTTY && !process.env.NO_COLOR }
    : undefined;

/** Names in the same order on every machine. */
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function* filesIn(folder) {
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    // Linked folders are passed over, so that no circle of links is followed; linked files are read.
    else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path).catch(() => null))?.isFile())) yield path;
  }
}

/** The files that are meant: each path, and in place of a folder the files in it and below, those with a dot left out. */
export const expand = async (paths) => {
  const files = [];
  for (const path of paths) {
    const isFolder = path !== '-' && (await stat(path).catch(() => null))?.isDirectory();
    if (!isFolder) files.push(path);
    else for await (const file of filesIn(path)) files.push(file);
  }
  return files;
};
