import { answerOf, questionOf } from '../../faq/answer.ts';
import { decideFaq } from '../../faq/matcher.ts';
import { TOPIC_IDS } from '../../faq/topics.ts';
import { LOCALES } from '../../registration/draft.ts';

describe.each(TOPIC_IDS)('%s', (topic) => {
  it.each(LOCALES)('is answered in %s, and by its own question', (locale) => {
    const answer = answerOf(topic, locale, {});

    expect(answer.length).toBeGreaterThan(10);
    expect(answer.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(/[가-힣]/.test(answer.replace(/\S+@\S+/g, ''))).toBe(locale === 'ko' || (topic === 'contact-support' && locale !== 'en'));
    expect(decideFaq(questionOf(topic, locale), 'free')).toMatchObject({ kind: 'answer-topic', topics: expect.arrayContaining([topic]) });
  });
});

it('names a link only where it is configured', () => {
  expect(answerOf('tip-sheet', 'en', {})).not.toContain('http');
  expect(answerOf('tip-sheet', 'en', { tipSheet: 'https://docs.example/tips' })).toContain('https://docs.example/tips');
});

describe('a question put in other words', () => {
  it.each([
    ['so is texting from our helpdesk software a2p or not?', 'what-is-a2p'],
    ['how many weeks until this goes through?', 'how-long'],
    ['do pics count too or just plain texts, I mean mms', 'sms-and-mms'],
    ['if I leave a field empty what happens', 'incomplete-info'],
    ['who came up with this rule anyway?', 'why-verification'],
    ['our landline calls on that number keep working, right?', 'voice'],
    ['do I need permission if they text me first?', 'opt-in-required'],
    ['we have ordinary local numbers as well, what about those?', '10dlc'],
    ['can I send a few while it is under review, pending approval?', 'pending-throughput'],
    ['심사가 보통 며칠이나 걸릴까요?', 'how-long'],
    ['전화 통화도 막히게 되나요?', 'voice'],
    ['동의는 꼭 받아야만 하는 건가요?', 'opt-in-required'],
    ['등록을 안 하면 무슨 일이 생겨요?', 'not-registered'],
    ['사진 넣은 문자도 똑같이 해당되나요?', 'sms-and-mms'],
  ])('%j is understood', (text, topic) =>
    expect(decideFaq(text, 'short')).toMatchObject({ kind: 'answer-topic', topics: expect.arrayContaining([topic]) }),
  );
});

describe('an answer that holds the words of a question stays an answer', () => {
  it.each([
    ['short', '10DLC Advisors LLC'],
    ['short', 'Voice & Vote Foundation'],
    ['short', 'customer care and mms promotions'],
    ['short', 'keyword JOIN, and a web form'],
    ['free', 'When a customer registers on our site we text them a code to verify their phone'],
    ['free', 'We answer customers who ask how long shipping takes'],
    ['free', '고객이 배송이 얼마나 걸리는지 물어보면 문자로 알려 드려요'],
    ['free', '회원가입 화면에 동의 칸이 있고 요금 안내가 적혀 있어요'],
    ['verbatim', 'Acme: Is 3 PM ok for your visit? Reply YES or call us.'],
    ['verbatim', '내일 예약을 변경하시겠어요?'],
  ] as const)('%s: %j', (awaited, text) => expect(decideFaq(text, awaited)).toEqual({ kind: 'none' }));
});

it('says so where it knows no answer', () => {
  expect(decideFaq('what is the weather like in Boise?', 'short').kind).toBe('out-of-scope');
});
