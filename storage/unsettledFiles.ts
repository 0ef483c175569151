import { allOf } from './allOf.ts';
import type { Change, Part } from './journal.ts';
import type { Leftover, WrittenChange } from './journalFiles.ts';
import { quarantine } from './quarantine.ts';
import { removeWhole } from './wholeFile.ts';

/** A file of the journal whose changes may not be in the files of their parts yet. */
export interface UnsettledFile {
  readonly path: string;
  /** It is kept for the operator. */
  isDamaged: boolean;
  /** Whose changes it holds, by part. */
  readonly keys: Map<string, Set<string>>;
}

interface Options {
  readonly now: () => Date;
  /** Told of a damaged file that is set aside. */
  readonly fault: (error: unknown) => void;
}

/** The files a journal consists of, until everything in them is in the files of its parts. */
export class UnsettledFiles {
  readonly #options: Options;
  readonly #parts = new Map<string, Part>();
  #files: UnsettledFile[] = [];
  /** What ended processes left, until the parts that join have taken it back. */
  #leftovers: { readonly file: UnsettledFile; readonly changes: readonly WrittenChange[] }[] = [];

  constructor(options: Options, found: readonly Leftover[]) {
    this.#options = options;
    for (const { path, isDamaged, changes } of found) {
      const file = { path, isDamaged, keys: new Map() };
      for (const change of changes) noteKey(file, change);
      this.#files.push(file);
      this.#leftovers.push({ file, changes });
    }
  }

  /** Oldest first. */
  get all(): readonly UnsettledFile[] {
    return [...this.#files];
  }

  /** Gives a part its own changes back. */
  join(part: Part): void {
    this.#parts.set(part.name, part);
    for (const { file, changes } of this.#leftovers)
      for (const { part: name, said } of changes) if (name === part.name && !part.restore(said)) file.isDamaged = true;
  }

  begin(path: string): void {
    this.#files.push({ path, isDamaged: false, keys: new Map() });
  }

  /** These changes are in the file that was begun last. */
  note(changes: Iterable<Change>): void {
    const file = this.#files.at(-1);
    if (file) for (const change of changes) noteKey(file, change);
  }

  /** Settles all files there were, which nobody writes to any more, and removes each as soon as nothing in it is needed: what is done stays done when the process ends in the middle. */
  async settle(files: readonly UnsettledFile[]): Promise<void> {
    this.#leftovers = [];
    let isHeldUp = false;
    await allOf(files, async (file) => {
      try {
        await allOf(file.keys, async ([part, keys]) => this.#parts.get(part)?.settle(keys));
        // A file that is left must never be older than one that is gone: it would be read over what is newer.
        if (!isHeldUp) await this.#letGo(file);
      } catch (error) {
        isHeldUp = true;
        throw error;
      }
    });
  }

  async #letGo(file: UnsettledFile): Promise<void> {
    // What no part of this version takes is somebody's all the same.
    const isUnclaimed = [...file.keys.keys()].some((part) => !this.#parts.has(part));
    if (file.isDamaged || isUnclaimed) await this.#setAside(file.path);
    else await removeWhole(file.path);
    this.#files = this.#files.filter((one) => one !== file);
  }

  async #setAside(path: string): Promise<void> {
    const fault = await quarantine(path, this.#options.now());
    // Left in its place it would be read again, over what is newer by then.
    if (fault.code !== 'quarantined') throw fault;
    this.#options.fault(fault);
  }
}

function noteKey({ keys }: UnsettledFile, { part, key }: { readonly part: string; readonly key: string }): void {
  const ofPart = keys.get(part);
  if (ofPart) ofPart.add(key);
  else keys.set(part, new Set([key]));
}
