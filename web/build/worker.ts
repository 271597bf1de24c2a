import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');
export const engineFile = resolve(root, 'wasm/dist/gouji.wasm');

/** The engine's bytes as gzip in base64. */
export async function packedEngine(): Promise<string> {
  // Smaller blocks with codes of their own: of all levels of memory this one makes the engine smallest.
  return gzipSync(await readFile(engineFile), { level: 9, memLevel: 6 }).toString('base64');
}

/** `virtual:engine`: the engine's bytes as gzip in base64. */
function engine(): Plugin {
  return {
    name: 'gouji:engine',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:engine' ? '\0engine' : undefined),
    async load(id) {
      if (id !== '\0engine') return undefined;
      return `export default "${await packedEngine()}"`;
    },
    // The glue asks for its own address, which a worker made from a blob does not have.
    transform: (code, id) =>
      id.endsWith('/dist/gouji.mjs') ? code.replaceAll('import.meta.url', 'self.location.href') : undefined,
  };
}

/** Character maps of Chinese PDFs whose type is not embedded: GB2312, GBK, GB18030 and Unicode; others would be 230 kB more. */
const chineseMaps =
  /^(?:Adobe-GB1-UCS2|(?:GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K|UniGB-UCS2|UniGB-UTF16)-[HV])\.bcmap$/;

/** `virtual:character-maps`: the maps in base64 by their names, as pdf.js brings them. */
function characterMaps(): Plugin {
  return {
    name: 'gouji:character-maps',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:character-maps' ? '\0character-maps' : undefined),
    async load(id) {
      if (id !== '\0character-maps') return undefined;
      const folder = resolve(root, 'node_modules/pdfjs-dist/cmaps');
      const names = (await readdir(folder)).filter((name) => chineseMaps.test(name)).sort();
      const maps = await Promise.all(
        names.map(async (name) => [name, (await readFile(resolve(folder, name))).toString('base64')]),
      );
      return `export const characterMaps = ${JSON.stringify(Object.fromEntries(maps))}`;
    },
  };
}

/** A worker as one classic script. */
export async function bundleWorker(entry: string, target: string | string[]): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [engine(), characterMaps()],
    build: {
      target,
      write: false,
      rollupOptions: {
        input: resolve(root, entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} was not built`);
  return bundle.output[0].code;
}

/** A worker's script as the page gets it. */
export interface WorkerOptions {
  /** `virtual:…` */
  module: string;
  /** the first part of its file's name */
  name: string;
  entry: string;
  target: string | string[];
  /** `apart`: a chunk of its own, and a file under its address too; `inline`: in the page's script; `left-out`: not there */
  place: 'apart' | 'inline' | 'left-out';
}

/**
 * The module `module`, with the script of a worker.
 *
 * Hosted, its text is a chunk of its own, and it also lies beside the page under its address; in
 * the single file it stands in the page's script.
 */
export function workerScript({ module, name, entry, target, place }: WorkerOptions): Plugin {
  const codeModule = `${module}-code`;
  let code: Promise<string> | undefined;
  const bundled = () => {
    code ??= bundleWorker(entry, target);
    return code;
  };
  return {
    name: `gouji:${name}`,
    resolveId: (id) => (id === module || id === codeModule ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${codeModule}`) return `export default ${JSON.stringify(await bundled())}`;
      if (id !== `\0${module}`) return undefined;
      if (place === 'left-out') return 'export const script = undefined';
      const load = `() => import('${codeModule}').then((module) => module.default)`;
      if (place === 'inline' || this.environment.mode === 'dev') return `export const script = { code: ${load} }`;
      const source = await bundled();
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
      const fileName = `assets/${name}-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source });
      return `export const script = { code: ${load}, url: new URL(${JSON.stringify(fileName)}, document.baseURI).href }`;
    },
    buildStart() {
      code = undefined;
      if (place !== 'left-out') this.addWatchFile(engineFile);
    },
  };
}
