import { open, truncate } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { type Recent, recent } from '../registration/recent.ts';
import { StorageError } from './errors.ts';
import { makeFolder, syncFolder } from './folders.ts';
import { hashedPath } from './hashedPath.ts';
import { jsonIn } from './jsonIn.ts';
import { oneAtATime } from './oneAtATime.ts';
import { quarantine } from './quarantine.ts';
import { readWhole, removeWhole } from './wholeFile.ts';

export interface LogLine<T> {
  /** Running number of the entry in its log, from 1. */
  readonly seq: number;
  readonly entry: T;
}

export interface AppendLog<T> {
  /** Resolves to the seq of the log's last entry once all are on the disk; when it fails, none are kept. */
  append(key: string, entries: readonly T[]): Promise<number>;
  /** Entries later than `afterSeq`, oldest first. A damaged log is set aside and thrown as 'quarantined', once; its numbers then start at 1 again. */
  readAfter(key: string, afterSeq: number): Promise<LogLine<T>[]>;
  remove(key: string): Promise<void>;
}

interface AppendLogOptions<T> {
  readonly folder: string;
  readonly schema: z.ZodType<T>;
  readonly now: () => Date;
  /** Of how many logs the end is remembered; only a log beyond these is read again before an append. */
  readonly remembered?: number;
  /** Entries are never changed in place by those who hand them in, and were looked at: they are written as they are. Not for schemas whose values JSON changes, such as dates. */
  readonly isShared?: boolean;
}

/** Where a log ends. `torn`: a killed process left half a line behind `bytes`. */
interface End {
  readonly seq: number;
  readonly bytes: number;
  readonly torn: boolean;
}

interface Shelf<T> {
  readonly folder: string;
  readonly line: z.ZodType<LogLine<T>>;
  readonly isShared: boolean;
  readonly now: () => Date;
  readonly ends: Recent<End>;
}

const NEWLINE = 0x0a;

/** A list per key that only grows at its end, one JSON line an entry. */
export function appendLog<T>({ folder, schema, now, remembered = 1_000, isShared = false }: AppendLogOptions<T>): AppendLog<T> {
  const line = z.strictObject({ seq: z.int(), entry: schema });
  const shelf: Shelf<T> = { folder, line, isShared, now, ends: recent(remembered) };
  const lanes = oneAtATime();

  return {
    async append(key, entries) {
      const kept = snapshot(shelf, entries);
      return lanes.run(key, () => append(shelf, key, kept));
    },
    readAfter: (key, afterSeq) => lanes.run(key, () => readAfter(shelf, key, afterSeq)),
    remove: (key) =>
      lanes.run(key, async () => {
        shelf.ends.delete(key);
        await removeWhole(pathOf(shelf, key));
      }),
  };
}

function pathOf({ folder }: Shelf<unknown>, key: string): string {
  return hashedPath(folder, key, '.jsonl');
}

/** Each entry as JSON, taken before the caller can change it, and refused when a later read would not understand it. */
function snapshot<T>({ line, isShared }: Shelf<T>, entries: readonly T[]): string[] {
  if (isShared) return entries.map((entry) => JSON.stringify(entry));
  return entries.map((entry) => {
    const text = JSON.stringify({ seq: 0, entry });
    const { success, error: cause } = line.safeParse(JSON.parse(text));
    if (!success) throw new StorageError('bad-value', 'The entry does not fit its schema and was not written', { cause });
    return JSON.stringify(entry);
  });
}

async function append<T>(shelf: Shelf<T>, key: string, entries: readonly string[]): Promise<number> {
  const path = pathOf(shelf, key);
  const end = shelf.ends.get(key) ?? (await scan(shelf, key)).end;
  if (entries.length === 0) return end.seq;

  const text = entries.map((entry, index) => `{"seq":${end.seq + index + 1},"entry":${entry}}\n`).join('');
  shelf.ends.delete(key);
  try {
    await appendSynced(path, end, text);
  } catch (cause) {
    // Half of what did not fit must not be read as said. If this fails too, the next scan finds the torn line.
    await truncate(path, end.bytes).catch(() => undefined);
    throw new StorageError('write-failed', `Could not append to ${basename(path)}`, { cause });
  }
  const seq = end.seq + entries.length;
  shelf.ends.set(key, { seq, bytes: end.bytes + Buffer.byteLength(text), torn: false });
  return seq;
}

async function appendSynced(path: string, end: End, text: string): Promise<void> {
  if (end.torn) await truncate(path, end.bytes);
  if (end.bytes === 0) await makeFolder(dirname(path));

  const handle = await open(path, 'a', 0o600);
  try {
    await handle.writeFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  if (end.bytes === 0) await syncFolder(dirname(path));
}

async function readAfter<T>(shelf: Shelf<T>, key: string, afterSeq: number): Promise<LogLine<T>[]> {
  // Clients poll: with nothing new the file is not touched.
  const known = shelf.ends.get(key);
  if (known !== undefined && known.seq <= afterSeq) return [];

  const { lines } = await scan(shelf, key);
  return lines.filter(({ seq }) => seq > afterSeq);
}

async function scan<T>(shelf: Shelf<T>, key: string): Promise<{ lines: LogLine<T>[]; end: End }> {
  const path = pathOf(shelf, key);
  const bytes = (await readWhole(path)) ?? Buffer.alloc(0);
  const found = linesIn(bytes, shelf.line);
  if (found === undefined) {
    shelf.ends.delete(key);
    throw await quarantine(path, shelf.now());
  }

  const end = { seq: found.lines.length, bytes: found.length, torn: found.length < bytes.length };
  shelf.ends.set(key, end);
  return { lines: found.lines, end };
}

/** The whole lines and how many bytes they take; `undefined` when one of them is damaged. What follows the last newline was never acknowledged. */
function linesIn<T>(bytes: Buffer, line: z.ZodType<LogLine<T>>): { lines: LogLine<T>[]; length: number } | undefined {
  const lines: LogLine<T>[] = [];
  let length = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, length)) {
    const { success, data } = line.safeParse(jsonIn(bytes.subarray(length, end)));
    if (!success || data.seq !== lines.length + 1) return undefined;
    lines.push(data);
    length = end + 1;
  }
  return { lines, length };
}
