import { closeSync, openSync, writeSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { isSystemError, StorageError } from './errors.ts';
import { makeFolder } from './folders.ts';
import { jsonIn } from './jsonIn.ts';
import { type RunningProcess, runningProcess } from './runningProcess.ts';
import { readWhole } from './wholeFile.ts';

export interface DataLock {
  release(): Promise<void>;
}

const lockContent = z.strictObject({ pid: z.int().positive(), born: z.string().nullable() });

/**
 * Makes this process the only one that writes below `dir`, or throws 'data-dir-in-use'. A dead holder's lock is taken over at once.
 * Sees only processes of this machine and container: two containers on one volume do not see each other.
 *
 * Locks are numbered files. Deleting a dead holder's lock and making it anew would let two processes that start
 * together each delete the other's; here each claims a number of its own, looks round, and holds only if it is alone.
 */
export async function lockDataDir(dir: string): Promise<DataLock> {
  await makeFolder(dir);
  const me = runningProcess(process.pid) ?? { pid: process.pid, born: null };

  for (;;) {
    const before = await lockNumbers(dir);
    const holder = await liveHolder(dir, before, me);
    if (holder !== undefined) throw inUse(dir, holder);

    const mine = (before.at(-1) ?? 0) + 1;
    if (!claimed(lockPath(dir, mine), me)) continue;
    const others = (await lockNumbers(dir)).filter((number) => number !== mine);
    if ((await liveHolder(dir, others, me)) === undefined) {
      for (const dead of others) await rm(lockPath(dir, dead), { force: true });
      return { release: () => rm(lockPath(dir, mine), { force: true }) };
    }
    await rm(lockPath(dir, mine), { force: true });
  }
}

function inUse(dir: string, { pid }: RunningProcess): StorageError {
  return new StorageError(
    'data-dir-in-use',
    `DATA_DIR ${dir} is in use by the process with pid ${pid}: stop that process or choose another DATA_DIR`,
  );
}

function lockPath(dir: string, number: number): string {
  return join(dir, `lock-${number}`);
}

async function lockNumbers(dir: string): Promise<number[]> {
  const names = await readdir(dir);
  return names
    .flatMap((name) => /^lock-([1-9]\d{0,14})$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** Made and filled without a pause, so that another process hardly ever meets an empty lock. */
function claimed(path: string, me: RunningProcess): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (cause) {
    if (isSystemError(cause, 'EEXIST')) return false;
    throw new StorageError('write-failed', 'Could not lock DATA_DIR', { cause });
  }
  try {
    writeSync(file, JSON.stringify({ pid: me.pid, born: me.born }));
  } finally {
    closeSync(file);
  }
  return true;
}

async function liveHolder(dir: string, numbers: readonly number[], me: RunningProcess): Promise<RunningProcess | undefined> {
  for (const number of numbers) {
    const holder = await holderOf(lockPath(dir, number));
    if (holder !== undefined && isLive(holder, me)) return holder;
  }
  return undefined;
}

/** `undefined` when the lock is gone or stays unreadable: its maker was killed between making and filling it. */
async function holderOf(path: string): Promise<RunningProcess | undefined> {
  for (let tries = 0; tries < 5; tries++) {
    const bytes = await readWhole(path);
    if (bytes === undefined) return undefined;
    const parsed = lockContent.safeParse(jsonIn(bytes));
    if (parsed.success) return parsed.data;
    await setTimeout(20);
  }
  return undefined;
}

function isLive(holder: RunningProcess, me: RunningProcess): boolean {
  // In a container every life of the bot has the same pid, so our own pid says nothing by itself.
  if (holder.pid === me.pid) return holder.born !== null && holder.born === me.born;
  const now = runningProcess(holder.pid);
  return now !== undefined && (now.born === null || holder.born === null || now.born === holder.born);
}
