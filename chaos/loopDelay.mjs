/**
 * Loaded before the bot (`node --import`), measures how long one piece of work keeps the event loop: on SIGUSR2 it writes the
 * longest since the last time to the file named by CHAOS_LOOP. Counted in the main thread's own processor time where the system
 * tells it (Linux), because on a busy machine the clock also counts the work of others.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const file = process.env.CHAOS_LOOP ?? '';
const TICK_MS = 2;

/** Milliseconds this thread has run. proc(5): the first number is nanoseconds on the processor. */
function ran() {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e3;
  }
}

let worst = { processor: 0, clock: 0 };
let answers = 0;
let [lastRan, lastSeen] = [ran(), performance.now()];

setInterval(() => {
  const [nowRan, nowSeen] = [ran(), performance.now()];
  worst = { processor: Math.max(worst.processor, nowRan - lastRan), clock: Math.max(worst.clock, nowSeen - lastSeen - TICK_MS) };
  [lastRan, lastSeen] = [nowRan, nowSeen];
}, TICK_MS).unref();

process.on('SIGUSR2', () => {
  answers += 1;
  writeFileSync(`${file}.new`, JSON.stringify({ answers, ...worst }));
  renameSync(`${file}.new`, file);
  worst = { processor: 0, clock: 0 };
});
