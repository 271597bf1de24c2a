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
