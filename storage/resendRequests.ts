import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { namesIn } from './filesIn.ts';
import { jsonIn } from './jsonIn.ts';
import { readWhole, removeWhole, writeWhole } from './wholeFile.ts';

const requestSchema = z.strictObject({ ids: z.array(z.string()) });
const ENDING = '.json';

const folderIn = (outbox: string): string => join(outbox, 'requests');

/** Leaves a request for the process that holds the data folder, running now or started later. */
export async function askToResend(outbox: string, ids: readonly string[]): Promise<void> {
  const folder = folderIn(outbox);
  await writeWhole(join(folder, `${randomUUID()}${ENDING}`), join(folder, 'unfinished'), JSON.stringify({ ids }));
}

export interface ResendRequests {
  isAny(): Promise<boolean>;
  /** Lets `act` have every id asked for. A request is forgotten only afterwards: cut off, it is acted on again. */
  each(act: (id: string) => Promise<void>): Promise<void>;
}

export function resendRequests(outbox: string): ResendRequests {
  const folder = folderIn(outbox);
  const open = async () => (await namesIn(folder)).filter((name) => name.endsWith(ENDING)).sort();
  return {
    isAny: async () => (await open()).length > 0,
    async each(act) {
      for (const name of await open()) {
        const bytes = await readWhole(join(folder, name));
        const { data } = requestSchema.safeParse(bytes && jsonIn(bytes));
        for (const id of data?.ids ?? []) await act(id);
        await removeWhole(join(folder, name));
      }
    },
  };
}
