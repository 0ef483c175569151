import { SetAside } from '../../dialogs/ports.ts';
import { customer } from '../support/customer.ts';
import { PICTURE } from '../support/finishedForms.ts';

const CONSENT =
  'By ticking this box I agree to get order texts from Maple Row Bakery. Message frequency varies. Msg & data rates may apply. Reply STOP to opt out, HELP for help. Terms: https://maplerow.example/terms Privacy: https://maplerow.example/privacy';

/** What an ordinary customer says, one answer at a time, and what is asked after it. */
const ENGLISH: readonly (readonly [string, string | null])[] = [
  ['Hello, I want to register my toll-free number for texting', 'company.businessType'],
  ['private company', 'company.legalName'],
  ['Maple Row Bakery LLC', 'company.address.street'],
  ['120 Orchard Street, Madison, WI 53703', 'company.registrationNumber'],
  ['45-7654321', 'company.website'],
  ['maplerow.example, maplerow.example/privacy, maplerow.example/terms', 'company.contact.firstName'],
  ['Nora Winters, nora@maplerow.example, 608 555 0147', 'useCases[0].categories'],
  ['account notifications', 'useCases[0].summary'],
  ['We text customers when their order is ready and when it has left, about four messages per order.', 'useCases[0].sampleMessages'],
  ['Maple Row Bakery: your order 4521 is ready for pickup. Reply STOP to opt out.', 'useCases[0].monthlyVolume'],
  ['about 3,000 a month', 'useCases[0].optIn.methods'],
  ['a form on our website', 'useCases[0].optIn.description'],
  [
    'Customers open our texts page, enter their mobile number, tick an empty consent box and press Sign up.',
    'useCases[0].callToAction.text',
  ],
  [CONSENT, 'useCases[0].callToAction.evidence'],
  ['https://maplerow.example/texts', 'useCases[0].optIn.isOptional'],
  ['yes to all', 'useCases[0].helpMessage'],
  ['use these', 'useCases[0].numbers'],
  ['833 555 0177', 'another-use-case'],
  ['that’s all', 'submit'],
  ['send it', null],
];

const KOREAN: readonly (readonly [string, string | null])[] = [
  ['안녕하세요 수신자 부담 번호 문자 등록하려고요', 'company.businessType'],
  ['일반 영리 회사입니다', 'company.legalName'],
  ['회사 이름은 Hanbit Foods USA Inc. 이고 EIN은 95-2345678 이에요', 'company.address.street'],
  ['주소는 3435 Wilshire Blvd, Los Angeles, CA 90010 입니다', 'company.website'],
  ['hanbit.example, hanbit.example/privacy, hanbit.example/terms', 'company.contact.firstName'],
  ['담당자 Seoyeon Kim, 메일 seoyeon@hanbit.example 전화 213-555-0188', 'useCases[0].categories'],
  ['예약 알림이요', 'useCases[0].summary'],
  ['예약하신 고객에게 방문 전날 시간과 장소를 문자로 한 번 알려 드립니다', 'better'],
  ['이걸로 할게요', 'useCases[0].sampleMessages'],
  ['Hanbit Foods: 내일 오후 3시 예약이 있습니다. 그만 받으려면 STOP', 'useCases[0].monthlyVolume'],
  ['월 오천 건 정도', 'useCases[0].optIn.methods'],
  ['웹사이트 양식이요', 'useCases[0].optIn.description'],
  ['회원가입 화면에 체크 안 된 동의 칸이 따로 있고 번호를 입력한 뒤 직접 체크해요', 'better'],
  ['네', 'useCases[0].callToAction.text'],
  [
    '체크하면 Hanbit Foods 예약 문자 수신에 동의합니다. 빈도는 달라질 수 있고 요금이 부과될 수 있습니다. 수신 거부 STOP, 도움말 HELP. 약관 https://hanbit.example/terms 개인정보 처리방침 https://hanbit.example/privacy',
    'useCases[0].callToAction.evidence',
  ],
  ['https://hanbit.example/sms', 'useCases[0].optIn.isOptional'],
  ['네, 모두 맞아요', 'useCases[0].helpMessage'],
  ['이대로 사용', 'useCases[0].numbers'],
  ['팔사사 오오오 공일육칠', 'another-use-case'],
  ['없어요', 'submit'],
  ['네 제출해 주세요', null],
];

