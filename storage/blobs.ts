import { join } from 'node:path';
import { StorageError } from './errors.ts';
import { clearFolder } from './folders.ts';
import { hashedPath } from './hashedPath.ts';
import { readWhole, removeWhole, writeWhole } from './wholeFile.ts';

export interface Blobs {
  /** On the disk, whole, once it resolves; replaces what was there. */
  put(id: string, bytes: Uint8Array): Promise<void>;
  /** `undefined` when nothing is kept under `id`. */
  read(id: string): Promise<Buffer | undefined>;
  remove(id: string): Promise<void>;
}

/** Binary files by id, such as evidence. One store per folder, opened under the lock of DATA_DIR. */
export function blobs(folder: string): Blobs {
  const tmp = join(folder, 'tmp');
  clearFolder(tmp);

  return {
    put: async (id, bytes) => writeWhole(pathOf(folder, id), tmp, bytes),
    read: async (id) => readWhole(pathOf(folder, id)),
    remove: async (id) => removeWhole(pathOf(folder, id)),
  };
}

function pathOf(folder: string, id: string): string {
  if (!/^[A-Za-z0-9_-]{10,80}$/.test(id)) throw new StorageError('bad-id', 'Not the id of a stored file');
  // Hashed although the id is safe: a file system may not tell `Abc` from `abc`.
  return hashedPath(folder, id, '.bin');
}
