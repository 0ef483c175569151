import { parentPort, workerData } from 'node:worker_threads';
import type { PdfOrder } from './buildPdf.ts';
import { pdf } from './pdf.ts';

// Runs in its own thread for one document: laying out is synchronous and would keep every conversation waiting.
const { document, pictures } = workerData as PdfOrder;
parentPort?.postMessage(await pdf(document, pictures));
