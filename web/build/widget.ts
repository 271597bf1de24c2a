import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundleWorker, engineFile, packedEngine } from './worker.ts';

const widget = resolve(import.meta.dirname, '../widget');

/** Files that lie beside the widget as they are. */
const frameFiles = ['gouji-embed.js', 'gouji-frame.js', 'gouji-frame.html'];

function hashOf(content: string | Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** The engine packed into a script that hands it over to the element that loaded it. */
async function engineScriptFile(): Promise<string> {
  const detail = JSON.stringify(await packedEngine());
  return `document.currentScript.dispatchEvent(new CustomEvent("gouji-engine",{detail:${detail}}));\n`;
}

/** `virtual:engine-script` and `virtual:engine-hashes`; the function itself is put before the bundle. */
export function engineParts(): Plugin {
  return {
    name: 'gouji:engine-parts',
    enforce: 'pre',
    resolveId: (id) => (id === 'virtual:engine-script' || id === 'virtual:engine-hashes' ? `\0${id}` : undefined),
    async load(id) {
      if (id === '\0virtual:engine-script') return 'export const engineScript = goujiEngine';
      if (id !== '\0virtual:engine-hashes') return undefined;
      return `export const wasmHash = "${hashOf(await readFile(engineFile))}";
        export const engineScriptHash = "${hashOf(await engineScriptFile())}";`;
    },
  };
}

async function engineFunction(target: string[]): Promise<string> {
  return `function goujiEngine(scope){${(await bundleWorker('web/widget/engine-script.ts', target)).trim()}}`;
}

/**
 * Puts the engine's function before the bundle. As a classic script the file is also what a worker runs: then it is
 * the engine's script and nothing else; and where the page has the element already, it does nothing.
 */
export function aroundBundle(form: 'classic' | 'module', notice: string, target: string[]): Plugin {
  return {
    name: 'gouji:around-bundle',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const engine = await engineFunction(target);
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const code = file.code.trim();
          file.code =
            form === 'module'
              ? `${notice}\n${engine}\n${code}\n`
              : `${notice}\n(function(){${engine}\n` +
                'if(typeof document=="undefined"){goujiEngine(self);return}\n' +
                `if(customElements.get("gouji-checker"))return;\n${code}\n})();\n`;
        }
      },
    },
  };
}

/**
 * Old sites give every object names of theirs. Our own code asks objects for their own names only; this has the
 * libraries in the widget do so too.
 */
export function ownNamesOnly(): Plugin {
  return {
    name: 'gouji:own-names-only',
    transform: (code, id) =>
      /node_modules\/(?:fflate|write-excel-file)\//.test(id)
        ? code.replace(/\bfor \((var|let|const) (\w+) in ([\w.]+)\)/g, 'for ($1 $2 of Object.keys($3 || {}))')
        : undefined,
  };
}

/** What lies beside the widget: the engine, alone and packed into a script, and the frame. */
export function besideWidget(): Plugin {
  return {
    name: 'gouji:beside-widget',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'gouji.wasm', source: await readFile(engineFile) });
      this.emitFile({ type: 'asset', fileName: 'gouji-engine.js', source: await engineScriptFile() });
      for (const name of frameFiles)
        this.emitFile({ type: 'asset', fileName: name, source: await readFile(resolve(widget, 'frame', name)) });
    },
  };
}
