import { z } from 'zod';
import type { OutboxEntry } from '../delivery/outboxEntry.ts';
import type { DeadLetter } from '../delivery/ports.ts';
import { filesIn } from './filesIn.ts';
import { jsonIn } from './jsonIn.ts';
import { type KeyedFiles, keyedFiles } from './keyedFiles.ts';
import { readWhole } from './wholeFile.ts';

/** One small file for each mail that waits or was given up: finding them costs what is open, not what was ever sent. */
const waitingSchema = z.strictObject({ submission: z.string().optional() });
const deadSchema = z.strictObject({ submission: z.string().optional(), code: z.string(), since: z.iso.datetime() });

export interface OutboxMarks {
  readonly waiting: KeyedFiles<z.infer<typeof waitingSchema>>;
  readonly dead: KeyedFiles<z.infer<typeof deadSchema>>;
  /** Marks a mail as its entry stands, where it has no such mark yet. */
  mark(entry: OutboxEntry): Promise<void>;
  bury(id: string, submission: string | undefined, code: string): Promise<void>;
}

export function outboxMarks(folder: string, now: () => Date): OutboxMarks {
  const waiting = keyedFiles({ folder: `${folder}/waiting`, schema: waitingSchema, now });
  const dead = keyedFiles({ folder: deadIn(folder), schema: deadSchema, now });
  const bury = async (id: string, submission: string | undefined, code: string): Promise<void> =>
    void (await dead.write(id, { ...(submission && { submission }), code, since: now().toISOString() }));
  return {
    waiting,
    dead,
    bury,
    async mark({ id, submission, state, lastError }) {
      if (state === 'pending' && !(await waiting.read(id))) await waiting.write(id, { ...(submission && { submission }) });
      if (state === 'dead' && !(await dead.read(id))) await bury(id, submission, lastError ?? 'unknown');
    },
  };
}

const deadIn = (folder: string): string => `${folder}/dead`;
const deadFile = z.object({ key: z.string(), value: deadSchema });

/** The dead letters as another process may see them: nothing is opened, cleared or set aside. */
export async function* deadLettersIn(folder: string): AsyncGenerator<DeadLetter> {
  for await (const path of filesIn(deadIn(folder), '.json')) {
    const bytes = await readWhole(path);
    const { data } = deadFile.safeParse(bytes && jsonIn(bytes));
    if (data) yield { id: data.key, code: data.value.code, since: data.value.since };
  }
}
