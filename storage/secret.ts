import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { StorageError } from './errors.ts';
import { clearFolder } from './folders.ts';
import { readWhole, writeWhole } from './wholeFile.ts';

/** The key that signs tokens and links: the configured one, else one made at the first start and kept, so that links survive a restart. */
export async function signingKey(dir: string, configured?: string): Promise<string> {
  if (configured) return configured;

  const tmp = join(dir, 'tmp');
  const path = join(dir, 'signing.key');
  clearFolder(tmp);
  const kept = await readWhole(path);
  if (kept !== undefined) return checked(kept.toString('latin1'));

  const made = randomBytes(32).toString('base64url');
  await writeWhole(path, tmp, made);
  return made;
}

function checked(kept: string): string {
  if (/^[A-Za-z0-9_-]{43}$/.test(kept)) return kept;
  throw new StorageError(
    'bad-signing-key',
    'DATA_DIR/signing.key is damaged: restore it, or delete it and every link and token given out so far ends',
  );
}
