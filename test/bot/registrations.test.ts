import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ANSWERS } from '../support/answers.ts';
import { complete } from '../support/complete.ts';
import { DirectLineClient } from '../support/directLineClient.ts';
import { PICTURE } from '../support/finishedForms.ts';
import { RunningBot, STAFF_KEY } from '../support/runningBot.ts';

let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start();
});
afterAll(() => bot.dispose());

const ask = (route: string, body?: object, key = STAFF_KEY) =>
  fetch(`${bot.url}/api/registrations${route}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });

async function sent() {
  const client = await DirectLineClient.open(bot.url);
  await complete(client, await client.say('register'), ANSWERS, 'useCases[0].callToAction.evidence');
  const { state } = await complete(client, await client.upload('form.png', 'image/png', PICTURE), ANSWERS);
  return { client, reference: state.reference ?? '', registration: state.registrationId ?? '' };
}

async function mailsOf(kind: string, registration: string, count: number): Promise<number> {
  const folder = path.join(bot.dataDir, 'mail');
  const found = () =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
      .filter((mail) => mail.includes(`X-Registration-Mail: ${kind}`) && mail.includes(registration)).length;
  for (let i = 0; i < 100 && found() < count; i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return found();
}

it('lists what was sent and gives the whole form with its evidence', async () => {
  const { reference } = await sent();

  const list = (await (await ask('?status=submitted')).json()) as { registrations: { reference: string }[] };
  const form = (await (await ask(`/${reference}`)).json()) as { useCases: { callToAction: { evidence: { id: string }[] } }[] };
  const evidence = await ask(`/${reference}/evidence/${form.useCases[0]?.callToAction.evidence[0]?.id}`);

  expect(list.registrations.map((one) => one.reference)).toContain(reference);
  expect(form).toMatchObject({ reference, status: 'submitted', company: { legalName: 'Maple Row Bakery LLC' } });
  expect(Buffer.from(await evidence.arrayBuffer()).equals(PICTURE)).toBe(true);
  expect(evidence.headers.get('content-disposition')).toBe('attachment');
});

it('tells the customer of a rejection in the chat and by mail, and opens what was rejected', async () => {
  const { client, reference, registration } = await sent();

  const answer = await ask(`/${reference}/status`, {
    status: 'rejected',
    rejections: [{ field: 'company.website', note: 'The site is not live' }],
  });
  const told = await client.say('what do I have to fix?');
  const kept = await complete(client, await client.say('it is up now, same address'), ANSWERS);

  expect(answer.status).toBe(200);
  expect(told.text).toContain('The site is not live');
  expect(told.state).toMatchObject({ status: 'rejected', pending: { kind: 'field', field: 'company.website' } });
  expect(kept.state).toMatchObject({ status: 'submitted', reference });
  expect(await mailsOf('status', registration, 1)).toBe(1);
  expect(await mailsOf('form', registration, 2)).toBe(2);
  expect(await (await ask(`/${reference}`)).json()).toMatchObject({ revision: 2, status: 'submitted' });
});

it('refuses strangers, unknown references and decisions that are none', async () => {
  const { reference } = await sent();

  const statuses = await Promise.all([
    ask('', undefined, 'another-key').then(({ status }) => status),
    ask('/TFN-000000-AAAA').then(({ status }) => status),
    ask('/..%2f..%2fetc%2fpasswd').then(({ status }) => status),
    ask(`/${reference}/evidence/nothing`).then(({ status }) => status),
    ask(`/${reference}/status`, { status: 'lost' }).then(({ status }) => status),
    ask(`/${reference}/status`, { status: 'rejected', rejections: [{ field: 'company.nothing', note: 'x' }] }).then(({ status }) => status),
  ]);

  expect(statuses).toEqual([401, 404, 404, 404, 400, 400]);
});
