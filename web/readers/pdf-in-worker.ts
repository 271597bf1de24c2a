/** Reads PDFs in a worker, so that the page is never held up and reading can be given up at once. */
import type { Source } from 'gouji';
import { Unreadable } from './errors';
import type { PdfOptions } from './pdf';
import type { PdfAnswer } from './pdf-worker';

/**
 * Reads a PDF in a worker of its own, which is ended afterwards.
 *
 * @param open starts a worker that runs pdf-worker.ts
 * @param bytes are taken over: the array is empty afterwards
 * @throws {Unreadable} `scanned-pdf`, `encrypted`, `damaged`; or the signal's reason
 */
export async function readPdfInWorker(
  open: () => Promise<Worker>,
  bytes: Uint8Array,
  { signal, progress }: Pick<PdfOptions, 'signal' | 'progress'> = {},
): Promise<Source> {
  const worker = await open();
  let giveUp: (() => void) | undefined;
  try {
    return await new Promise<Source>((resolve, reject) => {
      giveUp = () => reject(signal?.reason);
      if (signal?.aborted) giveUp();
      signal?.addEventListener('abort', giveUp);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<PdfAnswer | { gouji?: undefined }>) => {
        if (data.gouji === 'progress') progress?.(data.done);
        else if (data.gouji === 'source') resolve(data.source);
        else if (data.gouji === 'failed')
          reject(data.kind ? new Unreadable(data.kind, data.message) : new Error(data.message));
      };
      worker.postMessage({ gouji: 'read', bytes }, [bytes.buffer]);
    });
  } finally {
    if (giveUp) signal?.removeEventListener('abort', giveUp);
    worker.terminate();
  }
}
