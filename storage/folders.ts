import { rmSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Makes `path` and whatever is missing above it, for the owner only, and has the disk remember it. */
export async function makeFolder(path: string): Promise<void> {
  const highest = await mkdir(path, { recursive: true, mode: 0o700 });
  if (highest === undefined) return;

  const outside = dirname(resolve(highest));
  for (let made = resolve(path); made !== outside; made = dirname(made)) await syncFolder(dirname(made));
}

/** A rename or unlink survives a power cut only once the folder itself is synced; Windows cannot open folders and needs no such call. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;

  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Drops what a killed process left half written. Only while this process holds the lock of DATA_DIR. */
export function clearFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
