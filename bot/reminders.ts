import type { Draft } from '../registration/draft.ts';

/** What reminding needs of the stores. */
export interface RemindingStores {
  readonly people: () => AsyncIterable<string>;
  readonly draftOf: (person: string) => Promise<Draft | undefined>;
  /** Stores the mail and that it was sent, in this order: one mail too many is better than none. False when the owner went on meanwhile. */
  readonly remind: (person: string, draft: Draft) => Promise<boolean>;
}

const DAY = 86_400_000;
/** After so many days of silence a reminder goes out, and no more than these. */
const SILENT_DAYS = [3, 10] as const;

/** Mails a reminder to whoever left an unfinished registration and gave an address. Resolves with their number. */
export async function remindSilent(stores: RemindingStores, now: Date): Promise<number> {
  let count = 0;
  for await (const person of stores.people()) {
    const draft = await stores.draftOf(person).catch(() => undefined);
    if (draft?.status !== 'draft' || !draft.form.company?.contact?.email) continue;
    const days = SILENT_DAYS[draft.reminded ?? 0];
    if (days === undefined || Date.parse(draft.updatedAt) > now.getTime() - days * DAY) continue;
    if (await stores.remind(person, { ...draft, reminded: (draft.reminded ?? 0) + 1 })) count++;
  }
  return count;
}