const pendingName = (pending: { kind: string; field?: string; confirm?: string } | null): string | null =>
  pending?.field ?? pending?.confirm ?? null;

describe.each([
  ['English', ENGLISH, 'en-US', 'en'],
  ['Korean', KOREAN, 'ko-KR', 'ko'],
])('a whole registration in %s', (_, lines, locale, language) => {
  it('asks one thing after the other until it is sent', async () => {
    const { say, memory } = customer({ locale });
    const asked: (string | null)[] = [];

    for (const [text] of lines) asked.push(pendingName((await say(text)).state.pending));

    expect(asked).toEqual(lines.map(([, next]) => next));
    expect(memory.submitted).toHaveLength(1);
    expect(memory.submitted[0]).toMatchObject({ status: 'submitted', locale: language, revision: 1, attestations: { authorized: true } });
  });

  it('answers in the language it is spoken to', async () => {
    const { say } = customer({ locale });
    const replies: string[] = [];

    for (const [text] of lines.slice(0, -1)) replies.push((await say(text)).text);

    const hangul = replies.filter((text) => /[가-힣]{2}/.test(text));
    expect(hangul).toHaveLength(language === 'ko' ? replies.length : 0);
  });

  it('takes at most 22 messages', () => {
    expect(lines.length).toBeLessThanOrEqual(22);
  });
});

const until = async (stop: string): Promise<ReturnType<typeof customer>> => {
  const one = customer();
  for (const [text, next] of ENGLISH) {
    await one.say(text);
    if (next === stop) return one;
  }
  throw new Error(`nothing asks ${stop}`);
};

