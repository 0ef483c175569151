import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Courier } from './courier.ts';
import { DeliveryError } from './errors.ts';
import { isMailId, type RawMail } from './mail.ts';

/** Leaves every mail as `<id>.eml` in a folder; nothing leaves the machine. The same mail again is the same file. */
export const diskCourier = (folder: string): Courier => ({
  deliver: async (mail) => {
    if (!isMailId(mail.id)) throw new DeliveryError('bad-mail-id', 'A mail id holds more than letters, digits, - and _');
    try {
      await writeMail(folder, mail);
    } catch (cause) {
      throw new DeliveryError('mail-unwritten', `Could not write mail ${mail.id}`, { cause });
    }
    return { outcome: 'sent' };
  },
  close: async () => undefined,
});

/** Whole or not at all, and on the disk before it counts as sent: a reader of the folder never sees half a mail. */
async function writeMail(folder: string, { id, bytes }: RawMail): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `.${id}.tmp`);
  await rm(unfinished, { force: true });
  try {
    await writeSynced(unfinished, bytes);
    await rename(unfinished, join(folder, `${id}.eml`));
  } catch (error) {
    // Half a mail must not take the room of the next one on a full disk.
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

async function writeSynced(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name survives a power cut only once its folder is synced; Windows cannot open folders and needs no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
