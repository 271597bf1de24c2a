import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How the page comes to the browser. */
export type Hosting = 'strict' | 'plain' | 'file';

export const strictPort = 4731;
export const plainPort = 4732;

const dist = resolve(import.meta.dirname, '../../dist');

/** Where the page stands. */
export const addresses: Record<Hosting, string> = {
  strict: `http://127.0.0.1:${strictPort}/`,
  plain: `http://127.0.0.1:${plainPort}/`,
  file: pathToFileURL(resolve(dist, 'gouji.html')).href,
};

/** A path in what is built. */
export const built = (path: string) => resolve(dist, path);
