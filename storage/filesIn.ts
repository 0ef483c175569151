import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError, StorageError } from './errors.ts';

/** The paths of the files below a folder made by `hashedPath` that end so; none when there is no such folder. */
export async function* filesIn(folder: string, ending: string): AsyncGenerator<string> {
  for (const shelf of await namesIn(folder)) {
    if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
    for (const name of await namesIn(join(folder, shelf))) if (name.endsWith(ending)) yield join(folder, shelf, name);
  }
}

/** The names in one folder; none when there is no such folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    // ENOTDIR: somebody put a file where only folders are.
    if (isSystemError(cause, 'ENOENT') || isSystemError(cause, 'ENOTDIR')) return [];
    throw new StorageError('read-failed', 'Could not list a folder of DATA_DIR', { cause });
  }
}
