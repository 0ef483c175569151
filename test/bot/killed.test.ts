import { at } from '../../registration/path.ts';
import { ANSWERS, pendingName } from '../support/answers.ts';
import { DirectLineClient } from '../support/directLineClient.ts';
import { RunningBot } from '../support/runningBot.ts';

/** Each kill costs a start of about two seconds: the full number is for `CHAOS_KILLS=50 npm test -- test/bot/killed`. */
const KILLS = Number(process.env['CHAOS_KILLS'] ?? 12);
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

it(`loses no acknowledged answer in ${KILLS} kills and asks the same question afterwards`, async () => {
  const next = random(20_261_122);
  let client = await DirectLineClient.open(bot.url);
  let state = (await client.say('register')).state;
  /** Blank → value, as acknowledged. */
  const acknowledged = new Map<string, unknown>();

  for (let kill = 0; kill < KILLS; kill++) {
    const before = state;
    const asked = pendingName(before.pending);
    if (asked === 'submit' || asked === 'nothing') {
      client = await DirectLineClient.open(bot.url);
      state = (await client.say('register')).state;
      acknowledged.clear();
      continue;
    }
    const posted = client.post({ text: ANSWERS[asked] ?? 'yes' }).then(
      () => true,
      () => false,
    );
    await pause(next() * 25);
    await bot.stop('SIGKILL');
    const isAcknowledged = await posted;
    await bot.start();
    state = await client.latestState();

    for (const [path, value] of acknowledged) expect([path, at(state.form, path)]).toEqual([path, value]);
    if (isAcknowledged) {
      expect(pendingName(state.pending)).not.toBe(asked);
      for (const path of state.turn.captured) acknowledged.set(path, at(state.form, path));
    } else if (pendingName(state.pending) !== asked) {
      // Kept although the answer was never acknowledged: nothing is lost, and what is asked is what comes after.
      expect(state.missing.length).toBeLessThan(before.missing.length);
    }
    state = (await client.say('repeat')).state;
    expect(state.registrationId).toBe(before.registrationId);
  }
});
