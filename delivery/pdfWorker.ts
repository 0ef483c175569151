import { parentPort } from 'node:worker_threads';
import { pdf } from './pdf.ts';
import type { PdfOrder } from './pdfThread.ts';

// Runs in a thread of its own: laying out is synchronous and would keep every conversation waiting.
parentPort?.on('message', async ({ document, pictures }: PdfOrder) => {
  parentPort?.postMessage(await pdf(document, pictures));
});
