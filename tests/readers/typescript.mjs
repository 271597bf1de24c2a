// Lets tests import the page's TypeScript as it stands: import this module first, the others with `await import`.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const compilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  sourceMap: false,
  inlineSourceMap: true,
};

/** Modules are imported without their extension, as a bundler takes them. */
export const resolve = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (!/^\.{1,2}\//.test(specifier) || !context.parentURL?.endsWith('.ts')) throw error;
    for (const ending of ['.ts', '/index.ts'])
      try {
        return await next(specifier + ending, context);
      } catch {}
    throw error;
  }
};

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const fileName = fileURLToPath(url);
  const { outputText } = ts.transpileModule(await readFile(fileName, 'utf8'), { compilerOptions, fileName });
  return { format: 'module', source: outputText, shortCircuit: true };
};

// This module is also the hooks' own: there it has nobody to register itself with.
if (!new URL(import.meta.url).searchParams.has('hooks')) register(`${import.meta.url}?hooks`);
