import { ANSWERS } from '../support/answers.ts';
import { complete } from '../support/complete.ts';
import { DirectLineClient } from '../support/directLineClient.ts';
import { RunningBot } from '../support/runningBot.ts';

/** A long run looks longer: `CHAOS_KILLS=200 npm run chaos`. */
const PAIRS = Number(process.env['CHAOS_KILLS'] ?? 0) >= 50 ? 500 : 150;

let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start();
});
afterAll(() => bot.dispose());

async function begun(): Promise<DirectLineClient> {
  const client = await DirectLineClient.open(bot.url);
  await complete(client, await client.say('register'), ANSWERS, 'useCases[0].categories');
  return client;
}

it(`keeps both of two messages sent at once in one conversation, ${PAIRS} times`, async () => {
  const client = await begun();
  const lost: number[] = [];

  for (let i = 0; i < PAIRS; i++) {
    const [city, title] = [
      `Springfield${'abcdefghij'[i % 10]}${'abcdefghij'[Math.floor(i / 10) % 10]}${'abcde'[Math.floor(i / 100)]}`,
      `owner of shop ${i}`,
    ];
    await Promise.all([client.post({ text: `change the city to ${city}` }), client.post({ text: `change the title to ${title}` })]);
    const { form } = await client.latestStateAfter();
    if (form.company?.address?.city !== city || form.company?.contact?.title !== title) lost.push(i);
  }

  expect(lost).toEqual([]);
});

it('keeps both of two messages of one person in two tabs', async () => {
  const first = await begun();
  const second = await DirectLineClient.open(bot.url, { as: first });

  for (let i = 0; i < 25; i++) {
    const [city, title] = [`Newtown${'abcdefghijklmnopqrstuvwxyz'[i]}`, `head of unit ${i}`];
    await Promise.all([first.post({ text: `change the city to ${city}` }), second.post({ text: `change the title to ${title}` })]);
    const { state } = await first.say('repeat');
    expect([state.form.company?.address?.city, state.form.company?.contact?.title]).toEqual([city, title]);
  }
});
