import { z } from 'zod';
import { allOf } from './allOf.ts';
import type { AppendLog } from './appendLog.ts';
import { StorageError } from './errors.ts';
import type { Change, Journal } from './journal.ts';

/** A list per key that only grows at its end, whose changes go through the journal. */
export interface JournaledLog<T> {
  /** Everything that was kept, oldest first. A damaged log is set aside and thrown as 'quarantined', once. */
  read(key: string): Promise<T[]>;
  /** The change that adds entries, to be committed; one that does not fit its schema is thrown as 'bad-value'. */
  add(key: string, entries: readonly T[]): Promise<Change>;
  /** The change that leaves nothing under `key`. */
  remove(key: string): Change;
}

interface Options<T> {
  readonly name: string;
  readonly files: AppendLog<T>;
  readonly schema: z.ZodType<T>;
  readonly journal: Journal;
}

/** What the journal knows of a list and its file does not yet. */
interface Tail<T> {
  /** The file is to go first. */
  isRemoved: boolean;
  /** How many entries stand before these: those of the file. */
  base: number;
  entries: T[];
  /** Entries on their way to the disk, behind those above. */
  underWay: number;
  /** Changes that were made and are not decided yet: until they are, nobody else may make another tail. */
  undecided: number;
}

export function journaledLog<T>({ name, files, schema, journal }: Options<T>): JournaledLog<T> {
  const tails = new Map<string, Tail<T>>();
  let settled = 0;
  const saidSchema = z.union([
    z.strictObject({ key: z.string(), after: z.int().min(0), entries: z.array(schema) }),
    z.strictObject({ key: z.string(), isRemoved: z.literal(true) }),
  ]);
  const tailOf = (key: string, base: number): Tail<T> => {
    const tail = tails.get(key) ?? { isRemoved: false, base, entries: [], underWay: 0, undecided: 0 };
    tails.set(key, tail);
    return tail;
  };
  const letGo = (key: string): void => {
    const tail = tails.get(key);
    if (tail && tail.entries.length === 0 && tail.undecided === 0 && !tail.isRemoved) tails.delete(key);
  };
  const cut = (key: string): void => void Object.assign(tailOf(key, 0), { isRemoved: true, base: 0, entries: [] });

  /** The tail of a list for one more change, made from the end of its file where there is none; asked again when that moved meanwhile. */
  const forChange = async (key: string): Promise<Tail<T>> => {
    for (;;) {
      const before = settled;
      const base = tails.has(key) ? 0 : await files.append(key, []);
      if (!tails.has(key) && before !== settled) continue;
      const tail = tailOf(key, base);
      tail.undecided++;
      return tail;
    }
  };

  journal.join({
    name,
    restore(said) {
      const { success, data } = saidSchema.safeParse(said);
      if (!success) return false;
      if ('isRemoved' in data) cut(data.key);
      else {
        const { base, entries } = tailOf(data.key, data.after);
        // Written again under the same numbers: what stood there was never acknowledged.
        entries.splice(Math.max(0, data.after - base), Number.POSITIVE_INFINITY, ...data.entries);
      }
      return true;
    },
    settle(keys) {
      settled++;
      return allOf(keys, async (key) => {
        const tail = tails.get(key);
        if (tail) await settleTail(files, key, tail);
        letGo(key);
      });
    },
  });

  return {
    async read(key) {
      const tail = tails.get(key);
      const [unsettled, base] = [[...(tail?.entries ?? [])], tail?.base];
      if (tail?.isRemoved) return unsettled;
      const lines = await files.readAfter(key, 0);
      // What is settled while the file is read is in both.
      return [...lines.slice(0, base).map(({ entry }) => entry), ...unsettled];
    },
    async add(key, entries) {
      if (!entries.every((entry) => schema.safeParse(entry).success))
        throw new StorageError('bad-value', 'The entry does not fit its schema and was not written');
      const tail = await forChange(key);
      let underWay = 0;
      const decided = (): void => {
        tail.undecided--;
        tail.underWay -= underWay;
      };
      return {
        part: name,
        key,
        said() {
          const after = tail.base + tail.entries.length + tail.underWay;
          underWay = entries.length;
          tail.underWay += underWay;
          return { after, entries };
        },
        kept() {
          decided();
          tail.entries.push(...entries);
        },
        failed() {
          decided();
          letGo(key);
        },
      };
    },
    remove: (key) => ({ part: name, key, said: () => ({ isRemoved: true }), kept: () => cut(key), isUrgent: true }),
  };
}

/** Brings what is there by now into the file; what an ended process had brought there already is passed over. */
async function settleTail<T>(files: AppendLog<T>, key: string, tail: Tail<T>): Promise<void> {
  const { isRemoved, base, entries } = tail;
  const count = entries.length;
  if (isRemoved) await files.remove(key);
  const there = await files.append(key, []);
  await files.append(key, entries.slice(Math.max(0, there - base), count));
  // Removed meanwhile: the file is to go all the same.
  if (tail.entries !== entries) return;
  tail.isRemoved = false;
  tail.base = base + count;
  entries.splice(0, count);
}
