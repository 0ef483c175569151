import { customer } from '../support/customer.ts';
import { inMemoryPorts } from '../support/inMemoryPorts.ts';

const memoryWithDraft = async () => {
  const memory = inMemoryPorts();
  const owner = customer({ memory });
  for (const text of ['I want to register, private company', 'Maple Row Bakery LLC', 'my e-mail is nora@maplerow.example'])
    await owner.say(text);
  const saved = await owner.say('save and continue later');
  return { memory, saved, code: [...memory.codes.keys()][0] ?? '' };
};

it('mails a code to the contact, and shows no more of the address than its owner needs', async () => {
  const { saved, memory } = await memoryWithDraft();

  expect(saved.state.turn).toMatchObject({ command: 'save', events: ['resume-code-sent'] });
  expect(saved.text).toContain('n•••@maplerow.example');
  expect(memory.codes.size).toBe(1);
});

it('asks where to mail the code, and mails it once it is told', async () => {
  const { say, memory } = customer();
  await say('I want to register, private company');

  const asked = await say('save this for later');
  const told = await say('nora@maplerow.example');

  expect(asked.state.pending).toEqual({ kind: 'field', field: 'company.contact.email' });
  expect(told.state.turn.events).toContain('resume-code-sent');
  expect(memory.codes.size).toBe(1);
});

it('brings the registration to another device, once', async () => {
  const { memory, code } = await memoryWithDraft();
  const other = customer({ memory, person: 'p2', conversation: 'c2' });

  const before = await other.say('I started this last week');
  const { state } = await other.say(`here is my code: ${code}`);
  const again = await customer({ memory, person: 'p3', conversation: 'c3' }).say(code);

  expect(before.state).toMatchObject({ status: 'none', turn: { command: 'resume' } });
  expect(before.text).not.toContain('Maple');
  expect(state).toMatchObject({ form: { company: { legalName: 'Maple Row Bakery LLC' } }, pending: { field: 'company.address.street' } });
  expect(state.turn.events).toContain('resumed');
  expect(again.text).not.toContain('Maple');
  expect([...memory.drafts.keys()]).toEqual(['test/p2']);
});

it('keeps what somebody has begun themselves', async () => {
  const { memory, code } = await memoryWithDraft();
  const other = customer({ memory, person: 'p2', conversation: 'c2' });
  await other.say('register please, public company');

  const { state } = await other.say(code);

  expect(state.form.company).toEqual({ businessType: 'PUBLIC_PROFIT' });
});
