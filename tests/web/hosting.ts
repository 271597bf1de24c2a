import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How the page comes to the browser. */
export type Hosting = 'strict' | 'plain' | 'file';

/** Elsewhere where two runs of the tests shall not meet. */
export const strictPort = Number(process.env.GOUJI_WEB_PORT ?? 4731);
export const plainPort = strictPort + 1;

const dist = resolve(import.meta.dirname, '../..', process.env.GOUJI_DIST ?? 'dist');

/** Where the page stands. */
export const addresses: Record<Hosting, string> = {
  strict: `http://127.0.0.1:${strictPort}/`,
  plain: `http://127.0.0.1:${plainPort}/`,
  file: pathToFileURL(resolve(dist, 'gouji.html')).href,
};

/** A path in what is built. */
export const built = (path: string) => resolve(dist, path);
