import { answerOf, questionOf } from '../../faq/answer.ts';
import { decideFaq, matchFaq, type PendingKind } from '../../faq/matcher.ts';
import { fingerprint } from '../../faq/packing.ts';
import { TOPIC_IDS } from '../../faq/topics.ts';
import { corpus } from '../../faq/train.ts';
import { WEIGHTS } from '../../faq/weights.ts';
import { LOCALES } from '../../registration/draft.ts';

it.each([
  ['do I have to declare my texts as A2P or is that automatic?', 'what-is-a2p'],
  ['pls explain what verfication of a tollfree number is', 'what-is-tfv'],
  ['which carrier came up with this requirement and why', 'why-verification'],
  ['ok so how would I go about registering these numbers', 'how-to-register'],
  ['what information should I have at hand for the form?', 'five-sections'],
  ['can I leave a few fields blank for now', 'incomplete-info'],
  ['could you share the tip sheet with me', 'tip-sheet'],
  ['any best practices for compliant texting?', 'best-practices'],
  ['by what date do I have to register the number?', 'when-to-register'],
  ['am I able to send texts while approval is still pending', 'pending-throughput'],
  ['how many days does the approval usually take', 'how-long'],
  ['and what happens to us if we never register the number', 'not-registered'],
  ['how can I release a tfn we no longer use', 'release-tfn'],
  ['do really all of our use cases have to be registered, even tiny ones', 'all-programs'],
  ['is opt-in mandatory if a customer texts first', 'opt-in-required'],
  ['what methods of opt-in are possible', 'opt-in-methods'],
  ['what on earth is a call-to-action', 'what-is-cta'],
  ['are mms messages covered as well', 'sms-and-mms'],
  ['what surcharges are there for MMS', 'mms-pricing-throughput'],
  ['do the rules hold for ten DLC numbers too', '10dlc'],
  ['will voice calls on the number be affected', 'voice'],
  ['does a non-profit have other requirements', 'charity-political'],
  ['which email address can I write to with other questions', 'contact-support'],
  ['A2P라는 용어가 무슨 뜻인지 알려 주세요', 'what-is-a2p'],
  ['톨프리 번호 인증이란 게 뭔가요?', 'what-is-tfv'],
  ['통신사는 왜 이런 인증을 요구하는 거죠?', 'why-verification'],
  ['톨프리 번호를 등록하려면 어떻게 하면 되나요?', 'how-to-register'],
  ['등록하려면 어떤 정보를 준비하면 되나요?', 'five-sections'],
  ['빈칸이 좀 있어도 제출할 수 있어요?', 'incomplete-info'],
  ['양식 팁 시트 링크 있나요?', 'tip-sheet'],
  ['언제까지 등록을 마쳐야 하나요?', 'when-to-register'],
  ['승인 대기 중인데 문자를 보내도 되나요?', 'pending-throughput'],
  ['승인까지 보통 며칠이나 걸려요?', 'how-long'],
  ['안 쓰는 번호를 해제하는 방법 좀 알려주세요', 'release-tfn'],
  ['옵트인을 꼭 받아야 하는 건가요?', 'opt-in-required'],
  ['MMS 추가 요금은 얼마나 되나요?', 'mms-pricing-throughput'],
  ['롱코드 10DLC도 이 규정이 적용되나요?', '10dlc'],
  ['음성 통화에도 영향이 가나요?', 'voice'],
  ['비영리 단체는 요건이 따로 있나요?', 'charity-political'],
])('%j asks %s', (text, topic) => {
  for (const pending of ['short', 'free'] as const)
    expect(decideFaq(text, pending)).toMatchObject({ kind: 'answer-topic', topics: expect.arrayContaining([topic]) });
});

describe('what is no question of ours', () => {
  it.each([
    ['10DLC Migration LLC', 'short'],
    ['Charity Voice Partners Inc.', 'short'],
    ['주식회사 옵트인', 'short'],
    ['when-to-register.example.com/a', 'short'],
    ['yes', 'yesno'],
    ['아니요', 'yesno'],
    ['12-3456789', 'short'],
    ['ask@toll-free.example', 'none'],
    ['When customers register we send them a one time passcode', 'free'],
    ['We text people who ask how long verification takes', 'free'],
    ['When a customer asks whether opt-in is required, our agents explain it by text', 'free'],
    ['고객이 등록하면 인증번호를 보내 드립니다', 'free'],
    ['Acme: your order is here. Reply STOP to opt out, HELP for help', 'free'],
    ['Still want texts from us? Reply YES or STOP to cancel', 'short'],
    ['Can we move your visit to 3 PM? Call 800-555-0100', 'verbatim'],
    ['[해피마트] 쿠폰이 도착했어요. 수신거부 STOP', 'free'],
    ['about 10,000 a month', 'short'],
    ['MMS promotions', 'short'],
  ] as const)('%j while a %s answer is awaited', (text, pending) => expect(decideFaq(text, pending)).toEqual({ kind: 'none' }));

  it.each([
    "what's the weather in Denver",
    'how do I reset my password?',
    'how much does a toll free number cost',
    '카카오톡으로 보낼 수 있나요?',
  ])('%j is out of scope', (text) => {
    expect(decideFaq(text, 'short')).toMatchObject({ kind: 'out-of-scope' });
    expect(matchFaq(text).questionness).toBeGreaterThan(0.5);
  });
});

it('says which part of a message asks', () => {
  expect(decideFaq("We're Acme LLC. How long does registration take?", 'short')).toMatchObject({
    topics: ['how-long'],
    span: 'How long does registration take?',
  });
});

it.each(TOPIC_IDS)('%s is answered when its button is pressed', (topic) => {
  for (const locale of LOCALES)
    expect(decideFaq(questionOf(topic, locale), 'verbatim')).toMatchObject({ kind: 'answer-topic', topics: [topic] });
});

it.each(TOPIC_IDS)('%s names no link that is not configured', (topic) => {
  for (const locale of LOCALES) expect(answerOf(topic, locale, {})).not.toMatch(/https?:|undefined/);
});

it('ranks three topics from the likeliest down', () => {
  const { ranked } = matchFaq('do I need consent for mms and 10dlc, and how long does it take?');

  expect(ranked).toHaveLength(3);
  expect(ranked.map((one) => one.score)).toEqual(ranked.map((one) => one.score).sort((a, b) => b - a));
});

it('decides the same thing twice', () => {
  for (const { text } of corpus().filter((_, i) => i % 40 === 0)) expect(decideFaq(text, 'short')).toEqual(decideFaq(text, 'short'));
});

it('never takes an answer it learned from for a question', () => {
  const taken = corpus().filter(({ other, text }) => other === 'answers' && decideFaq(text, 'free').kind === 'answer-topic');

  expect(taken).toEqual([]);
});

describe('any input', () => {
  const hostile = ['a', 'why ', '?', '등록', 'opt in ', 'a. ', '"', 'is the ', '수신자 부담 ', '\u200b', 'ﷺ', 'we '];

  it.each(hostile)('of %j over and over is decided within 50 ms of processor time', (part) => {
    const text = part.repeat(20_000 / part.length);
    const pendings: readonly PendingKind[] = ['short', 'free', 'verbatim'];
    for (const pending of pendings) decideFaq(text, pending);
    const begun = process.cpuUsage();

    for (const pending of pendings) decideFaq(text, pending);

    expect(process.cpuUsage(begun).user / 1000 / pendings.length).toBeLessThan(50);
  });
});

it('uses weights learned from the present words; else npm run train', () => {
  expect(WEIGHTS.inputs).toBe(fingerprint(corpus()));
});
