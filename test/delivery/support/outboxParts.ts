import type { Courier, Delivered } from '../../../delivery/courier.ts';
import type { RawMail } from '../../../delivery/mail.ts';
import type { OutboxEntry, Submission } from '../../../delivery/outboxEntry.ts';
import type { OutboxParts } from '../../../delivery/outboxRound.ts';
import { revived } from '../../../delivery/retry.ts';
import { PICTURE } from '../../support/finishedForms.ts';
import { noPdf } from './mails.ts';
import { english, korean } from './words.ts';

const START = Date.parse('2026-11-22T14:05:00.000Z');

/** Keeps entries in memory; `isBroken` makes every write fail. */
export function memoryStore(...submissions: readonly Submission[]) {
  const entries = new Map<string, OutboxEntry>(submissions.flatMap(({ mails }) => mails).map((entry) => [entry.id, entry]));
  const store = {
    entries,
    isBroken: false,
    isUnreadable: false,
    submissions: { read: async (key: string) => submissions.find((one) => one.key === key) },
    async *pending() {
      if (store.isUnreadable) throw Object.assign(new Error('disk'), { code: 'read-failed' });
      yield* [...entries.values()].filter(({ state }) => state === 'pending').reverse();
    },
    update: async (entry: OutboxEntry) => {
      if (store.isBroken) throw Object.assign(new Error('disk'), { code: 'write-failed' });
      entries.set(entry.id, entry);
    },
    add: async (entry: OutboxEntry) => void entries.set(entry.id, entry),
    async *dead() {
      for (const { id, state, lastError = '', nextAttemptAt } of entries.values())
        if (state === 'dead') yield { id, code: lastError, since: nextAttemptAt };
    },
    counts: async () => {
      const count = (wanted: string): number => [...entries.values()].filter(({ state }) => state === wanted).length;
      return { waiting: count('pending'), dead: count('dead') };
    },
    asked: [] as string[],
    isAsked: async () => store.asked.length > 0,
    reviveAsked: async () => {
      const found = store.asked.splice(0).flatMap((id) => entries.get(id) ?? []);
      for (const entry of found) entries.set(entry.id, revived(entry, new Date(START)));
      return found.map(({ id }) => id);
    },
    states: () => [...entries.values()].map(({ kind, state }) => `${kind} ${state}`),
  };
  return store;
}

/** Answers as told, then takes everything. */
export function fakeCourier(...answers: readonly (Delivered | Error)[]) {
  const left = [...answers];
  const taken: RawMail[] = [];
  const courier: Courier = {
    deliver: async (mail) => {
      taken.push(mail);
      const answer = left.shift() ?? { outcome: 'sent' as const };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    close: async () => undefined,
  };
  return { ...courier, taken };
}

export function outboxParts(store: ReturnType<typeof memoryStore>, courier: Courier, changes: Partial<OutboxParts> = {}) {
  const clock = { now: START };
  const lines: string[] = [];
  const log = (fields: object, message: string): void => void lines.push(`${message} ${JSON.stringify(fields)}`);
  const parts: OutboxParts = {
    store,
    submissions: store.submissions,
    evidence: async () => PICTURE,
    courier,
    pdf: noPdf,
    words: { en: english, ko: korean },
    from: 'registration@bot.example',
    staff: 'staff@genesys.example',
    now: () => new Date(clock.now),
    log: { info: log, error: log },
    random: () => 0.5,
    ...changes,
  };
  return { parts, clock, lines };
}
