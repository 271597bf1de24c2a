/** Starts the engine where the host's policy lets it: in a worker, else in the page itself. */
import { engineScript } from 'virtual:engine-script';
import type { EngineThread } from '../worker/engine';
import { started } from '../worker/open';
import type { Answer, Notice, Request } from '../worker/protocol';
import type { WorkerScope } from '../worker/serve';
import { isOwn, type Place } from './place';

/** What comes to the engine's script: itself first, then requests. */
export interface EngineMessage {
  wasm: ArrayBuffer;
}

/** Stands in for a worker: the engine runs between two events of the page. */
class PageThread implements EngineThread {
  onmessage: Worker['onmessage'] = null;
  onerror: Worker['onerror'] = null;
  #ended = false;
  readonly #scope: WorkerScope<EngineMessage | Request> = {
    onmessage: null,
    postMessage: (message: Answer | Notice) =>
      void setTimeout(() => {
        if (!this.#ended)
          this.onmessage?.call(this as unknown as Worker, new MessageEvent('message', { data: message }));
      }),
  };

  constructor() {
    engineScript(this.#scope as WorkerScope<EngineMessage>);
  }

  postMessage(data: EngineMessage | Request): void {
    setTimeout(() => {
      if (!this.#ended) this.#scope.onmessage?.(new MessageEvent('message', { data }));
    });
  }

  terminate(): void {
    this.#ended = true;
  }
}

/** A worker made of the engine's script alone; `worker-src blob:` is needed. */
async function blobWorker(): Promise<Worker> {
  const url = URL.createObjectURL(new Blob([`(${engineScript})(self)`], { type: 'text/javascript' }));
  try {
    return await started(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function openThread({ script }: Place): Promise<EngineThread> {
  // The page's own script goes first: no policy that lets the widget run is likely to forbid it.
  const ways: (() => Promise<Worker>)[] = [...(script && isOwn(script) ? [() => started(script)] : []), blobWorker];
  for (const way of ways) {
    try {
      return await way();
    } catch {
      // The next way may be let.
    }
  }
  return new PageThread();
}

/** Starts the engine's script, and hands it the engine. */
export async function startEngine(place: Place, bytes: Promise<ArrayBuffer>): Promise<EngineThread> {
  const thread = await openThread(place);
  try {
    thread.postMessage({ wasm: await bytes } satisfies EngineMessage);
  } catch (error) {
    thread.terminate();
    throw error;
  }
  return thread;
}
