import { newTalk } from '../dialogs/talk.ts';
import { ASKED, draftWithout } from './asking.ts';
import { HOSTILE } from './hostileTexts.ts';
import { bar, spread, type Table } from './table.ts';
import { type DurableBot, durableBot, say } from './talking.ts';

/** How long one hostile message keeps everybody else waiting: the longest time the event loop stood still in its turn. */
export async function loop(): Promise<Table> {
  const bot = await durableBot();
  const blocks: { readonly name: string; readonly time: number }[] = [];
  for (const path of ASKED) {
    await longestBlock(() => asked(bot, path, 'warm up', 'about three thousand a month'));
    for (const { part, text } of HOSTILE) {
      const twice = [];
      for (const go of [1, 2]) twice.push(await longestBlock(() => asked(bot, path, `${part} ${go}`, text)));
      blocks.push({ name: `${JSON.stringify(part)} at ${path}`, time: Math.min(...twice) });
    }
  }
  await bot.close();
  const times = blocks.map(({ time }) => time);
  const worst = blocks.toSorted((a, b) => b.time - a.time).slice(0, 5);
  return {
    title: `loop: longest block of a turn of 20,000 characters, ${blocks.length} pairs of text and question, the better of two`,
    head: ['', 'p50', 'p95', 'max', 'bar max'],
    rows: [
      ['the bot', ...spread(times), bar(Math.max(...times), 100, 'ms')],
      ...worst.map(({ name, time }) => [name, '', '', `${time.toFixed(2)} ms`]),
    ],
  };
}

/** Puts the open question to a new person and gives their answer; resolves once the message is about to be said. */
async function asked({ stores, logic }: DurableBot, path: string, name: string, text: string): Promise<() => Promise<unknown>> {
  const person = `${path} ${name}`;
  const pending = { kind: 'field', field: path } as const;
  await stores.ports.turns.keep({
    person: `test/${person}`,
    conversation: `of ${person}`,
    draft: draftWithout(path),
    talk: { ...newTalk('en'), hasSpoken: true, isReady: true, pending, focus: pending },
    lines: [],
    forgets: [],
  });
  return () => say(logic, person, text);
}

async function longestBlock(prepare: () => Promise<() => Promise<unknown>>): Promise<number> {
  const act = await prepare();
  let isOver = false;
  let longest = 0;
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await act();
  isOver = true;
  look();
  return longest;
}
