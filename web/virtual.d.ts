/** Modules that web/build makes. */

declare module 'virtual:engine' {
  /** The engine's bytes as gzip in base64. */
  const packed: string;
  export default packed;
}

declare module 'virtual:worker' {
  import type { WorkerScript } from './worker/open';

  /** The checker's worker. */
  export const script: WorkerScript;
}

declare module 'virtual:character-maps' {
  /** The character maps of Chinese PDFs without embedded type, in base64, by their file names. */
  export const characterMaps: Record<string, string>;
}

declare module 'virtual:pdf-worker' {
  import type { WorkerScript } from './worker/open';

  /** The PDF reader's worker; none in the page in a single file. */
  export const script: WorkerScript | undefined;
}
