import type { Courier, Delivered } from './courier.ts';
import { DeliveryError, type DeliveryFault } from './errors.ts';
import { rawMail } from './mail.ts';
import { type MailParts, mailOf } from './mailOf.ts';
import type { OutboxEntry } from './outboxEntry.ts';
import type { DeliveryLog, OutboxStore } from './ports.ts';
import { after, waitOf } from './retry.ts';

export interface OutboxParts extends MailParts {
  readonly store: OutboxStore;
  readonly courier: Courier;
  readonly now: () => Date;
  readonly log: DeliveryLog;
  /** From 0 to 1; spreads attempts. */
  readonly random?: () => number;
}

const RETRY_STORAGE = 60_000;

/** Faults that no further attempt can mend. */
const FINAL: ReadonlySet<DeliveryFault> = new Set(['bad-address', 'bad-mail-id', 'evidence-missing', 'submission-missing']);

/** Attempts everything due; milliseconds until the next mail is, undefined when none waits. */
export async function round(parts: OutboxParts, unmarked: Map<string, OutboxEntry>, isStopped: () => boolean): Promise<number | undefined> {
  const entries = await waiting(parts);
  if (!entries) return RETRY_STORAGE;
  /** Registrations whose form is still here: a later form or a receipt must not overtake it, and its time decides when they go. */
  const held = new Set<string>();
  let next = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    if (isStopped()) return undefined;
    if (followsForm(entry) && held.has(entry.registrationId)) continue;
    const isDue = waitOf(entry, parts.now()) === 0;
    const left = isDue ? await attempt(entry, parts, unmarked) : entry;
    if (left.state !== 'pending') continue;
    next = Math.min(next, waitOf(left, parts.now()));
    if (entry.kind === 'form') held.add(entry.registrationId);
  }
  return Number.isFinite(next) ? next : undefined;
}

const followsForm = ({ kind }: OutboxEntry): boolean => kind === 'form' || kind === 'receipt';

/** Oldest first, a form before its receipt, with what somebody asked to be sent again; undefined when the store cannot be read now. */
async function waiting({ store, log }: OutboxParts): Promise<readonly OutboxEntry[] | undefined> {
  try {
    const mails = await store.reviveAsked();
    if (mails.length > 0) log.info({ mails }, 'mails put back');
    const entries: OutboxEntry[] = [];
    for await (const entry of store.pending()) if (entry.state === 'pending') entries.push(entry);
    const rank = ({ kind }: OutboxEntry): number => (kind === 'receipt' ? 1 : 0);
    return entries.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || rank(a) - rank(b) || a.id.localeCompare(b.id));
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

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unexpected';
