import type { FormDocument } from './formDocument.ts';
import type { Pictures } from './pdfPictures.ts';
import { pdfThread } from './pdfThread.ts';

const DEADLINE = 20_000;
/** Compiled: a thread reads its file itself, without what makes TypeScript run elsewhere. */
const WORKER = new URL('./pdfWorker.js', import.meta.url);

interface BuildOptions {
  /** In milliseconds. */
  readonly deadline?: number;
  readonly worker?: URL;
}

const kept = pdfThread(WORKER);

/** Builds the PDF in a thread of its own, which is ended when it takes too long. */
export async function buildPdf(
  document: FormDocument,
  pictures: Pictures = new Map(),
  { deadline = DEADLINE, worker }: BuildOptions = {},
): Promise<Buffer> {
  const thread = worker ? pdfThread(worker) : kept;
  try {
    return await thread.build({ document, pictures }, deadline);
  } finally {
    if (worker) thread.end();
  }
}
