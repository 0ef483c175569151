import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { finishedFormSchema } from '../../registration/finishedForm.ts';
import { ANSWERS, KOREAN_ANSWERS } from '../support/answers.ts';
import { complete } from '../support/complete.ts';
import { DirectLineClient } from '../support/directLineClient.ts';
import { PICTURE } from '../support/finishedForms.ts';
import { AGENT_KEY, RunningBot } from '../support/runningBot.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start();
});
afterAll(() => bot.dispose());

async function mailsOf(registration: string, count: number): Promise<ParsedMail[]> {
  const folder = path.join(bot.dataDir, 'mail');
  const all = async () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    const mails = await Promise.all(files.map((name) => simpleParser(readFileSync(path.join(folder, name)))));
    return mails.filter((mail) => mail.headers.get('x-registration-id') === registration);
  };
  for (let i = 0; i < 100; i++) {
    const mails = await all().catch(() => []);
    if (mails.length >= count) return mails;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return all();
}

describe.each([
  ['English', 'en-US', 'Hello, I want to register my toll-free number', ANSWERS],
  ['Korean', 'ko-KR', '안녕하세요 번호 등록하려고요', KOREAN_ANSWERS],
])('a registration in %s over Direct Line', (_, locale, hello, answers) => {
  it('ends as one form mail for staff and one receipt', async () => {
    const client = await DirectLineClient.open(bot.url, { locale });
    await complete(client, await client.say(hello), answers, 'useCases[0].callToAction.evidence');

    const said = await complete(client, await client.upload('동의 화면.png', 'image/png', PICTURE), answers);
    const mails = await mailsOf(said.state.registrationId ?? '', 2);

    expect(said.state).toMatchObject({ status: 'submitted', missing: [], locale: locale.slice(0, 2) });
    expect(mails.map((mail) => mail.headers.get('x-registration-mail')).sort()).toEqual(['form', 'receipt']);
    const form = mails.find((mail) => mail.headers.get('x-registration-mail') === 'form');
    const attached = (name: string) => form?.attachments.find((one) => one.filename?.endsWith(name))?.content;
    const json: unknown = JSON.parse(attached('registration.json')?.toString('utf8') ?? 'null');
    expect(finishedFormSchema.safeParse(json).error).toBeUndefined();
    expect(attached('registration.pdf')?.subarray(0, 4).toString()).toBe('%PDF');
    expect(attached('.png')?.equals(PICTURE)).toBe(true);
    expect(form?.subject).toContain(said.state.reference ?? '-');
    expect(form?.subject).toContain(said.state.form.company?.legalName ?? '-');
    expect(form?.to).toMatchObject({ text: 'GenesysCloudSMS@genesys.com' });
    expect(form?.replyTo?.text).toContain(said.state.form.company?.contact?.email ?? '-');
    expect(form?.text?.length && form.html).toBeTruthy();
    const receipt = mails.find((mail) => mail.headers.get('x-registration-mail') === 'receipt');
    expect(receipt?.to).toMatchObject({ text: expect.stringContaining(said.state.form.company?.contact?.email ?? '-') });
    expect(receipt?.text).toContain(said.state.reference ?? '-');
    expect(/[가-힣]/.test(receipt?.text ?? '')).toBe(locale === 'ko-KR');
  });
});

it('tells its state once a turn, with every key of the contract', async () => {
  const client = await DirectLineClient.open(bot.url);

  const { state, states } = await client.say('register');

  expect(states).toBe(1);
  expect(Object.keys(state).sort()).toEqual([
    'findings',
    'form',
    'locale',
    'missing',
    'pending',
    'reference',
    'registrationId',
    'sections',
    'status',
    'turn',
  ]);
  expect(Object.keys(state.turn).sort()).toEqual(['assumed', 'captured', 'command', 'corrected', 'events', 'faq', 'rejected', 'skipped']);
});

it('sends one form mail however often it is told to', async () => {
  const client = await DirectLineClient.open(bot.url);
  const { state } = await complete(client, await client.say('register'), ANSWERS, 'submit');
  const data = { action: 'submit', registration: state.registrationId, revision: 1 };

  await Promise.all([client.post({ value: data }), client.post({ value: data }), client.post({ text: 'send it' })]);

  const stale = await client.press(data);
  const older = await client.press({ ...data, revision: 0 });
  const mails = await mailsOf(state.registrationId ?? '', 2);
  expect([stale.text, older.text]).toEqual(
    Array(2).fill(expect.stringContaining(`already sent. Your reference is ${stale.state.reference}`)),
  );
  expect(mails.map((mail) => mail.headers.get('x-registration-mail')).sort()).toEqual(['form', 'receipt']);
});

describe('a hand-over', () => {
  const post = (body: object, key = AGENT_KEY) =>
    fetch(`${bot.url}/api/handoffs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('begins in the middle with a code that works once', async () => {
    const answer = await post({ agent: { name: 'Lee Cho' }, known: { 'company.legalName': 'Pinecone Books LLC' } });
    const { startCode } = (await answer.json()) as { startCode: string };
    const client = await DirectLineClient.open(bot.url);

    const accepted = await client.say(startCode);
    const again = await (await DirectLineClient.open(bot.url)).say(startCode);

    expect(answer.status).toBe(201);
    expect(accepted.state).toMatchObject({
      pending: { kind: 'confirm', confirm: 'prefilled' },
      form: { company: { legalName: 'Pinecone Books LLC' } },
    });
    expect(again.state.registrationId).toBeNull();
  });

  it('names every value it does not take', async () => {
    const answer = await post({
      agent: { name: 'Lee Cho' },
      known: { 'company.registrationNumber': '07-1234567', 'useCases[0].numbers': ['+12065550100'], 'company.nothing': 1 },
    });

    const text = await answer.text();

    expect(answer.status).toBe(400);
    for (const field of ['company.registrationNumber', 'useCases[0].numbers', 'company.nothing']) expect(text).toContain(field);
  });

  it('is closed to others', async () => {
    expect((await post({ agent: { name: 'Lee' }, known: {} }, 'another-key-of-somebody')).status).toBe(401);
  });
});

it('publishes the schema of the finished form', async () => {
  const schema = (await (await fetch(`${bot.url}/schema/registration.json`)).json()) as { properties: object };

  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['company', 'useCases', 'attestations']));
});
