import { join } from 'node:path';
import { z } from 'zod';
import { appendLog } from '../../../storage/appendLog.ts';
import { openJournal } from '../../../storage/fileJournal.ts';
import { journaledLog } from '../../../storage/journaledLog.ts';
import { journaledValues } from '../../../storage/journaledValues.ts';
import { keyedFiles } from '../../../storage/keyedFiles.ts';

const schema = z.strictObject({ n: z.int(), ballast: z.string() });
const now = () => new Date();

/** One value and one list behind a journal that is settled every few commits. */
export async function journaled(dir: string) {
  const faults: unknown[] = [];
  const journal = await openJournal({ folder: join(dir, 'journal'), now, fault: (error) => faults.push(error), mostBytes: 30_000 });
  const drafts = journaledValues({ name: 'drafts', schema, journal, files: keyedFiles({ folder: join(dir, 'drafts'), schema, now }) });
  const log = journaledLog({ name: 'log', schema, journal, files: appendLog({ folder: join(dir, 'log'), schema, now }) });
  return { journal, drafts, log, faults };
}
