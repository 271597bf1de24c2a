import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin, Rolldown } from 'vite';
import { zhHans } from '../page/messages/zh-hans.ts';
import { ownFiles, policy, type Sources, stricterPolicy } from './policy.ts';

function withPolicies(html: string, sources: Sources): string {
  return html.replace('%POLICY%', policy(sources)).replace('%STRICTER%', stricterPolicy(sources));
}

/** Puts the page's own words where the HTML names them: `%source.heading%`. */
export function words(): Plugin {
  const named = (name: string) =>
    name.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], zhHans);
  return {
    name: 'gouji:words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/%([a-z]+(?:\.[a-z]+)*)%/g, (_all, name: string) => {
          const word = named(name);
          if (typeof word !== 'string' || /[<>&"]/.test(word)) throw new Error(`${name} is no word for the page`);
          return word;
        }),
    },
  };
}

/**
 * Parts of the page that come later are imported as they stand: Vite's own helper would see to their style sheets, and
 * none has one.
 */
export function plainImports(): Plugin {
  return {
    name: 'gouji:imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** The first script without the lines that are comments. Nothing else may touch it: it must stay ES5. */
async function firstScript(boot: string): Promise<string> {
  return (await readFile(boot, 'utf8')).replace(/^ *(?:\/\*[\s\S]*?\*\/|\/\/.*)\n/gm, '');
}

/**
 * Puts the policies into the hosted page; the development server needs what they forbid.
 *
 * @param boot path of the first script, which is not a module and so stays as it is
 */
export function hostedPage(boot: string): Plugin {
  return {
    name: 'gouji:page',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'boot.js', source: await firstScript(boot) });
    },
    transformIndexHtml: (html, { server }) =>
      server
        ? html.replace(/<meta http-equiv="Content-Security-Policy".*>\n/, '').replace('%STRICTER%', '')
        : withPolicies(html, ownFiles),
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script's text as it may stand within a script element. */
function inlined(code: string): string {
  return code
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');
}

/**
 * Makes one file of the page: scripts and styles inline, allowed by their hashes.
 *
 * @param name the file's name
 * @param boot path of the first script, which is not a module and so stays as it is
 */
export function singlePage(name: string, boot: string): Plugin {
  return {
    name: 'gouji:single-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle);
        const only = <T extends Rolldown.OutputAsset | Rolldown.OutputChunk>(extension: string): T => {
          const [file, ...more] = files.filter(({ fileName }) => fileName.endsWith(extension));
          if (!file || more.length > 0)
            throw new Error(
              `one ${extension} file was expected among ${files.map(({ fileName }) => fileName).join(', ')}`,
            );
          return file as T;
        };
        const page = String(only<Rolldown.OutputAsset>('.html').source);
        const style = String(only<Rolldown.OutputAsset>('.css').source).trim();
        const script = inlined(only<Rolldown.OutputChunk>('.js').code);
        const first = inlined(await firstScript(boot));
        const sources = { scripts: `${hashOf(first)} ${hashOf(script)}`, styles: hashOf(style), images: "'none'" };
        const source = withPolicies(page, sources)
          .replace(/\s*<link[^>]* rel="(?:icon|manifest)"[^>]*>/g, '')
          .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
          .replace(
            /<script [^>]*src="[^"]*boot\.js"([^>]*)><\/script>/,
            (_all, rest: string) => `<script${rest}>${first}</script>`,
          )
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace('</body>', () => `<script>${script}</script>\n  </body>`);
        for (const file of files) delete bundle[file.fileName];
        this.emitFile({ type: 'asset', fileName: name, source });
      },
    },
  };
}
