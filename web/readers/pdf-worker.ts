/**
 * The script of the PDF reader's worker: pdf.js, both of its halves, in one thread that is not the
 * page's. It reads one file and is then ended.
 */
import './older-browsers'; // before pdf.js, which needs it
import type { Source } from 'gouji';
import { Unreadable, type UnreadableKind } from './errors';
import { type PdfJs, readPdf } from './pdf';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { characterMaps } from 'virtual:character-maps';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What the worker tells. `kind` is that of an `Unreadable`. */
export type PdfAnswer =
  | { gouji: 'alive' }
  | { gouji: 'progress'; done: number }
  | { gouji: 'source'; source: Source }
  | { gouji: 'failed'; message: string; kind: UnreadableKind | undefined };

/** What of a worker's global scope is used here; the page's own types know only windows. */
interface WorkerScope {
  postMessage(message: PdfAnswer): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<{ gouji?: 'read'; bytes: Uint8Array }>) => void,
  ): void;
}

const scope = self as unknown as WorkerScope;
const post = (answer: PdfAnswer) => scope.postMessage(answer);

/** Gives pdf.js the maps of Chinese character sets that are packed with this script. */
class PackedMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const packed = kind === 'cMapUrl' ? characterMaps[filename] : undefined;
    if (packed === undefined) throw new Error(`${filename} is not here`);
    return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  }
}

const settings = {
  BinaryDataFactory: PackedMaps,
  cMapUrl: 'packed/',
  cMapPacked: true,
  useWorkerFetch: false,
  useWasm: false,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
};

// pdf.js itself listens here too: whatever is not meant for this script is left to it.
scope.addEventListener('message', async ({ data }) => {
  if (data.gouji !== 'read') return;
  try {
    const progress = (done: number) => post({ gouji: 'progress', done });
    const source = await readPdf(data.bytes, pdfjs as unknown as PdfJs, { progress, settings });
    post({ gouji: 'source', source });
  } catch (error) {
    post({ gouji: 'failed', message: String(error), kind: error instanceof Unreadable ? error.kind : undefined });
  }
});

post({ gouji: 'alive' });
