import type { Delivered } from './courier.ts';
import type { OutboxEntry } from './outboxEntry.ts';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const GIVE_UP_AFTER = 72 * HOUR;

/** The entry after an attempt. `random` from 0 to 1 spreads the next attempts, so that an outage does not end in a rush. */
export function after(entry: OutboxEntry, outcome: Delivered, now: Date, random: number): OutboxEntry {
  const attempts = entry.attempts + 1;
  const { lastError: _, triedSince = now.toISOString(), ...rest } = entry;
  if (outcome.outcome === 'sent') return { ...rest, attempts, state: 'sent' };
  const tried = { ...rest, attempts, triedSince, lastError: outcome.code };
  // Counted from the first attempt, not from the making: a bot that was off for a weekend still tries for three days.
  const isOver = outcome.outcome === 'refused' || now.getTime() - Date.parse(triedSince) >= GIVE_UP_AFTER;
  if (isOver) return { ...tried, state: 'dead' };
  return { ...tried, nextAttemptAt: new Date(now.getTime() + pause(attempts, random)).toISOString() };
}

/** A mail given up that somebody wants to be sent again: as if it had never been tried, yet the same mail. */
export function revived({ lastError: _, triedSince: __, ...entry }: OutboxEntry, now: Date): OutboxEntry {
  return { ...entry, attempts: 0, state: 'pending', nextAttemptAt: now.toISOString() };
}

/** How long until the mail's next attempt. No pause is longer than an hour: a later time comes of a clock that has since been put back. */
export function waitOf({ nextAttemptAt }: OutboxEntry, now: Date): number {
  const wait = Date.parse(nextAttemptAt) - now.getTime();
  return wait > HOUR ? 0 : Math.max(wait, 0);
}

/** Doubles from one minute to one hour, give or take a quarter. */
function pause(attempts: number, random: number): number {
  const doubled = Math.min(MINUTE * 2 ** Math.min(attempts - 1, 10), HOUR);
  return Math.min(Math.max(doubled * (0.75 + random / 2), MINUTE), HOUR);
}
