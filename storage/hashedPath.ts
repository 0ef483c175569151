import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Where the file of `key` lies: 256 subfolders keep each folder short, and a hash makes any key a safe name.
 * Hashed as UTF-16, because UTF-8 turns every lone surrogate into the same character and two such keys into one file.
 */
export function hashedPath(folder: string, key: string, ending: string): string {
  const hash = createHash('sha256').update(key, 'utf16le').digest('hex');
  return join(folder, hash.slice(0, 2), `${hash}${ending}`);
}
