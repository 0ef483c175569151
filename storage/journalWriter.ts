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
      await handle.datasync();
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
    const handle = await open(path, 'ax', 0o600);
    this.#options.begun(path);
    await syncFolder(dirname(path));
    return { handle, bytes: 0 };
  }
}
