import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningBot } from '../test/support/runningBot.ts';

/** The longest the event loop was kept by one piece of work, in milliseconds of processor time and by the clock. */
export interface Kept {
  readonly processor: number;
  readonly clock: number;
}

export interface LoopWatch {
  /** What `RunningBot.start` needs for it. */
  readonly circumstances: { readonly preload: readonly string[]; readonly env: Readonly<Record<string, string>> };
  /** The longest since the last look. */
  look(bot: RunningBot): Promise<Kept>;
}

export function loopWatch(): LoopWatch {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tfn-loop-')), 'kept');
  let looks = 0;
  return {
    circumstances: { preload: ['loopDelay.mjs'], env: { CHAOS_LOOP: file } },
    async look(bot) {
      looks += 1;
      process.kill(bot.pid, 'SIGUSR2');
      for (let tries = 0; tries < 2_000; tries++) {
        const answer = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept & { readonly answers: number }) : undefined;
        if (answer?.answers === looks) return { processor: answer.processor, clock: answer.clock };
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error('the bot does not answer signals');
    },
  };
}
