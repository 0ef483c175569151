import type { Draft } from '../registration/draft.ts';

/** What expiry needs of the stores. */
export interface ExpiringStores {
  readonly people: () => AsyncIterable<string>;
  readonly draftOf: (person: string) => Promise<Draft | undefined>;
  /** Removes a draft with its evidence and the logs of its conversations; false when its owner went on meanwhile. */
  readonly remove: (person: string, draft: Draft) => Promise<boolean>;
}

const DAY = 86_400_000;
const UNSENT: ReadonlySet<Draft['status']> = new Set(['draft', 'handed-off']);

/** Deletes registrations nobody worked on for the days customers are told; what was sent stays. Resolves with their number. */
export async function expireDrafts(stores: ExpiringStores, days: number, now: Date): Promise<number> {
  const oldest = new Date(now.getTime() - days * DAY).toISOString();
  let count = 0;
  for await (const person of stores.people()) {
    // One damaged draft is its owner's matter, told at their next message; it must not keep others from expiring.
    const draft = await stores.draftOf(person).catch(() => undefined);
    if (!draft || !UNSENT.has(draft.status) || draft.updatedAt >= oldest) continue;
    if (await stores.remove(person, draft)) count++;
  }
  return count;
}

/** Looks once a day, for the first time a minute after the start, so that starting stays quick. Returns the act that ends it. */
export function expireDaily(look: () => Promise<unknown>): () => void {
  const first = setTimeout(() => void look(), 60_000).unref();
  const daily = setInterval(() => void look(), DAY).unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}
