import type { State } from '../../dialogs/state.ts';
import { at } from '../../registration/path.ts';
import { ANSWERS, pendingName } from '../support/answers.ts';
import { DirectLineClient } from '../support/directLineClient.ts';
import { RunningBot } from '../support/runningBot.ts';

/** Each kill costs a start of almost two seconds: `CHAOS_KILLS=10 npm test -- test/bot/killed` for a quick look. */
const KILLS = Number(process.env['CHAOS_KILLS'] ?? 50);
/** Another seed gives other moments. */
const SEED = Number(process.env['CHAOS_SEED'] ?? 20_261_122);
/** Longer than the first turns of a fresh process, so that kills fall on every moment of a turn; later moments count as right after it. */
const LONGEST_TURN_MS = 160;

let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start();
});
afterAll(() => bot.dispose());

/** A fixed sequence of numbers from 0 to 1, so that a failure can be seen again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const settled = (promise: Promise<unknown>) =>
  promise.then(
    () => true,
    () => false,
  );

/** One registration that goes on through the kills; another is begun when it reaches its end. */
interface Talk {
  readonly client: DirectLineClient;
  readonly asked: string;
  readonly registration: string | null;
  /** Blank → value of every answer that was acknowledged. */
  readonly acknowledged: Map<string, unknown>;
}

async function begun(): Promise<Talk> {
  const client = await DirectLineClient.open(bot.url);
  const { state } = await client.say('register');
  return { client, asked: pendingName(state.pending), registration: state.registrationId, acknowledged: new Map() };
}

function remember({ acknowledged }: Talk, { turn, form }: State): void {
  expect(turn.captured.length + turn.skipped.length + turn.events.length).toBeGreaterThan(0);
  for (const path of turn.captured) acknowledged.set(path, at(form, path));
}

const answerTo = (asked: string): string => ANSWERS[asked] ?? 'yes';

/** What the customer finds after the restart: everything acknowledged, and a question that is asked again when they ask for it. */
async function found({ client, registration, acknowledged }: Talk): Promise<{ readonly kept: State; readonly asked: string }> {
  const kept = await client.latestState();
  for (const [path, value] of acknowledged) expect([path, at(kept.form, path)]).toEqual([path, value]);
  const { state } = await client.say('repeat');
  expect(state.registrationId).toBe(registration);
  for (const [path, value] of acknowledged) expect([path, at(state.form, path)]).toEqual([path, value]);
  return { kept, asked: pendingName(state.pending) };
}

/** Killed while nothing is under way. */
async function killBetweenTurns(talk: Talk): Promise<Talk> {
  const { state } = await talk.client.say(answerTo(talk.asked));
  remember(talk, state);
  await bot.stop('SIGKILL');
  await bot.start();

  const { kept, asked } = await found(talk);

  expect([kept.pending, asked]).toEqual([state.pending, pendingName(state.pending)]);
  return { ...talk, asked };
}

/** Killed with an answer on its way, at some moment before or after it is acknowledged. */
async function killDuringTurn(talk: Talk, afterMs: number): Promise<Talk & { readonly isAcknowledged: boolean }> {
  const posted = settled(talk.client.post({ text: answerTo(talk.asked) }));
  await (afterMs < LONGEST_TURN_MS ? pause(afterMs) : posted);
  await bot.stop('SIGKILL');
  const isAcknowledged = await posted;
  await bot.start();

  const { kept, asked } = await found(talk);

  if (isAcknowledged) {
    expect(pendingName(kept.pending)).not.toBe(talk.asked);
    expect(asked).toBe(pendingName(kept.pending));
    remember(talk, kept);
  }
  return { ...talk, asked, isAcknowledged };
}

it(`loses no acknowledged answer in ${KILLS} kills and asks the same question afterwards`, async () => {
  const next = random(SEED);
  const moments = { unanswered: 0, answered: 0, between: 0 };
  let talk = await begun();

  for (let kill = 0; kill < KILLS; kill++) {
    if (['submit', 'nothing'].includes(talk.asked)) talk = await begun();
    if (next() < 0.25) {
      talk = await killBetweenTurns(talk);
      moments.between++;
      continue;
    }
    const { isAcknowledged, ...after } = await killDuringTurn(talk, next() * LONGEST_TURN_MS * 1.25);
    talk = after;
    moments[isAcknowledged ? 'answered' : 'unanswered']++;
  }

  process.stderr.write(`Kills: ${moments.unanswered} before the answer, ${moments.answered} after it, ${moments.between} between turns.\n`);
  expect(moments.unanswered + moments.answered + moments.between).toBe(KILLS);
});
