import type { OutboxEntry } from './outboxEntry.ts';
import { codeOf, type OutboxParts, round } from './outboxRound.ts';
import type { DeadLetter, OutboxCounts } from './ports.ts';
import { HOUR } from './retry.ts';

export interface Outbox {
  /** Looks for mails now, for example because one was just stored. */
  kick(): void;
  /** Resolves when nothing more can be sent at this moment. */
  idle(): Promise<void>;
  /** How many mails wait and how many were given up. */
  counts(): Promise<OutboxCounts>;
  /** Starts no further mail and gives the one under way some seconds; cut off, the next start sends the very same mail. */
  stop(): Promise<void>;
}

/** How soon a request to send dead letters again is noticed. */
const REQUESTS = 5_000;
const LONGEST_GOODBYE = 10_000;
const MOST_LISTED = 50;

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

  // What a kill left unreadable becomes a dead letter on the first round, so the list follows it.
  kick();
  void running?.then(() => listDead(parts));
  const requests = setInterval(() => void noticeRequests(parts, kick), REQUESTS).unref();
  return {
    kick,
    idle,
    counts: () => parts.store.counts(),
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      clearInterval(requests);
      await atMost(LONGEST_GOODBYE, idle());
    },
  };
}

/** One line at every start for as long as something needs a person's look. */
async function listDead({ store, log }: OutboxParts): Promise<void> {
  try {
    const letters: DeadLetter[] = [];
    for await (const letter of store.dead()) letters.push(letter);
    if (letters.length === 0) return;
    const mails = letters.slice(0, MOST_LISTED).map(({ id, code }) => ({ id, code }));
    log.error({ dead: letters.length, mails }, 'mails were given up: see npm run dead-letters');
  } catch (error) {
    log.error({ code: codeOf(error) }, 'dead letters unreadable');
  }
}

async function noticeRequests({ store, log }: OutboxParts, kick: () => void): Promise<void> {
  try {
    if (await store.isAsked()) kick();
  } catch (error) {
    log.error({ code: codeOf(error) }, 'requests unreadable');
  }
}

async function atMost(ms: number, ending: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([ending, late]);
  clearTimeout(timer);
}
