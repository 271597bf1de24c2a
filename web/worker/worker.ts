/**
 * The worker's script: unpacks the engine that is packed into it, and answers requests in order.
 *
 * The engine's bytes are part of this script, so that nothing has to be fetched: the policy of the
 * page can forbid every connection and the check still runs, from a server as from a file.
 */
import packedEngine from 'virtual:engine';
import { load } from 'gouji';
import type { Answer, Notice, Request } from './protocol';

/** What of a worker's global scope is used here; the page's own types know only windows. */
interface WorkerScope {
  postMessage(message: Answer | Notice): void;
  onmessage: ((event: MessageEvent<Request>) => void) | null;
}

const scope = self as unknown as WorkerScope;

const post = (message: Answer | Notice) => scope.postMessage(message);

async function unpack(base64: string): Promise<ArrayBuffer> {
  const packed = atob(base64);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i += 1) bytes[i] = packed.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

async function start() {
  const engine = await load({ wasmBinary: await unpack(packedEngine), wasmUrl: 'not-fetched' });
  post({ tell: 'ready', version: engine.version(), forms: engine.forms() });
  // The first check pays for compiling its code; better now than at the first paste.
  engine.check('一、总体情况');
  return engine;
}

post({ tell: 'alive' });
const starting = start();
starting.catch((error: unknown) => post({ tell: 'failed', message: String(error) }));

scope.onmessage = async ({ data }) => {
  try {
    const engine = await starting;
    if (data.ask === 'rules') post({ id: data.id, rules: engine.rules(data.language) });
    else post({ id: data.id, result: engine.check(data.source, data.options) });
  } catch (error) {
    post({ id: data.id, error: String(error) });
  }
};
