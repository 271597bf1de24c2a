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

declare module 'virtual:engine-script' {
  import type { EngineMessage } from './widget/thread';
  import type { WorkerScope } from './worker/serve';

  /** web/widget/engine-script.ts as a function that leans on nothing around it. */
  export function engineScript(scope: WorkerScope<EngineMessage>): void;
}

declare module 'virtual:engine-hashes' {
  /** What gouji.wasm, and the script it is packed into, must be: hashes as in the attribute `integrity`. */
  export const wasmHash: string;
  export const engineScriptHash: string;
}
