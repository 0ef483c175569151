import { begun, step, upTo } from '../../chaos/journey.ts';
import { allMailed, outboxOf } from '../../chaos/mailFolder.ts';
import { type MailServer, mailServer, type Taken, type Whim } from '../../chaos/mailServer.ts';
import { random } from '../../chaos/random.ts';
import { startOutbox } from '../../delivery/outbox.ts';
import { smtpCourier } from '../../delivery/smtpCourier.ts';
import { submissionOf } from '../../delivery/submission.ts';
import type { FinishedForm } from '../../registration/finishedForm.ts';
import { outboxFiles } from '../../storage/outboxFiles.ts';
import { memoryStore, outboxParts } from '../delivery/support/outboxParts.ts';
import { tempFolder } from '../storage/support/tempFolder.ts';
import { englishForm } from '../support/finishedForms.ts';
import { RunningBot } from '../support/runningBot.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function served(whims: MailServer['whims']): Promise<MailServer> {
  const server = await mailServer(whims);
  closing.push(server.close);
  return server;
}

const HOUR = 3_600_000;
const START = Date.parse('2026-11-22T14:05:00.000Z');
const TROUBLES: readonly (readonly Whim[])[] = [
  ['take'],
  [451, 'take'],
  ['drop', 452, 'take'],
  ['lose-answer', 'take'],
  ['slow'],
  ['lose-answer', 'lose-answer', 'take'],
  [554],
  [450, 552],
];

const formOf = (n: number): FinishedForm => {
  const { company } = englishForm;
  const contact = { ...company?.contact, email: `customer${n}@harborsmiles.example` };
  return { ...englishForm, id: `registration-${n}`, company: { ...company, contact } } as FinishedForm;
};

const countBy = (mails: readonly Taken[]): Map<string, Taken[]> => {
  const found = new Map<string, Taken[]>();
  for (const mail of mails) found.set(mail.messageId, [...(found.get(mail.messageId) ?? []), mail]);
  return found;
};

it('gets every mail through a moody server and many restarts; only what is refused for good is given up', async () => {
  const next = random();
  const left = new Map<string, Whim[]>();
  const troubleOf = (key: string): Whim[] => {
    const trouble = left.get(key) ?? [...(TROUBLES[Math.floor(next() * TROUBLES.length)] ?? [])];
    left.set(key, trouble);
    return trouble;
  };
  const refused = new Set<string>();
  const whim = (key: string, id: string): Whim => {
    const now = troubleOf(key).shift() ?? 'take';
    if (typeof now === 'number' && now >= 500) refused.add(id);
    return now;
  };
  const server = await served({
    // A receipt is judged by its addressee, a form once it has come.
    onRecipient: (address) => {
      const n = /^customer(\d+)@/.exec(address)?.[1];
      const now = n === undefined ? 'take' : whim(address, `registration-${n}-1-receipt`);
      return now === 'lose-answer' ? 'drop' : now;
    },
    onMail: ({ kind, registration }) => (kind === 'form' ? whim(`form ${registration}`, `${registration}-1-form`) : 'take'),
  });
  const folder = await tempFolder();
  const courier = smtpCourier(server.url, 'registration@bot.example', {
    connection: 5_000,
    greeting: 5_000,
    socket: 5_000,
    delivery: 20_000,
  });
  closing.push(courier.close);
  const forms = Array.from({ length: 24 }, (_, n) => formOf(n));
  let now = START;
  const opened = () => outboxFiles(folder, () => new Date(now));
  for (const form of forms) await opened().submit(submissionOf(form, new Date(now)));

  // Every round is a life of the bot of its own.
  let counts = await opened().counts();
  for (let life = 0; counts.waiting > 0 && life < 12; life++, now += HOUR) {
    const store = opened();
    const { parts } = outboxParts(memoryStore(), courier, { store, submissions: store, now: () => new Date(now) });
    const outbox = startOutbox(parts);
    await outbox.idle();
    await outbox.stop();
    counts = await store.counts();
  }

  const dead: string[] = [];
  for await (const { id } of opened().dead()) dead.push(id);
  expect(counts.waiting).toBe(0);
  expect(refused.size).toBeGreaterThan(3);
  expect(dead.sort()).toEqual([...refused].sort());
  const taken = countBy(server.taken);
  const wanted = forms.flatMap(({ id }) => [`${id}-1-form`, `${id}-1-receipt`]).filter((id) => !refused.has(id));
  expect([...taken.keys()].sort()).toEqual(wanted.map((id) => `<${id}@bot.example>`).sort());
  const twice = [...taken.values()].filter((mails) => mails.length > 1);
  expect(twice.length).toBeGreaterThan(3);
  for (const mails of twice) expect(mails.every(({ bytes }) => bytes.equals(mails[0]?.bytes ?? Buffer.alloc(0)))).toBe(true);
  process.stderr.write(
    `Mails: ${wanted.length + refused.size} wanted, ${taken.size} through, ${refused.size} refused for good, ${server.taken.length} taken.\n`,
  );
});

