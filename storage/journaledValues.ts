import { z } from 'zod';
import { allOf } from './allOf.ts';
import { StorageError } from './errors.ts';
import type { Change, Journal } from './journal.ts';
import type { KeyedFiles } from './keyedFiles.ts';

/** A value per key, whose changes go through the journal. Values are shared, not copied: never change one in place. */
export interface JournaledValues<T> {
  /** `undefined` when nothing is kept. A damaged file is set aside and thrown as 'quarantined', once. */
  read(key: string): Promise<T | undefined>;
  /** The change that keeps a value, to be committed; a value that does not fit its schema is thrown as 'bad-value'. */
  put(key: string, value: T): Change;
  /** The change that leaves nothing under `key`. */
  remove(key: string): Change;
  /** Every key kept, in no order. */
  keys(): AsyncIterable<string>;
}

interface Options<T> {
  readonly name: string;
  readonly files: KeyedFiles<T>;
  readonly schema: z.ZodType<T>;
  readonly journal: Journal;
}

/** What the journal knows and the file does not yet; `undefined`: removed. */
type Unsettled<T> = Map<string, { readonly value: T | undefined }>;

export function journaledValues<T>({ name, files, schema, journal }: Options<T>): JournaledValues<T> {
  const unsettled: Unsettled<T> = new Map();
  const saidSchema = z.strictObject({ key: z.string(), value: schema.optional() });
  const change = (key: string, value: T | undefined): Change => ({
    part: name,
    key,
    said: () => (value === undefined ? {} : { value }),
    kept: () => void unsettled.set(key, { value }),
    isUrgent: value === undefined,
  });
  journal.join({
    name,
    restore(said) {
      const { success, data } = saidSchema.safeParse(said);
      if (success) unsettled.set(data.key, { value: data.value });
      return success;
    },
    settle: (keys) => settle(keys, unsettled, files),
  });

  return {
    async read(key) {
      const latest = unsettled.get(key);
      return latest ? latest.value : (await files.read(key))?.value;
    },
    put(key, value) {
      const { success, error: cause } = schema.safeParse(value);
      if (!success) throw new StorageError('bad-value', 'The value does not fit its schema and was not written', { cause });
      return change(key, value);
    },
    remove: (key) => change(key, undefined),
    async *keys() {
      const latest = new Map(unsettled);
      for (const [key, { value }] of latest) if (value !== undefined) yield key;
      for await (const key of files.keys()) if (!latest.has(key)) yield key;
    },
  };
}

const settle = <T>(keys: Iterable<string>, unsettled: Unsettled<T>, files: KeyedFiles<T>): Promise<void> =>
  allOf(keys, async (key) => {
    const latest = unsettled.get(key);
    if (!latest) return;
    if (latest.value === undefined) await files.remove(key);
    else await files.write(key, latest.value);
    // What changed meanwhile stays for the next time.
    if (unsettled.get(key) === latest) unsettled.delete(key);
  });
