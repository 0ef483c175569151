import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { type Recent, recent } from '../registration/recent.ts';
import { envelopeFile } from './envelopeFile.ts';
import { StorageError } from './errors.ts';
import { filesIn } from './filesIn.ts';
import { clearFolder } from './folders.ts';
import { hashedPath } from './hashedPath.ts';
import { jsonIn } from './jsonIn.ts';
import { oneAtATime } from './oneAtATime.ts';
import { quarantine, wasSetAside } from './quarantine.ts';
import { lookOf, readWhole, removeWhole } from './wholeFile.ts';

export interface KeyedFiles<T> {
  /** `undefined` when nothing is kept. A damaged file is set aside and thrown as 'quarantined', once. */
  read(key: string): Promise<{ value: T; etag: string } | undefined>;
  /** Resolves to the new etag once the value is on the disk. `ifMatch`: the etag read before, `null` when there must be none, absent to overwrite. */
  write(key: string, value: T, ifMatch?: string | null): Promise<string>;
  /** Leaves nothing under `key`; copies set aside as damaged stay for the operator. */
  remove(key: string): Promise<void>;
  /** Every key kept, in no order; damaged files are passed over so that their owner's own read reports them. */
  keys(): AsyncIterable<string>;
  /** How many files are kept, damaged ones too. */
  count(): Promise<number>;
  /** Sets every damaged file aside at once and resolves with their number. */
  mend(): Promise<number>;
  /** Whether a damaged file of `key` was set aside at some time. */
  wasSetAside(key: string): Promise<boolean>;
}

interface KeyedFilesOptions<T> {
  readonly folder: string;
  readonly schema: z.ZodType<T>;
  readonly now: () => Date;
  /** Of how many keys the value last written is kept in memory, so that reading it costs nothing. Such values are shared: never change them in place. */
  readonly remembered?: number;
  /** Values are never changed in place by those who hand them in, and were looked at: they are written as they are. Not for schemas whose values JSON changes, such as dates. */
  readonly isShared?: boolean;
}

interface Envelope<T> {
  readonly key: string;
  readonly etag: string;
  readonly value: T;
}

/** What a file held when it was last written, and how it looked then: who changed it from outside is found out. */
interface Known<T> {
  readonly envelope: Envelope<T>;
  readonly look: string;
}

interface Shelf<T> {
  readonly folder: string;
  readonly envelope: z.ZodType<Envelope<T>>;
  readonly isShared: boolean;
  readonly now: () => Date;
  readonly last: Recent<Known<T>>;
}

/** A value per key, each in its own file, so that no operation costs more when there are more keys. One store per folder, opened under the lock of DATA_DIR. */
export function keyedFiles<T>({ folder, schema, now, remembered = 0, isShared = false }: KeyedFilesOptions<T>): KeyedFiles<T> {
  clearFolder(tmpIn(folder));
  const envelope = z.strictObject({ key: z.string(), etag: z.string(), value: schema });
  const shelf: Shelf<T> = { folder, envelope, isShared, now, last: recent(remembered) };
  const lanes = oneAtATime();

  return {
    read: (key) =>
      lanes.run(key, async () => {
        const kept = await fetchEnvelope(shelf, key);
        return kept === null ? undefined : { value: kept.value, etag: kept.etag };
      }),
    async write(key, value, ifMatch) {
      const kept = snapshot(shelf, { key, etag: randomUUID(), value });
      await lanes.run(key, () => replace(shelf, kept, ifMatch));
      return kept.etag;
    },
    remove: (key) =>
      lanes.run(key, () => {
        shelf.last.delete(key);
        return removeWhole(hashedPath(folder, key, '.json'));
      }),
    keys: () => keysIn(folder),
    async count() {
      let count = 0;
      for await (const _ of filesIn(folder, '.json')) count++;
      return count;
    },
    mend: () => mend(shelf),
    wasSetAside: (key) => wasSetAside(hashedPath(folder, key, '.json')),
  };
}

function tmpIn(folder: string): string {
  return join(folder, 'tmp');
}

/** A new Low each time: a kept one goes on showing a value whose write failed, and would hold every key in memory. */
function lowOf<T>({ folder, envelope, now }: Shelf<T>, key: string): Low<Envelope<T> | null> {
  const path = hashedPath(folder, key, '.json');
  const understood = (json: unknown) => {
    const parsed = envelope.safeParse(json);
    return parsed.success && parsed.data.key === key ? parsed.data : undefined;
  };
  return new Low<Envelope<T> | null>(envelopeFile({ path, tmp: tmpIn(folder), understood, now }), null);
}

async function fetchEnvelope<T>(shelf: Shelf<T>, key: string): Promise<Envelope<T> | null> {
  const known = shelf.last.get(key);
  if (known && known.look === (await lookOf(hashedPath(shelf.folder, key, '.json')))) return known.envelope;
  const low = lowOf(shelf, key);
  await low.read();
  return low.data;
}

async function replace<T>(shelf: Shelf<T>, kept: Envelope<T>, ifMatch: string | null | undefined): Promise<void> {
  if (ifMatch !== undefined) {
    const current = await fetchEnvelope(shelf, kept.key);
    if ((current?.etag ?? null) !== ifMatch) throw new StorageError('etag-conflict', 'The value was changed since it was read');
  }

  const low = lowOf(shelf, kept.key);
  low.data = kept;
  // Until it is written nobody knows what the file holds.
  shelf.last.delete(kept.key);
  await low.write();
  const look = await lookOf(hashedPath(shelf.folder, kept.key, '.json'));
  if (look) shelf.last.set(kept.key, { envelope: kept, look });
}

/** The envelope as the file will hold it, taken before the caller can change it, and refused when a later read would not understand it. */
function snapshot<T>({ envelope, isShared }: Shelf<T>, given: Envelope<T>): Envelope<T> {
  if (isShared) return given;
  const kept: unknown = JSON.parse(JSON.stringify(given));
  const { success, error: cause } = envelope.safeParse(kept);
  if (!success) throw new StorageError('bad-value', 'The value does not fit its schema and was not written', { cause });
  return kept as Envelope<T>; // as checked in the line above; the parsed copy is not used because a transform would be applied twice
}

const keyOnly = z.looseObject({ key: z.string() });

async function* keysIn(folder: string): AsyncGenerator<string> {
  for await (const path of filesIn(folder, '.json')) {
    const bytes = await readWhole(path);
    const parsed = keyOnly.safeParse(bytes && jsonIn(bytes));
    if (parsed.success) yield parsed.data.key;
  }
}

async function mend<T>({ folder, envelope, now }: Shelf<T>): Promise<number> {
  let damaged = 0;
  for await (const path of filesIn(folder, '.json')) {
    const bytes = await readWhole(path);
    const parsed = envelope.safeParse(bytes && jsonIn(bytes));
    if (bytes === undefined || (parsed.success && hashedPath(folder, parsed.data.key, '.json') === path)) continue;
    const fault = await quarantine(path, now());
    if (fault.code !== 'quarantined') throw fault;
    damaged++;
  }
  return damaged;
}
