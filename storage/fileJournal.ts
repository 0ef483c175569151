import { StorageError } from './errors.ts';
import type { Change, Journal, Part } from './journal.ts';
import { type Leftover, leftovers } from './journalFiles.ts';
import { JournalWriter } from './journalWriter.ts';
import { UnsettledFiles } from './unsettledFiles.ts';

interface JournalOptions {
  readonly folder: string;
  readonly now: () => Date;
  /** Told of a damaged journal that is set aside, and of a settling that has to be tried again. */
  readonly fault: (error: unknown) => void;
  /** Settled as soon as more than this waits: it is held in memory, and read at the next start after a crash. */
  readonly mostBytes?: number;
  /** Settled at the latest after so long. */
  readonly settleAfterMs?: number;
}

interface Waiting {
  readonly changes: readonly Change[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Opens the journal below `folder`: every change is appended to its newest file, so that a turn costs one write to the disk and turns side by side share it. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  return new FileJournal(options, await leftovers(options.folder));
}

/** A start after a crash reads this much in about a second. */
const MOST_BYTES = 32 * 2 ** 20;
/** It waits in about so many files: a process that is killed in its settling again and again gets on by at least one of them each time. */
const PIECES = 8;
/** Somebody who answers twice a minute has their files written once in ten answers. */
const SETTLE_AFTER_MS = 5 * 60_000;
/** After a start: customers come first. */
const SOON_MS = 1_000;

class FileJournal implements Journal {
  readonly #options: JournalOptions;
  readonly #mostBytes: number;
  readonly #files: UnsettledFiles;
  readonly #writer: JournalWriter;
  /** How much was written since the last settling began. */
  #bytes = 0;
  #lane: Promise<unknown> = Promise.resolve();
  #waiting: Waiting[] = [];
  #settling: Promise<void> | undefined;
  /** Somebody asked for a settling at once while one was under way, which may have passed them by. */
  #isAskedAgain = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: JournalOptions, found: readonly Leftover[]) {
    this.#options = options;
    this.#mostBytes = options.mostBytes ?? MOST_BYTES;
    this.#files = new UnsettledFiles(options, found);
    this.#writer = new JournalWriter({
      folder: options.folder,
      first: 1 + (found.at(-1)?.number ?? 0),
      longest: this.#mostBytes / PIECES,
      begun: (path) => this.#files.begin(path),
    });
  }

  join(part: Part): void {
    this.#files.join(part);
    if (this.#files.all.length > 0) this.#settleWithin(SOON_MS);
  }

  commit(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return Promise.resolve();
    // Whatever comes while a write is under way goes into the next one.
    return new Promise((resolve, reject) => {
      this.#waiting.push({ changes, resolve, reject });
      if (this.#waiting.length === 1) this.#lane = this.#lane.then(() => this.#write(this.#waiting.splice(0))).catch(this.#options.fault);
    });
  }

  settle(): Promise<void> {
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = undefined;
      if (this.#isAskedAgain) this.#settleWithin(0);
      this.#isAskedAgain = false;
    });
    return this.#settling;
  }

  async close(): Promise<void> {
    try {
      await this.#settling?.catch(() => undefined);
      await this.settle();
    } finally {
      clearTimeout(this.#timer);
    }
  }

  async #write(given: readonly Waiting[]): Promise<void> {
    const batch: Waiting[] = [];
    const lines: string[] = [];
    for (const one of given)
      try {
        lines.push(`${JSON.stringify(one.changes.map(({ part, key, said }) => ({ part, key, ...said() })))}\n`);
        batch.push(one);
      } catch (cause) {
        refuse([one], cause);
      }
    if (batch.length === 0) return;
    try {
      this.#bytes += await this.#writer.append(lines.join(''));
    } catch (cause) {
      refuse(batch, cause);
      return;
    }
    const changes = batch.flatMap((one) => one.changes);
    this.#files.note(changes);
    for (const change of changes) change.kept();
    for (const { resolve } of batch) resolve();
    const isFull = this.#bytes > this.#mostBytes;
    this.#settleWithin(isFull || changes.some(({ isUrgent }) => isUrgent) ? 0 : this.#longest);
  }

  get #longest(): number {
    return this.#options.settleAfterMs ?? SETTLE_AFTER_MS;
  }

  async #settle(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // Between two writes: what is in the files so far is then in the parts, and what comes later begins a new file.
    const ended = this.#lane.then(async () => {
      await this.#writer.end();
      this.#bytes = 0;
      return this.#files.all;
    });
    this.#lane = ended;
    await this.#files.settle(await ended);
  }

  #settleWithin(ms: number): void {
    if (ms === 0 && this.#settling) this.#isAskedAgain = true;
    if (this.#timer && ms > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.settle().catch((error: unknown) => {
        this.#options.fault(error);
        this.#settleWithin(this.#longest);
      });
    }, ms).unref();
  }
}

function refuse(batch: readonly Waiting[], cause: unknown): void {
  for (const { changes, reject } of batch) {
    for (const change of changes) change.failed?.();
    reject(new StorageError('write-failed', 'Could not append to the journal', { cause }));
  }
}
