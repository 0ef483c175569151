import { allOf } from './allOf.ts';
import { StorageError } from './errors.ts';
import { type Leftover, leftovers } from './journalFiles.ts';
import { JournalWriter } from './journalWriter.ts';
import { quarantine } from './quarantine.ts';
import { removeWhole } from './wholeFile.ts';

/** What a part has to say, as it stands in the journal; any JSON. */
export type Said = { readonly [key: string]: unknown };

/** One change of one part, on its way to the disk. */
export interface Change {
  readonly part: string;
  /** What is to be written. Called when it is about to be, after the changes before it: numbers can be given here. */
  readonly said: () => Said;
  /** It is on the disk: from now on it is what is read. */
  readonly kept: () => void;
  /** It is not on the disk and never will be. */
  readonly failed?: () => void;
  /** Somebody wants something gone: what is settled later is settled at once. */
  readonly isUrgent?: boolean;
}

/** A store whose changes go through the journal before they reach its own files. */
export interface Part {
  readonly name: string;
  /** Takes back a change that an ended process had on the disk; false when it is not understood. Later ones win. */
  readonly restore: (said: unknown) => boolean;
  /** Resolves once every change kept so far is in the part's own files, durably. */
  readonly settle: () => Promise<void>;
}

export interface Journal {
  /** To be called for every part before the first change. */
  join(part: Part): void;
  /** Resolves once all changes are on the disk; after a crash either all of them are there or none. */
  commit(changes: readonly Change[]): Promise<void>;
  /** Moves everything into the parts' own files and empties the journal. */
  settle(): Promise<void>;
  /** Settles, then lets go of the file. When settling fails, the next process does it. */
  close(): Promise<void>;
}

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

/** Opens the journal below `folder`: one file that every change is appended to, so that a turn costs one write to the disk and turns side by side share it. */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  return new FileJournal(options, await leftovers(options.folder));
}

/** A start after a crash reads this much in about a second. */
const MOST_BYTES = 32 * 2 ** 20;
/** Somebody who answers twice a minute has their files written once in ten answers. */
const SETTLE_AFTER_MS = 5 * 60_000;
/** After a start: customers come first. */
const SOON_MS = 1_000;

class FileJournal implements Journal {
  readonly #options: JournalOptions;
  readonly #parts = new Map<string, Part>();
  /** Files whose changes are not all settled yet, oldest first. */
  #unsettled: { readonly path: string; isDamaged: boolean }[];
  #leftovers: readonly Leftover[];
  readonly #writer: JournalWriter;
  #lane: Promise<unknown> = Promise.resolve();
  #waiting: Waiting[] = [];
  #settling: Promise<void> | undefined;
  /** Somebody asked for a settling at once while one was under way, which may have passed them by. */
  #isAskedAgain = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: JournalOptions, found: readonly Leftover[]) {
    this.#options = options;
    this.#leftovers = found;
    this.#unsettled = found.map(({ path, isDamaged }) => ({ path, isDamaged }));
    const begun = (path: string): void => void this.#unsettled.push({ path, isDamaged: false });
    this.#writer = new JournalWriter({ folder: options.folder, first: 1 + (found.at(-1)?.number ?? 0), begun });
  }

  join(part: Part): void {
    this.#parts.set(part.name, part);
    for (const [place, { changes }] of this.#leftovers.entries())
      for (const { part: name, said } of changes)
        if (name === part.name && !part.restore(said)) {
          const file = this.#unsettled[place];
          if (file) file.isDamaged = true;
        }
    if (this.#leftovers.length > 0) this.#settleWithin(SOON_MS);
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
        lines.push(`${JSON.stringify(one.changes.map(({ part, said }) => ({ part, ...said() })))}\n`);
        batch.push(one);
      } catch (cause) {
        refuse([one], cause);
      }
    if (batch.length === 0) return;
    try {
      await this.#writer.append(lines.join(''));
    } catch (cause) {
      refuse(batch, cause);
      return;
    }
    const changes = batch.flatMap((one) => one.changes);
    for (const change of changes) change.kept();
    for (const { resolve } of batch) resolve();
    const isFull = this.#writer.bytes > (this.#options.mostBytes ?? MOST_BYTES);
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
      return [...this.#unsettled];
    });
    this.#lane = ended;
    const files = await ended;
    if (files.length === 0) return;
    await allOf([...this.#parts.values()], (part) => part.settle());
    this.#keepUnclaimed();
    // The oldest first: a file that is left is never older than one that is gone.
    for (const file of files) {
      if (file.isDamaged) await this.#setAside(file.path);
      else await removeWhole(file.path);
      this.#unsettled = this.#unsettled.filter((one) => one !== file);
    }
  }

  async #setAside(path: string): Promise<void> {
    const fault = await quarantine(path, this.#options.now());
    // Left in its place it would be read again, over what is newer by then.
    if (fault.code !== 'quarantined') throw fault;
    this.#options.fault(fault);
  }

  /** What no part of this version takes is somebody's all the same. */
  #keepUnclaimed(): void {
    for (const [place, { changes }] of this.#leftovers.entries()) {
      const file = this.#unsettled[place];
      if (file && changes.some(({ part }) => !this.#parts.has(part))) file.isDamaged = true;
    }
    this.#leftovers = [];
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
