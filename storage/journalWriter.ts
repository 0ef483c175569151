import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder, syncFolder } from './folders.ts';
import { journalPath } from './journalFiles.ts';

interface Current {
  readonly handle: FileHandle;
  bytes: number;
}

interface WriterOptions {
  readonly folder: string;
  /** Number of the first file. */
  readonly first: number;
  /** A file that is longer than this is not written to any more. */
  readonly longest: number;
  /** Told of every file that is begun. */
  readonly begun: (path: string) => void;
}

/**
 * On Linux a write to a file opened so returns once it is on the disk: one step for every turn instead of two, and no moment
 * between them. Elsewhere there is no such thing (Windows), or it ends in the memory of the disk (macOS).
 */
const WRITES_THROUGH = process.platform === 'linux';
const { O_WRONLY, O_CREAT, O_EXCL, O_APPEND, O_DSYNC } = constants;
const FLAGS = O_WRONLY | O_CREAT | O_EXCL | O_APPEND | (WRITES_THROUGH ? O_DSYNC : 0);

/** The file of a journal that is written to. Its acts must not overlap. */
export class JournalWriter {
  readonly #options: WriterOptions;
  #next: number;
  #current: Current | undefined;

  constructor(options: WriterOptions) {
    this.#options = options;
    this.#next = options.first;
  }

  /** Resolves to the length in bytes once the text is on the disk; when it fails, none of it counts. */
  async append(text: string): Promise<number> {
    this.#current ??= await this.#begin();
    const { handle, bytes } = this.#current;
    try {
      await handle.writeFile(text);
      if (!WRITES_THROUGH) await handle.datasync();
    } catch (error) {
      // Half of what did not fit must not be read as said; where it cannot be cut off, what comes next begins a file of its own.
      await handle.truncate(bytes).catch(() => this.end());
      throw error;
    }
    const written = Buffer.byteLength(text);
    this.#current.bytes += written;
    if (this.#current.bytes > this.#options.longest) await this.end();
    return written;
  }

  /** Leaves the file as it is; what comes next begins another one. */
  async end(): Promise<void> {
    const ended = this.#current;
    this.#current = undefined;
    await ended?.handle.close().catch(() => undefined);
  }

  async #begin(): Promise<Current> {
    const path = journalPath(this.#options.folder, this.#next++);
    await makeFolder(dirname(path));
    const handle = await open(path, FLAGS, 0o600);
    this.#options.begun(path);
    await syncFolder(dirname(path));
    return { handle, bytes: 0 };
  }
}
