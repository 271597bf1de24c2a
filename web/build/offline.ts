import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { ownFiles, policy } from './policy.ts';

const source = resolve(import.meta.dirname, '../offline');

const types: Record<string, string> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

function contentOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  if (file.type === 'chunk') return file.code;
  return typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString('utf8');
}

/** Scripts that bring files: those of the first load and of all small parts together, pdf.js by itself. */
function partOf(path: string): string | undefined {
  // The workers' scripts under their own addresses are for servers that forbid blobs; here none does.
  if (/^assets\/(?:pdf-)?worker-[0-9a-f]{8}\.js$/.test(path)) return undefined;
  return path.startsWith('assets/pdf-worker') ? 'pdf' : 'page';
}

/**
 * The service worker with everything that it serves, and the manifest that lets the page be
 * installed.
 */
export function offlinePage(): Plugin {
  return {
    name: 'gouji:offline',
    enforce: 'post',
    async buildStart() {
      if (this.environment.mode === 'dev') return;
      for (const name of ['manifest.webmanifest', 'icon.svg'])
        this.emitFile({ type: 'asset', fileName: name, source: await readFile(resolve(source, name), 'utf8') });
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = new Map<string, Record<string, [type: string, content: string]>>();
        for (const file of Object.values(bundle)) {
          const part = partOf(file.fileName);
          if (part === undefined) continue;
          const type = types[file.fileName.replace(/^.*\./, '')] ?? 'application/octet-stream';
          files.set(part, { ...files.get(part), [file.fileName]: [type, contentOf(file)] });
        }
        const parts = [...files].map(([part, own]) => {
          const code = `Object.assign(self.files, ${JSON.stringify(own)});\n`;
          const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
          const script = `assets/offline-${part}-${hash}.js`;
          this.emitFile({ type: 'asset', fileName: script, source: code });
          return { script, paths: Object.keys(own) };
        });
        const worker = await readFile(resolve(source, 'service-worker.js'), 'utf8');
        const served = `${policy(ownFiles)}; frame-ancestors 'none'`;
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: worker
            .replace("'%PARTS%'", () => JSON.stringify(parts))
            .replace("'%POLICY%'", () => JSON.stringify(served)),
        });
      },
    },
  };
}