describe('around the form', () => {
  it('greets somebody new with what is kept and offers to start', async () => {
    const { text, state } = await customer().arrive();

    expect(text).toContain('30 days');
    expect(text).toContain('delete my data');
    expect(state).toMatchObject({ registrationId: null, status: 'none', pending: null, turn: { events: ['greeted'] } });
  });

  it('shows the ready list once, after the kind of organization', async () => {
    const { say } = customer();
    await say('register');

    const first = await say('private company');
    const second = await say('Maple Row Bakery LLC');

    expect(first.state.turn.events).toContain('ready-list-shown');
    expect(second.state.turn.events).not.toContain('ready-list-shown');
  });

  it('names where a charity gets help and goes on asking', async () => {
    const { say } = customer();
    await say('register');

    const { text, state } = await say('we are a non-profit');

    expect(text).toContain('GenesysCloudSMS@genesys.com');
    expect(state.form.company?.businessType).toBe('NON_PROFIT');
    expect(pendingName(state.pending)).toBe('company.legalName');
  });

  it('explains, gives an example and repeats without touching an answer', async () => {
    const { say } = await until('company.registrationNumber');

    const why = await say('why do you need that?');
    const example = await say('example');
    const repeat = await say('say that again?');

    for (const reply of [why, example, repeat]) expect(pendingName(reply.state.pending)).toBe('company.registrationNumber');
    expect([why, example, repeat].map((reply) => reply.state.turn.command)).toEqual(['why', 'example', 'repeat']);
    expect(example.text).toContain('45-1234567');
  });

  it('refuses with the rule and an example, then where to find it, then a way out', async () => {
    const { say } = await until('company.registrationNumber');

    const [first, second, third] = [await say('4512345'), await say('07-1234567'), await say('00-1234567')];

    expect(first?.state.turn.rejected).toEqual([{ field: 'company.registrationNumber', rule: 'COM-05' }]);
    expect(first?.text).toContain('45-1234567');
    expect(second?.text).toContain('CP 575');
    expect(third?.text).toContain('"later"');
    expect(new Set([first?.text, second?.text, third?.text]).size).toBe(3);
  });

  it('keeps no social security number', async () => {
    const { say, memory } = await until('company.registrationNumber');

    const { state, text } = await say('my ssn is 219-09-9999 use that');

    expect(state.turn.rejected).toEqual([{ field: 'company.registrationNumber', rule: 'SUB-03' }]);
    expect(text).not.toContain('219-09-9999');
    expect(JSON.stringify([...memory.drafts.values(), ...memory.talks.values()])).not.toContain('219-09');
  });

  it('puts a required answer off and asks for it at the end', async () => {
    const { say } = await until('company.registrationNumber');

    const later = await say('later');
    let reply = later;
    for (const [text] of ENGLISH.slice(5, 18)) reply = await say(text);

    expect(later.state.turn.skipped).toEqual(['company.registrationNumber']);
    expect(later.state.missing).toContain('company.registrationNumber');
    expect(pendingName(reply.state.pending)).toBe('company.registrationNumber');
  });

  it('goes back to the question before and keeps its answer', async () => {
    const { say } = await until('company.website');

    const back = await say('back');
    const fine = await say('ok that one is fine');

    expect(pendingName(back.state.pending)).toBe('company.registrationNumber');
    expect(back.text).toContain('45-7654321');
    expect(fine.state.form.company?.registrationNumber).toBe('45-7654321');
    expect(pendingName(fine.state.pending)).toBe('company.website');
  });

  it('corrects by name, says old and new, and takes it back', async () => {
    const { say } = await until('company.website');

    const changed = await say('change the legal name to Maple Row Bakeries LLC');
    const undone = await say('undo');

    expect(changed.state.turn.corrected).toEqual(['company.legalName']);
    expect(changed.text).toContain('Maple Row Bakery LLC → Maple Row Bakeries LLC');
    expect(undone.state.form.company?.legalName).toBe('Maple Row Bakery LLC');
    expect(pendingName(undone.state.pending)).toBe('company.website');
  });

  it.each([
    ['the EIN is 38-7654329, not 45-7654321', 'registrationNumber', '38-7654329'],
    ['my EIN is 38-7654329', 'registrationNumber', '38-7654329'],
    ['EIN은 38-7654329예요', 'registrationNumber', '38-7654329'],
  ])('takes %j for a correction wherever it is said', async (text, field, value) => {
    const { say } = await until('useCases[0].categories');

    const { state } = await say(text);

    expect(state.form.company).toMatchObject({ [field]: value });
    expect(state.turn.corrected).toEqual(['company.registrationNumber']);
  });

  it('takes a new e-mail that is named as one', async () => {
    const { say } = await until('submit');

    const { state } = await say('our email is owner@maplerow.example');

    expect(state.form.company?.contact?.email).toBe('owner@maplerow.example');
    expect(state.turn.corrected).toContain('company.contact.email');
  });

  it('reads the state California, not the country Canada', async () => {
    const { say } = await until('company.address.street');

    const { text, state } = await say('2210 Harbor Blvd, Costa Mesa, CA 92627');

    expect(state.form.company?.address).toMatchObject({ region: 'CA', country: 'US' });
    expect(text).toContain('State or province: CA');
    expect(text).not.toContain('Canada ·');
  });

  it('switches the language without losing an answer', async () => {
    const { say } = await until('company.website');

    const { state, text } = await say('한국어로 해주세요');

    expect(state).toMatchObject({ locale: 'ko', pending: { field: 'company.website' }, turn: { events: ['language-switched'] } });
    expect(state.form.company?.legalName).toBe('Maple Row Bakery LLC');
    expect(text).toMatch(/[가-힣]/);
  });

  it('asks the consent questions one by one after a no', async () => {
    const { say } = await until('useCases[0].optIn.isOptional');

    const first = await say('no');
    await say('yes');
    await say('yes');
    const box = await say('no');

    expect(pendingName(first.state.pending)).toBe('useCases[0].optIn.isOptional');
    expect(box.state.form.useCases?.[0]?.optIn).toMatchObject({ isOptional: true, isSeparate: true, preselected: false });
  });

  it('starts over only after a clear yes', async () => {
    const { say } = await until('company.website');

    const asked = await say('start over');
    const kept = await say('no!! keep it');
    await say('start over');
    const fresh = await say('yes');

    expect(pendingName(asked.state.pending)).toBe('start-over');
    expect(kept.state.form.company?.legalName).toBe('Maple Row Bakery LLC');
    expect(fresh.state.form.company).toBeUndefined();
    expect(pendingName(fresh.state.pending)).toBe('company.businessType');
  });

  it('deletes everything when told to, and says so in the state once', async () => {
    const { say, memory } = await until('company.website');

    await say('delete my data');
    const { state } = await say('yes');

    expect(state).toMatchObject({ status: 'deleted', registrationId: null, turn: { events: ['draft-deleted'] } });
    expect(memory.drafts.size).toBe(0);
    expect(memory.forgotten).toContain('c1');
  });

  it('refuses more than 20,000 characters with the limit and changes nothing', async () => {
    const { say } = await until('useCases[0].summary');

    const { text, state } = await say('spam '.repeat(4200));

    expect(text).toContain('20,000');
    expect(state.form.useCases?.[0]?.summary).toBeUndefined();
  });
});

