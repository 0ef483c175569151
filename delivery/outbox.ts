import type { Courier, Delivered } from './courier.ts';
import { DeliveryError, type DeliveryFault } from './errors.ts';
import { rawMail } from './mail.ts';
import { type MailParts, mailOf } from './mailOf.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import type { DeliveryLog, OutboxStore } from './ports.ts';
import { after, HOUR } from './retry.ts';

export interface OutboxParts extends MailParts {
  readonly store: OutboxStore;
  readonly courier: Courier;
  readonly now: () => Date;
  readonly log: DeliveryLog;
  /** From 0 to 1; spreads attempts. */
  readonly random?: () => number;
}

export interface Outbox {
  /** Looks for mails now, for example because one was just stored. */
  kick(): void;
  /** Resolves when nothing more can be sent at this moment. */
  idle(): Promise<void>;
  /** Finishes the mail under way and starts no other. */
  stop(): Promise<void>;
}

const RETRY_STORAGE = 60_000;

/** Faults that no further attempt can mend. */
const FINAL: ReadonlySet<DeliveryFault> = new Set(['bad-address', 'bad-mail-id', 'evidence-missing', 'submission-missing']);

/** Sends what waits in the store, also what an earlier process left, one mail at a time. A mail is kept until it is sent or given up, never dropped. */
export function startOutbox(parts: OutboxParts): Outbox {
  /** Outcomes the store could not take yet: those mails are not sent again while this process lives. */
  const unmarked = new Map<string, OutboxEntry>();
  let isWanted = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const work = async (): Promise<void> => {
    while (isWanted && !isStopped) {
      isWanted = false;
      const wait = await round(parts, unmarked, () => isStopped);
      clearTimeout(timer);
      if (wait !== undefined && !isStopped) timer = setTimeout(kick, Math.min(wait, HOUR)).unref();
    }
    running = undefined;
  };
  const kick = (): void => {
    isWanted = true;
    if (!isStopped) running ??= work();
  };
  const idle = async (): Promise<void> => {
    while (running) await running;
  };

  kick();
  return {
    kick,
    idle,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await idle();
    },
  };
}

/** Attempts everything due; milliseconds until the next mail is, undefined when none waits. */
async function round(parts: OutboxParts, unmarked: Map<string, OutboxEntry>, isStopped: () => boolean): Promise<number | undefined> {
  const entries = await waiting(parts);
  if (!entries) return RETRY_STORAGE;
  const openForms = new Set(entries.filter(({ kind }) => kind === 'form').map(({ submission }) => submission));
  let next = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (isStopped()) return undefined;
    // A receipt follows its form; the form's own time decides when.
    if (entry.kind === 'receipt' && openForms.has(entry.submission)) continue;
    const isDue = Date.parse(entry.nextAttemptAt) <= parts.now().getTime();
    const left = isDue ? await attempt(entry, parts, unmarked) : entry;
    if (left.state === 'pending') next = Math.min(next, Math.max(Date.parse(left.nextAttemptAt) - parts.now().getTime(), 0));
    else if (entry.kind === 'form') openForms.delete(entry.submission);
  }
  return Number.isFinite(next) ? next : undefined;
}

/** Oldest first, a form before its receipt; undefined when the store cannot be read now. */
async function waiting({ store, log }: OutboxParts): Promise<readonly OutboxEntry[] | undefined> {
  try {
    const entries: OutboxEntry[] = [];
    for await (const entry of store.pending()) if (entry.state === 'pending') entries.push(entry);
    const rank = ({ kind }: OutboxEntry): number => (kind === 'receipt' ? 1 : 0);
    return entries.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || rank(a) - rank(b));
  } catch (error) {
    log.error({ code: codeOf(error) }, 'outbox unreadable');
    return undefined;
  }
}

async function attempt(entry: OutboxEntry, parts: OutboxParts, unmarked: Map<string, OutboxEntry>): Promise<OutboxEntry> {
  const { store, now, log, random = Math.random } = parts;
  const result = unmarked.get(entry.id) ?? after(entry, await delivered(entry, parts), now(), random());
  const about = { mail: entry.id, kind: entry.kind, registrationId: entry.registrationId };
  try {
    await store.update(result);
  } catch (error) {
    unmarked.set(entry.id, result);
    log.error({ ...about, code: codeOf(error) }, 'mail outcome not stored');
    return { ...entry, nextAttemptAt: new Date(now().getTime() + RETRY_STORAGE).toISOString() };
  }
  unmarked.delete(entry.id);
  const told = { ...about, attempts: result.attempts, ...(result.lastError && { code: result.lastError }) };
  if (result.state === 'sent') log.info(told, 'mail sent');
  else log.error(told, result.state === 'dead' ? 'mail given up' : 'mail delayed');
  return result;
}

async function delivered(entry: OutboxEntry, parts: OutboxParts): Promise<Delivered> {
  try {
    return await parts.courier.deliver(await rawMail(await mailOf(entry, parts)));
  } catch (error) {
    const isFinal = error instanceof DeliveryError && FINAL.has(error.code);
    return { outcome: isFinal ? 'refused' : 'later', code: codeOf(error) };
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unexpected';
