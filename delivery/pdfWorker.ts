import { parentPort, workerData } from 'node:worker_threads';
import type { FormDocument } from './formDocument.ts';
import { pdf } from './pdf.ts';

// Runs in its own thread for one document: laying out is synchronous and would keep every conversation waiting.
parentPort?.postMessage(await pdf(workerData as FormDocument));