describe('the end', () => {
  it('states what sending means above the button that sends', async () => {
    const { activities } = await (await until('another-use-case')).say("that's all");

    const last = activities.findLast((one) => one.type === 'message');
    expect(last?.text).toContain('By sending you state');
    expect(last?.suggestedActions?.actions.map((action) => action.title)).toContain('Send');
  });

  it('sends once, whatever is pressed or said twice', async () => {
    const { say, press, memory } = await until('submit');
    const data = { action: 'submit', registration: 'registration-1', revision: 1 };

    const sent = await press(data);
    const again = await press(data);
    const said = await say('send');

    expect(sent.state).toMatchObject({ status: 'submitted', turn: { events: ['submitted'] } });
    expect(again.text).toContain(sent.state.reference ?? '-');
    expect(said.text).toContain(sent.state.reference ?? '-');
    expect(memory.submitted).toHaveLength(1);
  });

  it('returns to the review after a change from the card', async () => {
    const { say, press } = await until('submit');

    const asked = await press({ action: 'change', field: 'company.website', registration: 'registration-1', revision: 1 });
    const changed = await say('https://www.maplerow.example');

    expect(pendingName(asked.state.pending)).toBe('company.website');
    expect(changed.state.form.company?.website).toBe('https://www.maplerow.example');
    expect(changed.state.turn.events).toContain('review-shown');
  });

  it('ignores a card of another registration and keys that pollute', async () => {
    const { press, memory } = await until('submit');

    await press({ action: 'submit', registration: 'somebody-else', revision: 1 });
    await press(JSON.parse('{"action":"submit","registration":"registration-1","revision":1,"__proto__":{"admin":true}}') as object);

    expect(memory.submitted).toHaveLength(0);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('does not send while something is missing', async () => {
    const { say, memory } = await until('company.website');

    const { state, text } = await say('submit');

    expect(state.turn.events).not.toContain('submitted');
    expect(text).toContain('Website');
    expect(memory.submitted).toHaveLength(0);
  });

  it('finds the registration sent when it was stopped between storing and saying so', async () => {
    const one = await until('submit');
    const [person, before] = [...one.memory.drafts][0] ?? [];
    await one.say('send');
    if (person && before) one.memory.drafts.set(person, before);

    const { state } = await one.say('send');

    expect(state.status).toBe('submitted');
    expect(one.memory.submitted).toHaveLength(1);
  });
});

describe('evidence', () => {
  const file = (bytes: Uint8Array, name = 'form.png') => ({ id: 'evidence-0001', name, bytes, isTooLarge: false });

  it('keeps a picture and says its name and size', async () => {
    const { send, memory } = await until('useCases[0].callToAction.evidence');

    const { text, state } = await send([file(PICTURE)]);

    expect(text).toContain('form.png');
    expect(state.form.useCases?.[0]?.callToAction?.evidence).toMatchObject([{ kind: 'file', name: 'form.png', contentType: 'image/png' }]);
    expect(state.turn.events).toContain('evidence-stored');
    expect(memory.evidence.has('evidence-0001')).toBe(true);
  });

  it.each([
    ['a program named as a picture', new Uint8Array([0x4d, 0x5a, 0x90, 0]), 'file-type'],
    ['a web page', new TextEncoder().encode('<html><script>alert(1)</script></html>'), 'file-type'],
    ['an empty file', new Uint8Array(), 'file-size'],
  ])('refuses %s', async (_, bytes, rule) => {
    const { send, memory } = await until('useCases[0].callToAction.evidence');

    const { state } = await send([file(bytes, 'invoice.png.exe')]);

    expect(state.turn.rejected).toEqual([{ field: 'useCases[0].callToAction.evidence', rule }]);
    expect(memory.evidence.size).toBe(0);
  });

  it('says that a file could not be had, and asks for it again', async () => {
    const { send, memory } = await until('useCases[0].callToAction.evidence');

    const { text, state } = await send([{ ...file(new Uint8Array()), isMissing: true }]);

    expect(text).toContain('I could not open "form.png"');
    expect(state.turn.rejected).toEqual([]);
    expect(state.pending).toEqual({ kind: 'field', field: 'useCases[0].callToAction.evidence' });
    expect(memory.evidence.size).toBe(0);
  });

  it('does not complain about the words beside a file', async () => {
    const { send } = await until('useCases[0].callToAction.evidence');

    expect((await send([file(PICTURE)], 'here you go')).text).not.toContain('could not use');
    expect((await send([{ ...file(new Uint8Array()), isMissing: true }], 'here')).text).not.toContain('could not use');
  });

  it('replaces the picture that was wrong and drops its file', async () => {
    const { send, memory } = await until('useCases[0].callToAction.evidence');
    await send([file(PICTURE)]);

    const { state } = await send(
      [{ ...file(new Uint8Array([...PICTURE, 0])), id: 'evidence-0002', name: 'right.png' }],
      'wrong picture, here is the right one',
    );

    expect(state.form.useCases?.[0]?.callToAction?.evidence).toMatchObject([{ name: 'right.png' }]);
    expect([...memory.evidence.keys()]).toEqual(['evidence-0002']);
  });
});

describe('coming back', () => {
  it('tells where things stand and asks the pending question', async () => {
    const { memory } = await until('company.website');

    const { text, state } = await customer({ memory, conversation: 'c2' }).say('continue');

    expect(text).toContain('Welcome back');
    expect(state.turn.events).toContain('resumed');
    expect(pendingName(state.pending)).toBe('company.website');
  });

  it('keeps the draft and asks again when a turn failed', async () => {
    const one = await until('company.website');

    const { text, state } = await one.fail();

    expect(text).toContain('safe');
    expect(pendingName(state.pending)).toBe('company.website');
    expect(state.form.company?.legalName).toBe('Maple Row Bakery LLC');
  });

  it('tells the owner of answers that could not be read, and begins again', async () => {
    const { memory } = await until('company.website');
    const drafts = { ...memory.ports.drafts, of: async () => Promise.reject(new SetAside('quarantined')) };

    const { text, state } = await customer({ memory: { ...memory, ports: { ...memory.ports, drafts } }, conversation: 'c2' }).say(
      'register',
    );

    expect(text).toContain('set aside');
    expect(state).toMatchObject({ pending: { field: 'company.businessType' }, form: {} });
  });

  it('shows nothing of one person to another', async () => {
    const { memory } = await until('company.website');

    const { text, state } = await customer({ memory, person: 'p2', conversation: 'c9' }).say('continue');

    expect(`${text}${JSON.stringify(state)}`).not.toContain('Maple Row');
  });
});

describe('a hand-over', () => {
  const handoff = {
    id: 'h1',
    agent: { name: 'Lee Cho' },
    known: { 'company.legalName': 'Pinecone Books', 'useCases[0].numbers': ['+18335550146'] },
    note: 'asked twice',
  };

  it('says who handed over, has the values confirmed and asks only the rest', async () => {
    const one = customer();
    one.memory.handoffs.set('ABCD-EFGH-JKLM', handoff);

    const accepted = await one.say('here is my code ABCD-EFGH-JKLM');
    const confirmed = await one.say('yes');

    expect(accepted.text).toContain('Lee Cho');
    expect(accepted.state).toMatchObject({
      pending: { confirm: 'prefilled' },
      turn: { events: expect.arrayContaining(['handoff-accepted']) },
    });
    expect(accepted.state.form.sources).toMatchObject({ 'company.legalName': 'agent' });
    expect(pendingName(confirmed.state.pending)).toBe('company.businessType');
    expect(one.memory.handoffs.size).toBe(0);
  });

  it('takes a correction instead of a yes', async () => {
    const one = customer();
    one.memory.handoffs.set('ABCD-EFGH-JKLM', handoff);
    await one.say('ABCD-EFGH-JKLM');

    const { state } = await one.say("yes except the name, it's Pinecone Books LLC");

    expect(state.form.company?.legalName).toBe('Pinecone Books LLC');
    expect(state.turn.corrected).toEqual(['company.legalName']);
  });

  it('works once', async () => {
    const one = customer();
    one.memory.handoffs.set('ABCD-EFGH-JKLM', handoff);
    await one.say('ABCD-EFGH-JKLM');

    const { text, state } = await customer({ memory: one.memory, person: 'p2', conversation: 'c2' }).say('ABCD-EFGH-JKLM');

    expect(text).toContain('not valid');
    expect(state.registrationId).toBeNull();
  });
});
