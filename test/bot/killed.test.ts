import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answerTo, askedIn, begun, END, type Journey, lost, remember, step, upTo } from '../../chaos/journey.ts';
import { allMailed, formMails } from '../../chaos/mailFolder.ts';
import { random } from '../../chaos/random.ts';
import type { State } from '../../dialogs/state.ts';
import { RunningBot } from '../support/runningBot.ts';

/** Each kill costs a start of almost two seconds: `CHAOS_KILLS=200 npm run chaos` for a long look. */
const KILLS = Number(process.env['CHAOS_KILLS'] ?? 6);
/** Of the boundaries and steps, every so-manieth is tried in a short run. */
const STRIDE = KILLS >= 50 ? 1 : 8;
/** A busy machine takes ten times as long as an idle one. */
const PATIENCE_MS = 300_000 + KILLS * 20_000;
/** Longer than the first turns of a fresh process, so that kills fall on every moment of a turn; later moments count as right after it. */
const LONGEST_TURN_MS = 160;

const orders = mkdtempSync(path.join(tmpdir(), 'tfn-chaos-'));
const disk = path.join(orders, 'disk');
const order = (what: string): void => writeFileSync(disk, what);

let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start({ preload: ['faultyDisk.mjs'], env: { CHAOS_DISK: disk } });
});
afterAll(async () => {
  await bot.dispose();
  rmSync(orders, { recursive: true });
});

const next = random();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const settled = (promise: Promise<unknown>) =>
  promise.then(
    () => true,
    () => false,
  );
const told = (line: string) => process.stderr.write(`${line}\n`);

/** Registrations that were acknowledged as sent. */
const sent = new Set<string>();

/** What the customer finds after the restart: everything acknowledged, and a question that is asked again when they ask for it. */
async function found(journey: Journey): Promise<{ readonly kept: State; readonly after: Journey }> {
  const kept = await journey.client.latestState();
  expect(lost(journey, kept)).toEqual([]);
  const { state } = await journey.client.say('repeat');
  expect(state.registrationId).toBe(journey.registration);
  expect(lost(journey, state)).toEqual([]);
  const asked = askedIn(state);
  if (asked === END) sent.add(String(journey.registration));
  return { kept, after: { ...journey, asked } };
}

/** Killed while nothing is under way. */
async function killedBetweenTurns(journey: Journey): Promise<Journey> {
  const answered = await step(journey);
  await bot.stop('SIGKILL');
  await bot.start();

  const { after } = await found(answered);

  expect(after.asked).toBe(answered.asked);
  return after;
}

/** Killed with an answer on its way, at some moment before or after it is acknowledged. */
async function killedDuringTurn(journey: Journey, afterMs: number): Promise<{ readonly after: Journey; readonly isAcknowledged: boolean }> {
  const posted = settled(journey.client.post({ text: answerTo(journey.asked) }));
  await (afterMs < LONGEST_TURN_MS ? pause(afterMs) : posted);
  await bot.stop('SIGKILL');
  const isAcknowledged = await posted;
  await bot.start();

  const { kept, after } = await found(journey);

  if (!isAcknowledged) return { after, isAcknowledged };
  expect(askedIn(kept)).not.toBe(journey.asked);
  expect(after.asked).toBe(askedIn(kept));
  return { after: remember(after, kept), isAcknowledged };
}

async function mailsAreRight(): Promise<void> {
  await allMailed(bot);
  expect(formMails(bot)).toEqual(new Map([...sent].map((registration) => [registration, 1])));
}

it(
  `loses no acknowledged answer in ${KILLS} kills at random moments and asks the same question afterwards`,
  async () => {
    const moments = { unanswered: 0, answered: 0, between: 0 };
    let journey = await begun(bot);

    for (let kill = 0; kill < KILLS; kill++) {
      if (journey.asked === END) journey = await begun(bot);
      // A long run goes from start to end by itself; a short one is moved along so that it sees more than the beginning.
      if (STRIDE > 1 && journey.asked !== 'submit') journey = await step(journey);
      if (next() < 0.25) {
        journey = await killedBetweenTurns(journey);
        moments.between++;
        continue;
      }
      const { after, isAcknowledged } = await killedDuringTurn(journey, next() * LONGEST_TURN_MS * 1.25);
      journey = after;
      moments[isAcknowledged ? 'answered' : 'unanswered']++;
    }

    told(`Kills: ${moments.unanswered} before the answer, ${moments.answered} after it, ${moments.between} between turns.`);
    expect(moments.unanswered + moments.answered + moments.between).toBe(KILLS);
    await mailsAreRight();
  },
  PATIENCE_MS,
);

it('loses nothing when it is killed at the boundaries between the steps of a registration', async () => {
  let journey = await begun(bot);
  let kills = 0;

  for (let boundary = 0; journey.asked !== END; boundary++) {
    const isKilled = boundary % STRIDE === 0 || journey.asked === 'submit';
    journey = isKilled ? await killedBetweenTurns(journey) : await step(journey);
    if (isKilled) kills++;
  }

  told(`Kills at boundaries: ${kills}.`);
  expect(sent).toContain(journey.registration);
  await mailsAreRight();
});

/** Resolves once what ended processes left in the journal is in its own files: nothing but turns takes steps on the disk then. Nobody may be talking. */
async function nothingUnsettled(): Promise<void> {
  const journal = path.join(bot.dataDir, 'journal');
  while (existsSync(journal) && readdirSync(journal).length > 0) await pause(50);
}

/** Answers with the process ended at the nth step it takes on the disk from then on; false when it took fewer. */
async function killedAtStep(n: number, journey: Journey): Promise<{ readonly isKilled: boolean; readonly isAcknowledged: boolean }> {
  order(`kill ${n}`);
  const ended = bot.ended();
  const isAcknowledged = await settled(journey.client.post({ text: answerTo(journey.asked) }));
  const isQuiet = settled(allMailed(bot));
  const isKilled = await Promise.race([ended.then(() => true), isQuiet.then((isMailed) => !isMailed)]);
  order('');
  if (isKilled) {
    await ended;
    await bot.start();
    await nothingUnsettled();
  }
  return { isKilled, isAcknowledged };
}

it.each([
  // One write and its sync.
  ['of an answer', 'company.website', 1],
  ['of the sending, to the last mark of the last mail', 'submit', STRIDE],
])(
  'loses and doubles nothing when it is killed at the steps on the disk %s',
  async (_, asked, stride) => {
    let kills = 0;
    let journey: Journey | undefined;
    await bot.stop('SIGKILL');
    await bot.start();
    await nothingUnsettled();

    for (let n = 1 + Math.floor(next() * stride); ; n += stride) {
      if (journey?.asked !== asked) journey = await upTo(asked, await begun(bot));
      const { isKilled, isAcknowledged } = await killedAtStep(n, journey);
      const { after } = await found(journey);
      if (isAcknowledged) expect(after.asked).not.toBe(asked);
      journey = after;
      if (!isKilled) break;
      kills++;
    }
    // Whoever saw their sending fail sends again.
    if (journey.asked === 'submit') await found(await step(journey));

    told(`Kills at steps ${asked}: ${kills}.`);
    expect(kills).toBeGreaterThan(0);
    await mailsAreRight();
  },
  PATIENCE_MS,
);
