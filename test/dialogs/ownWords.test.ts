import { customer } from '../support/customer.ts';

const atRegistrationNumber = async () => {
  const someone = customer();
  for (const text of ['I want to register, private company', 'Maple Row Bakery LLC', '120 Orchard Street, Madison, WI 53703'])
    await someone.say(text);
  return someone;
};

it.each([
  ['hmm let me see everything I told you', 'review'],
  ['can you jump back to the question before this one', 'back'],
  ['I would rather deal with a human being here', 'person'],
  ['have to run, let’s carry on with this some other day', 'save'],
  ['지금까지 제가 쓴 답 좀 쭉 보여 주실래요', 'review'],
  ['바로 앞 질문으로 돌아가 주실래요', 'back'],
])('obeys a command in words of one’s own: %j', async (text, command) => {
  const { say } = await atRegistrationNumber();

  const { state } = await say(text);

  expect(state.turn.command).toBe(command);
});

it('asks for the field a command names', async () => {
  const { say } = await atRegistrationNumber();

  const { state } = await say('I think I messed up the company name, let me redo it');

  expect(state.turn.command).toBe('change');
  expect(state.pending).toEqual({ kind: 'field', field: 'company.legalName' });
});
