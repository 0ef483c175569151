import { join } from 'node:path';
import { z } from 'zod';
import { namesIn } from './filesIn.ts';
import { jsonIn } from './jsonIn.ts';
import { readWhole } from './wholeFile.ts';

/** A change as a file of the journal holds it. `said` has the key in it. */
export interface WrittenChange {
  readonly part: string;
  readonly key: string;
  readonly said: unknown;
}

/** A file of an ended process's journal, with the changes that may not have reached their own files. */
export interface Leftover {
  readonly path: string;
  readonly number: number;
  readonly changes: readonly WrittenChange[];
  /** A whole line of it is none of a journal's: it is kept for the operator. */
  readonly isDamaged: boolean;
}

const NAME = /^(\d{10})\.jsonl$/;
const NEWLINE = 0x0a;
const commitSchema = z.array(z.looseObject({ part: z.string(), key: z.string() })).min(1);

export const journalPath = (folder: string, number: number): string => join(folder, `${String(number).padStart(10, '0')}.jsonl`);

/** What is left of earlier processes, oldest first. */
export async function leftovers(folder: string): Promise<readonly Leftover[]> {
  const found: Leftover[] = [];
  for (const name of (await namesIn(folder)).sort()) {
    const number = NAME.exec(name)?.[1];
    if (number === undefined) continue;
    const path = join(folder, name);
    const bytes = (await readWhole(path)) ?? Buffer.alloc(0);
    found.push({ path, number: Number(number), ...changesIn(bytes) });
  }
  return found;
}

/** What follows the last newline was never acknowledged; a damaged line hides no other. */
function changesIn(bytes: Buffer): Pick<Leftover, 'changes' | 'isDamaged'> {
  const changes: WrittenChange[] = [];
  let isDamaged = false;
  let from = 0;
  for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
    const { success, data } = commitSchema.safeParse(jsonIn(bytes.subarray(from, to)));
    if (success) for (const { part, ...said } of data) changes.push({ part, key: said.key, said });
    else isDamaged = true;
    from = to + 1;
  }
  return { changes, isDamaged: isDamaged || !isBeginning(bytes.subarray(from)) };
}

/** Every commit begins so. */
const BEGINNING = Buffer.from('[{"part":"');

/** Whether these bytes can be the first ones of a commit that a process was killed in. */
const isBeginning = (torn: Buffer): boolean => {
  const length = Math.min(torn.length, BEGINNING.length);
  return torn.subarray(0, length).equals(BEGINNING.subarray(0, length));
};
