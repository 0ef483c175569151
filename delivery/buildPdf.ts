import { Worker } from 'node:worker_threads';
import { DeliveryError } from './errors.ts';
import type { FormDocument } from './formDocument.ts';
import type { Pictures } from './pdfPictures.ts';

const DEADLINE = 20_000;
/** Compiled: a thread reads its file itself, without what makes TypeScript run elsewhere. */
const WORKER = new URL('./pdfWorker.js', import.meta.url);

/** What the thread is given. */
export interface PdfOrder {
  readonly document: FormDocument;
  readonly pictures: Pictures;
}

interface BuildOptions {
  /** In milliseconds. */
  readonly deadline?: number;
  readonly worker?: URL;
}

/** Builds the PDF in a thread of its own, which is ended when it takes too long. */
export function buildPdf(
  document: FormDocument,
  pictures: Pictures = new Map(),
  { deadline = DEADLINE, worker = WORKER }: BuildOptions = {},
): Promise<Buffer> {
  const order: PdfOrder = { document, pictures };
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: 256 } });
    const timer = setTimeout(() => end(new DeliveryError('pdf-timeout', `The PDF was not ready after ${deadline} ms`)), deadline);
    const end = (outcome: Buffer | DeliveryError): void => {
      clearTimeout(timer);
      void thread.terminate();
      if (outcome instanceof DeliveryError) reject(outcome);
      else resolve(outcome);
    };
    thread.once('message', (bytes: Uint8Array) => end(Buffer.from(bytes)));
    thread.once('error', (cause) => end(new DeliveryError('pdf-failed', 'The PDF could not be built', { cause })));
    thread.once('exit', (code) => end(new DeliveryError('pdf-failed', `The PDF's thread ended with ${code}`)));
  });
}
