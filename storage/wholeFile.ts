import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSystemError, StorageError } from './errors.ts';
import { makeFolder, syncFolder } from './folders.ts';

/** The bytes at `path`; `undefined` when there is no such file. */
export async function readWhole(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (isSystemError(cause, 'ENOENT')) return undefined;
    throw new StorageError('read-failed', `Could not read ${basename(path)}`, { cause });
  }
}

/** Changes whenever the file at `path` is written or replaced, by anybody; `undefined` when there is none. */
export async function lookOf(path: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeNs } = await stat(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return undefined;
  }
}

/** Puts `bytes` at `path` whole or not at all, and on the disk before it returns. `tmp` must lie on the same file system. */
export async function writeWhole(path: string, tmp: string, bytes: string | Uint8Array): Promise<void> {
  const draft = join(tmp, randomUUID());
  try {
    await inFolder(tmp, () => writeSynced(draft, bytes));
    await inFolder(dirname(path), () => rename(draft, path));
    await syncFolder(dirname(path));
  } catch (cause) {
    // What cannot be removed now goes when tmp is cleared at the next start; the first fault is the one to report.
    await rm(draft, { force: true }).catch(() => undefined);
    throw new StorageError('write-failed', `Could not write ${basename(path)}`, { cause });
  }
}

/** Does what needs a folder; only where that is missing is it made first. */
async function inFolder(folder: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) throw error;
    await makeFolder(folder);
    await act();
  }
}

/** Forgets the file for good; nothing happens when there is none. */
export async function removeWhole(path: string): Promise<void> {
  try {
    await unlink(path);
    await syncFolder(dirname(path));
  } catch (cause) {
    if (isSystemError(cause, 'ENOENT')) return;
    throw new StorageError('write-failed', `Could not remove ${basename(path)}`, { cause });
  }
}

async function writeSynced(path: string, bytes: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
