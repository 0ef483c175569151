import type { OutboxEntry } from '../../delivery/outboxEntry.ts';
import { after, revived, waitOf } from '../../delivery/retry.ts';

const entry: OutboxEntry = {
  id: 'mail-1',
  kind: 'form',
  registrationId: 'r',
  createdAt: '2026-11-22T00:00:00.000Z',
  attempts: 0,
  nextAttemptAt: '2026-11-22T00:00:00.000Z',
  state: 'pending',
};
const created = Date.parse(entry.createdAt);
const LATER = { outcome: 'later', code: 'ESOCKET' } as const;
const minutesAfter = (attempts: number, random: number): number =>
  (Date.parse(after({ ...entry, attempts }, LATER, new Date(created), random).nextAttemptAt) - created) / 60_000;

test.each([
  [0, 0, 1],
  [0, 0.5, 1],
  [0, 1, 1.25],
  [1, 0.5, 2],
  [3, 0, 6],
  [3, 1, 10],
  [6, 0.5, 60],
  [6, 0, 45],
  [50, 1, 60],
])('after %i attempts and a throw of %d the next comes in %d minutes', (attempts, random, minutes) => {
  expect(minutesAfter(attempts, random)).toBe(minutes);
});

test('a mail sent at last forgets its faults', () => {
  const sent = after({ ...entry, attempts: 3, lastError: 'ESOCKET' }, { outcome: 'sent' }, new Date(created), 0);

  expect(sent).toMatchObject({ state: 'sent', attempts: 4 });
  expect(sent).not.toHaveProperty('lastError');
});

test('a refused mail is given up at once', () => {
  expect(after(entry, { outcome: 'refused', code: 'EENVELOPE-550' }, new Date(created), 0)).toMatchObject({
    state: 'dead',
    lastError: 'EENVELOPE-550',
  });
});

test.each([
  [72 * 60 - 1, 'pending'],
  [72 * 60, 'dead'],
])('after %i minutes of failures a mail is %s', (minutes, state) => {
  const once = after(entry, LATER, new Date(created), 0.5);

  expect(after(once, LATER, new Date(created + minutes * 60_000), 0.5).state).toBe(state);
});

test('a mail that lay untried while the bot was off still gets its three days', () => {
  const day = 24 * 3_600_000;
  const first = after(entry, LATER, new Date(created + 5 * day), 0.5);

  expect(first.state).toBe('pending');
  expect(after(first, LATER, new Date(created + 7 * day), 0.5).state).toBe('pending');
  expect(after(first, LATER, new Date(created + 8 * day), 0.5).state).toBe('dead');
});

test('a mail put back is the same mail, due at once, with three days of its own', () => {
  const later = new Date(created + 200 * 3_600_000);
  const dead = after(entry, { outcome: 'refused', code: 'EENVELOPE-550' }, new Date(created), 0);

  const back = revived(dead, later);

  expect(back).toEqual({ ...entry, nextAttemptAt: later.toISOString() });
  expect(after(back, LATER, new Date(later.getTime() + 60_000), 0.5).state).toBe('pending');
});

test.each([
  ['is over', -1, 0],
  ['is in half a minute', 30_000, 30_000],
  ['is later than any pause, because the clock was put back', 400 * 24 * 3_600_000, 0],
])('when the next attempt %s, the wait is right', (_, inMs, wait) => {
  const next = { ...entry, nextAttemptAt: new Date(created + inMs).toISOString() };

  expect(waitOf(next, new Date(created))).toBe(wait);
});
