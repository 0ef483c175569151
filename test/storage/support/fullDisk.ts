import { type FileHandle, open } from 'node:fs/promises';
import { devNull } from 'node:os';

/** Runs `task` on a disk that has room for only half of each file, then gives the room back. */
export async function onFullDisk<T>(task: () => Promise<T>): Promise<T> {
  const handle = await open(devNull, 'r');
  const prototype: Pick<FileHandle, 'writeFile'> = Object.getPrototypeOf(handle);
  await handle.close();

  const { writeFile } = prototype;
  prototype.writeFile = async function (this: FileHandle, data) {
    const bytes = Buffer.from(data as string | Uint8Array);
    await writeFile.call(this, bytes.subarray(0, bytes.length / 2));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  try {
    return await task();
  } finally {
    prototype.writeFile = writeFile;
  }
}
