import { rename } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { StorageError } from './errors.ts';
import { namesIn } from './filesIn.ts';
import { syncFolder } from './folders.ts';

/** Moves a damaged file aside, never deleting it, and returns the error that tells its owner. The next read finds nothing. */
export async function quarantine(path: string, now: Date): Promise<StorageError> {
  // Windows refuses colons in file names, so the time is written in ISO 8601's basic form.
  const aside = `${path}.corrupt-${now.toISOString().replaceAll(':', '')}`;
  try {
    await rename(path, aside);
    await syncFolder(dirname(path));
  } catch (cause) {
    return new StorageError('write-failed', `Could not set the damaged ${basename(path)} aside`, { cause });
  }
  return new StorageError('quarantined', `A damaged file was set aside as ${basename(aside)}`);
}

/** Whether what stood at `path` was moved aside at some time. */
export async function wasSetAside(path: string): Promise<boolean> {
  const start = `${basename(path)}.corrupt-`;
  return (await namesIn(dirname(path))).some((name) => name.startsWith(start));
}
