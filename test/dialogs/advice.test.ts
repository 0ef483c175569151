import { ANSWERS, pendingName } from '../support/answers.ts';
import { customer } from '../support/customer.ts';

/** Answers everything as an ordinary customer does until this is asked. */
async function until(asked: string, answers: Readonly<Record<string, string>> = {}) {
  const someone = customer();
  let { state } = await someone.say('I want to register');
  for (let turns = 0; pendingName(state.pending) !== asked && turns < 40; turns++) {
    const pending = pendingName(state.pending);
    state = (await someone.say(answers[pending] ?? ANSWERS[pending] ?? 'yes')).state;
  }
  return someone;
}

const BARE = 'By ticking this box I agree to get order texts from Maple Row Bakery.';

it('offers the consent text with what it lacks, and takes it on a yes', async () => {
  const { say } = await until('useCases[0].callToAction.text');

  const { text, state } = await say(BARE);
  const taken = await say('use this');

  expect(pendingName(state.pending)).toBe('better');
  expect(text).toContain('Msg & data rates may apply');
  expect(state.form.useCases?.[0]?.callToAction?.text).toBe(BARE);
  expect(taken.state.form.useCases?.[0]?.callToAction?.text).toContain('Reply STOP');
  expect(taken.state.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(taken.state.form.sources?.['useCases[0].callToAction.text']).toBe('drafted');
});

it('takes other words as the customer’s next attempt', async () => {
  const { say } = await until('useCases[0].callToAction.text');
  await say(BARE);

  const { state } = await say(ANSWERS['useCases[0].callToAction.text'] ?? '');

  expect(state.form.useCases?.[0]?.callToAction?.text).toBe(ANSWERS['useCases[0].callToAction.text']);
  expect(state.turn.corrected).toContain('useCases[0].callToAction.text');
});

it('comes back to a blocker before sending', async () => {
  const { say, memory } = await until('another-use-case', { 'useCases[0].callToAction.text': BARE, better: 'keep mine' });
  await say('that’s all');

  const { text, state } = await say('send');
  await say('use this');
  const review = await say('send');

  expect(text).toContain('must be fixed first');
  expect(pendingName(state.pending)).toBe('better');
  expect(review.state.status).toBe('submitted');
  expect(memory.submitted).toHaveLength(1);
});

it('lets a warning go out with the reason that was given, and never mentions it again', async () => {
  const { say, memory } = await until('submit', {
    'company.website': 'orchardgoods.example, orchardgoods.example/privacy, orchardgoods.example/terms',
    'company.resellerName': 'no',
  });

  const asked = await say('send');
  const { state } = await say('We sell under the orchard goods brand of our sister company');

  expect(pendingName(asked.state.pending)).toBe('warnings');
  expect(state.status).toBe('submitted');
  expect(memory.submitted[0]?.acknowledged.map(({ reason }) => reason)).toContain(
    'We sell under the orchard goods brand of our sister company',
  );
});

it('sends anyway without a reason when told so', async () => {
  const { say } = await until('submit', {
    'company.website': 'orchardgoods.example, orchardgoods.example/privacy, orchardgoods.example/terms',
    'company.resellerName': 'no',
  });
  await say('send');

  expect((await say('Send anyway')).state.status).toBe('submitted');
});

it('puts the mistyped mail domain right on a yes', async () => {
  const { say } = await until('company.contact.firstName');

  const { text, state } = await say('Nora Winters, nora.winters@gmial.com, 608 555 0147');
  const after = await say('yes gmail.com');

  expect(pendingName(state.pending)).toBe('better');
  expect(text).toContain('nora.winters@gmail.com');
  expect(after.state.form.company?.contact?.email).toBe('nora.winters@gmail.com');
  expect(after.state.findings).toContainEqual(expect.objectContaining({ rule: 'CON-02' }));
});

describe('a word of restricted content', () => {
  const promoting = async (answer: string) => {
    const someone = await until('useCases[0].sampleMessages');
    const asked = await someone.say('Maple Row Bakery: happy hour tonight, half price wine and cocktails from 5. Reply STOP to opt out.');
    return { asked, after: await someone.say(answer) };
  };

  it('is a question first, and a no settles it', async () => {
    const { asked, after } = await promoting('no');

    expect(pendingName(asked.state.pending)).toBe('content-question');
    expect(after.state.findings.filter(({ rule }) => /CNT|AGE/.test(rule))).toEqual([]);
  });

  it('blocks after a yes, which is explained', async () => {
    const { after } = await promoting('yes');

    expect(after.state.findings).toContainEqual(
      expect.objectContaining({ severity: 'blocker', rule: expect.stringMatching(/CNT-03|AGE-01/) }),
    );
  });
});

describe('a text written on request', () => {
  it('is marked as drafted', async () => {
    const { say } = await until('useCases[0].sampleMessages');
    const shown = await say('can you write one for me?');

    const { state } = await say('use this');

    expect(shown.text).toContain('Maple Row Bakery');
    expect(state.form.useCases?.[0]?.sampleMessages?.length).toBeGreaterThan(0);
    expect(state.form.sources?.['useCases[0].sampleMessages']).toBe('drafted');
  });

  it('counts as consent wording only once people see it', async () => {
    const { say } = await until('useCases[0].callToAction.text');
    await say('write one for me');

    const asked = await say('use this');
    const { state } = await say('not yet');

    expect(pendingName(asked.state.pending)).toBe('as-shown');
    expect(state.form.useCases?.[0]?.callToAction?.text).toBeUndefined();
    expect(state.missing).toContain('useCases[0].callToAction.text');
  });
});

describe('after a rejection', () => {
  it('explains the code and opens the answers it is about', async () => {
    const { say } = await until('submit');
    await say('send');

    const { text, state } = await say('we were rejected with 30513');
    const kept = await say(
      'By ticking this box I agree to get order texts from Maple Row Bakery. Message frequency varies. Msg & data rates may apply. Reply STOP to end, HELP for help. Terms: https://maplerow.example/terms Privacy: https://maplerow.example/privacy',
    );

    expect(text).toContain('seven days');
    expect(state).toMatchObject({ status: 'rejected', pending: { field: 'useCases[0].callToAction.text' } });
    expect(kept.state.turn.corrected).toContain('useCases[0].callToAction.text');
  });

  it('sends the next version of the same reference', async () => {
    const { say, memory } = await until('submit');
    const sent = await say('send');
    await say('it came back, error 30489');

    let { state } = await say('same');
    for (let turns = 0; pendingName(state.pending) !== 'submit' && turns < 9; turns++) state = (await say('same')).state;
    state = (await say('send')).state;

    expect(state).toMatchObject({ status: 'submitted', reference: sent.state.reference });
    expect(memory.submitted.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('hands an unknown code to people, and opens nothing', async () => {
    const { say } = await until('submit');
    await say('send');

    const { text, state } = await say('rejected with code 30999');

    expect(text).toContain('GenesysCloudSMS@genesys.com');
    expect(state.status).toBe('submitted');
  });
});
