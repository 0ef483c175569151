import { loadedFramework, type Run, startedBot } from './program.ts';
import { bar, median, spread, type Table } from './table.ts';

const ROUNDS = 7;

/** How long the built bot takes until it serves, beside a process that only loads the framework. */
export async function start(): Promise<Table> {
  const ours: Run[] = [];
  const theirs: Run[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = [await startedBot(), await loadedFramework()] as const;
    // The first start reads everything from the disk.
    if (round === 0) continue;
    ours.push(pair[0]);
    theirs.push(pair[1]);
  }
  const of = (runs: readonly Run[], key: 'ready' | 'cpu'): readonly number[] => runs.map((run) => run[key]);
  const ratio = (key: 'ready' | 'cpu'): number => median(of(ours, key)) / median(of(theirs, key));
  return {
    title: `start: ${ROUNDS} starts of each in turn, after one to warm the disk`,
    head: ['', 'p50', 'p95', 'max', 'bar'],
    rows: [
      ['the bot: spawn to /readyz', ...spread(of(ours, 'ready'))],
      ['botbuilder + dialogs + restify: spawn to loaded', ...spread(of(theirs, 'ready'))],
      ['ratio', `${ratio('ready').toFixed(2)} ×`, '', '', bar(ratio('ready'), 1.5, '×')],
      ['the bot: CPU', ...spread(of(ours, 'cpu'))],
      ['botbuilder + dialogs + restify: CPU', ...spread(of(theirs, 'cpu'))],
      ['ratio of CPU', `${ratio('cpu').toFixed(2)} ×`],
    ],
  };
}
