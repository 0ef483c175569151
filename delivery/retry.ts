import type { Delivered } from './courier.ts';
import type { OutboxEntry } from './outboxEntry.ts';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const GIVE_UP_AFTER = 72 * HOUR;

/** The entry after an attempt. `random` from 0 to 1 spreads the next attempts, so that an outage does not end in a rush. */
export function after(entry: OutboxEntry, outcome: Delivered, now: Date, random: number): OutboxEntry {
  const attempts = entry.attempts + 1;
  if (outcome.outcome === 'sent') {
    const { lastError: _, ...rest } = entry;
    return { ...rest, attempts, state: 'sent' };
  }
  const lastError = outcome.code;
  const isOver = outcome.outcome === 'refused' || now.getTime() - Date.parse(entry.createdAt) >= GIVE_UP_AFTER;
  if (isOver) return { ...entry, attempts, state: 'dead', lastError };
  return { ...entry, attempts, lastError, nextAttemptAt: new Date(now.getTime() + pause(attempts, random)).toISOString() };
}

/** Doubles from one minute to one hour, give or take a quarter. */
function pause(attempts: number, random: number): number {
  const doubled = Math.min(MINUTE * 2 ** Math.min(attempts - 1, 10), HOUR);
  return Math.min(Math.max(doubled * (0.75 + random / 2), MINUTE), HOUR);
}