describe('the running bot', () => {
  const settings = (server: MailServer) => ({
    env: { SMTP_URL: server.url, MAIL_TO: 'staff@desk.example', MAIL_FROM: 'bot@desk.example' },
  });
  async function running(server: MailServer): Promise<RunningBot> {
    const bot = await RunningBot.start(settings(server));
    closing.push(() => bot.dispose());
    return bot;
  }

  it('killed after the server took the mail and before it heard so, sends the very same mail again and no other', async () => {
    let kill: () => Promise<unknown> = async () => undefined;
    const server = await served({
      onMail: async ({ kind }) => {
        if (kind !== 'form') return 'take';
        await kill();
        return 'lose-answer';
      },
    });
    const bot = await running(server);
    kill = () => bot.stop('SIGKILL');
    const journey = await step(await upTo('submit', await begun(bot)));
    await bot.ended();

    server.whims = {};
    await bot.start();
    await allMailed(bot);

    const [first, second, receipt] = server.taken;
    expect(server.taken.map(({ kind }) => kind)).toEqual(['form', 'form', 'receipt']);
    expect(first?.messageId).toBe(`<${journey.registration}-1-form@desk.example>`);
    expect(second?.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect(receipt?.messageId).not.toBe(first?.messageId);
  });

  it('keeps a mail refused for good, says so, and sends it when asked, running or not', async () => {
    const server = await served({ onRecipient: (address) => (address === 'staff@desk.example' ? 550 : 'take') });
    const bot = await running(server);
    const { registration } = await step(await upTo('submit', await begun(bot)));
    const id = `${registration}-1-form`;
    expect(await allMailed(bot)).toEqual({ waiting: 0, dead: 1 });
    expect(server.taken.map(({ kind }) => kind)).toEqual(['receipt']);

    expect(bot.run('deadLetters')).toMatchObject({ code: 0, said: expect.stringMatching(new RegExp(`^${id}  EENVELOPE-550  \\d{4}-`)) });
    expect(bot.run('deadLetters', ['resend', 'nothing'])).toEqual({ code: 1, said: 'Not among the mails given up: nothing\n' });
    expect(bot.run('deadLetters', ['resend']).code).toBe(1);

    const before = bot.log.length;
    await bot.stop('SIGKILL');
    await bot.start();
    const given = (): string[] =>
      bot.log
        .slice(before)
        .split('\n')
        .filter((line) => line.includes('mails were given up'));
    // A ready bot answers before its log has come through the pipe.
    for (let i = 0; i < 100 && given().length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    const listed = given();
    expect(listed).toHaveLength(1);
    expect(JSON.parse(listed[0] ?? '')).toMatchObject({ dead: 1, mails: [{ id, code: 'EENVELOPE-550' }] });

    server.whims = {};
    expect(bot.run('deadLetters', ['resend', 'all']).code).toBe(0);
    while ((await outboxOf(bot)).dead > 0 || server.taken.length < 2) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.taken.map(({ kind }) => kind)).toEqual(['receipt', 'form']);

    expect(bot.run('deadLetters')).toEqual({ code: 0, said: 'No mail was given up.\n' });
    expect(bot.log).not.toMatch(/desk\.example|maplerow|Nora|555.?0147|7654321/);
  });
});
