import { Worker } from 'node:worker_threads';
import { DeliveryError } from './errors.ts';
import type { FormDocument } from './formDocument.ts';
import type { Pictures } from './pdfPictures.ts';

/** What the thread is given. */
export interface PdfOrder {
  readonly document: FormDocument;
  readonly pictures: Pictures;
}

export interface PdfThread {
  /** One document after the other. Rejects with 'pdf-timeout' or 'pdf-failed'; the next order then gets a new thread. `deadline` in milliseconds. */
  build(order: PdfOrder, deadline: number): Promise<Buffer>;
  /** Ends the thread; a later order begins another. */
  end(): void;
}

/** Form and receipt are built one after the other: starting a thread and reading the fonts takes twice as long as the PDF itself. */
const IDLE_MS = 30_000;
const MOST_MEMORY = { maxOldGenerationSizeMb: 256 };

/** A thread that builds PDFs and is kept for a while after the last one. It keeps no process alive. */
export function pdfThread(worker: URL, idleMs = IDLE_MS): PdfThread {
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    clearTimeout(idle);
    void thread?.terminate();
    thread = undefined;
  };
  const begin = (): Worker => {
    const begun = new Worker(worker, { resourceLimits: MOST_MEMORY });
    // Nobody waits for a thread that fails while it has nothing to do.
    begun.on('error', () => undefined);
    begun.once('exit', () => {
      if (thread === begun) thread = undefined;
    });
    return begun;
  };
  const build = async (order: PdfOrder, deadline: number): Promise<Buffer> => {
    clearTimeout(idle);
    thread ??= begin();
    try {
      thread.ref();
      return await answered(thread, order, deadline);
    } catch (error) {
      end();
      throw error;
    } finally {
      thread?.unref();
      idle = setTimeout(end, idleMs).unref();
    }
  };
  return {
    build(order, deadline) {
      const built = last.then(() => build(order, deadline));
      last = built.catch(() => undefined);
      return built;
    },
    end,
  };
}

function answered(thread: Worker, order: PdfOrder, deadline: number): Promise<Buffer> {
  const listening = new AbortController();
  return new Promise<Buffer>((resolve, reject) => {
    const fail = (message: string, cause?: unknown) => reject(new DeliveryError('pdf-failed', message, { cause }));
    const timer = setTimeout(() => reject(new DeliveryError('pdf-timeout', `The PDF was not ready after ${deadline} ms`)), deadline);
    const on = (event: string, hear: (value: unknown) => void): void => {
      thread.once(event, hear);
      listening.signal.addEventListener('abort', () => thread.off(event, hear));
    };
    on('message', (bytes) => resolve(Buffer.from(bytes as Uint8Array)));
    on('error', (cause) => fail('The PDF could not be built', cause));
    on('exit', (code) => fail(`The PDF's thread ended with ${String(code)}`));
    listening.signal.addEventListener('abort', () => clearTimeout(timer));
    try {
      thread.postMessage(order);
    } catch (cause) {
      fail('The order could not be handed to the thread', cause);
    }
  }).finally(() => listening.abort());
}
