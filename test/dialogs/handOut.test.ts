import { customer } from '../support/customer.ts';

const begun = async (...said: readonly string[]) => {
  const someone = customer();
  for (const text of ['I want to register, private company', 'Maple Row Bakery LLC', ...said]) await someone.say(text);
  return someone;
};

it('gives answers, conversation and the open question to staff when a person is wanted', async () => {
  const { say, memory } = await begun('does it cover mms?');

  const { text, state, activities } = await say('can I talk to a person please');

  expect(state).toMatchObject({ status: 'handed-off', pending: null, turn: { command: 'person', events: ['handed-off'] } });
  expect(text).toContain('passed your answers');
  expect(memory.handedOut).toHaveLength(1);
  expect(memory.handedOut[0]).toMatchObject({
    stuckOn: 'company.address.street',
    draft: { form: { company: { legalName: 'Maple Row Bakery LLC' } } },
  });
  const spoken = memory.handedOut[0]?.transcript.filter((line) => line.from === 'customer').map((line) => line.text);
  expect(spoken).toEqual([
    'I want to register, private company',
    'Maple Row Bakery LLC',
    'does it cover mms?',
    'can I talk to a person please',
  ]);
  expect(activities.find((one) => one.name === 'handoff.initiate')).toMatchObject({
    type: 'event',
    value: { registrationId: state.registrationId },
  });
});

it.each(['continue', 'Maple Row Bakery Inc.'])('goes on when the customer says %j', async (text) => {
  const { say } = await begun();
  await say('talk to a person');

  const { state } = await say(text === 'continue' ? text : `the legal name is ${text}`);

  expect(state).toMatchObject({ status: 'draft', pending: { field: 'company.address.street' } });
});

it('tells staff how to reach somebody who gave no address before', async () => {
  const { say, memory } = await begun();
  const { text } = await say('talk to a person');

  const { state } = await say('my mail is nora@maplerow.example');

  expect(text).toContain('tell me your e-mail');
  expect(state.status).toBe('handed-off');
  expect(memory.handedOut).toHaveLength(2);
  expect(memory.handedOut[1]?.draft.form.company?.contact?.email).toBe('nora@maplerow.example');
});

it('names whom to write to where there is nothing to hand over', async () => {
  const { say, memory } = customer();

  const { text } = await say('I want to speak to a human');

  expect(text).toContain('GenesysCloudSMS@genesys.com');
  expect(memory.handedOut).toEqual([]);
});

it('takes a customer over from an agent’s system by event', async () => {
  const { handIn, say } = customer();

  const { text, state } = await handIn({ id: 'h1', agent: { name: 'Lee Cho' }, known: { 'company.legalName': 'Pinecone Books LLC' } });
  const confirmed = await say('yes');

  expect(text).toContain('Lee Cho');
  expect(state).toMatchObject({ pending: { confirm: 'prefilled' }, turn: { events: expect.arrayContaining(['handoff-accepted']) } });
  expect(confirmed.state.form.sources?.['company.legalName']).toBe('agent');
});
