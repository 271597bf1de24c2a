import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const engineFile = resolve(root, 'wasm/dist/gouji.wasm');

/** `virtual:engine`: the engine's bytes as gzip in base64. */
function engine(): Plugin {
  return {
    name: 'gouji:engine',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:engine' ? '\0engine' : undefined),
    async load(id) {
      if (id !== '\0engine') return undefined;
      const packed = gzipSync(await readFile(engineFile), { level: 9 });
      return `export default "${packed.toString('base64')}"`;
    },
    // The glue asks for its own address, which a worker made from a blob does not have.
    transform: (code, id) =>
      id.endsWith('/dist/gouji.mjs') ? code.replaceAll('import.meta.url', 'self.location.href') : undefined,
  };
}

/** The worker as one classic script, the engine in it. */
async function bundleWorker(target: string): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [engine()],
    build: {
      target,
      write: false,
      rollupOptions: {
        input: resolve(root, 'web/worker/worker.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (!bundle || !('output' in bundle)) throw new Error('the worker was not built');
  return bundle.output[0].code;
}

/**
 * `virtual:worker`: the script of the checker's worker.
 *
 * Hosted, its text is a chunk of its own, and it also lies beside the page under its address; in
 * the single file it stands in the page's script.
 */
export function workerScript({ target, single }: { target: string; single: boolean }): Plugin {
  let code: Promise<string> | undefined;
  const bundled = () => {
    code ??= bundleWorker(target);
    return code;
  };
  return {
    name: 'gouji:worker',
    resolveId: (id) => (id.startsWith('virtual:worker') ? `\0${id}` : undefined),
    async load(id) {
      if (id === '\0virtual:worker-code') return `export default ${JSON.stringify(await bundled())}`;
      if (id !== '\0virtual:worker') return undefined;
      const load = `() => import('virtual:worker-code').then((module) => module.default)`;
      if (single || this.environment.mode === 'dev') return `export const script = { code: ${load} }`;
      const source = await bundled();
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
      const fileName = `assets/worker-${hash}.js`;
      this.emitFile({ type: 'asset', fileName, source });
      return `export const script = { code: ${load}, url: new URL(${JSON.stringify(fileName)}, document.baseURI).href }`;
    },
    buildStart() {
      code = undefined;
      this.addWatchFile(engineFile);
    },
  };
}
