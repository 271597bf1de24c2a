/**
 * The content policies of the page.
 *
 * `connect-src 'none'` is what the page promises: no script of the page, nor of the worker that it
 * makes from a blob, can connect to anything. The engine comes with the worker's script, so that it
 * need not be fetched.
 */

/** Where scripts and styles may come from: the page's own server, or the hashes of inline ones. */
export interface Sources {
  scripts: string;
  styles: string;
  images: string;
}

/** The hosted page's own files. */
export const ownFiles: Sources = { scripts: "'self'", styles: "'self'", images: "'self'" };

function workers({ scripts }: Sources): string {
  return `worker-src ${scripts === ownFiles.scripts ? `${scripts} ` : ''}blob:`;
}

/** The policy in the page. It lets eval pass, for Chromium below 97 takes WebAssembly for it. */
export function policy(sources: Sources): string {
  const { scripts, styles, images } = sources;
  return [
    "default-src 'none'",
    `script-src ${scripts} 'wasm-unsafe-eval' 'unsafe-eval'`,
    `style-src ${styles}`,
    `img-src ${images}`,
    "connect-src 'none'",
    workers(sources),
    ...(scripts === ownFiles.scripts ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What the first script adds in browsers that know WebAssembly from eval. */
export function stricterPolicy(sources: Sources): string {
  return [
    `script-src ${sources.scripts} 'wasm-unsafe-eval'`,
    workers(sources),
    "require-trusted-types-for 'script'",
    'trusted-types lit-html gouji-worker gouji-reader',
  ].join('; ');
}
