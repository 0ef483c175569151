import { CATEGORIES, OPT_IN_METHODS } from '../../../registration/choices.ts';
import { confirmationDraft } from '../../../registration/drafting/confirmation.ts';
import { consentDraft } from '../../../registration/drafting/consent.ts';
import { descriptionDraft } from '../../../registration/drafting/description.ts';
import { frequencySentence } from '../../../registration/drafting/frequency.ts';
import { gist } from '../../../registration/drafting/gist.ts';
import { helpDraft } from '../../../registration/drafting/help.ts';
import { sampleDrafts } from '../../../registration/drafting/samples.ts';
import { senderName } from '../../../registration/drafting/senderName.ts';
import { summaryDraft } from '../../../registration/drafting/summary.ts';
import { verbalScriptDraft } from '../../../registration/drafting/verbalScript.ts';
import { type About, aboutUseCase, type Company, type UseCase } from '../../../registration/form.ts';
import { lengthOf } from '../../../registration/tidy.ts';

const about = (company: Company, useCase: UseCase): About => aboutUseCase({ company, useCases: [useCase] }, 0);

const texts = (one: About): readonly string[] => [
  helpDraft(one),
  confirmationDraft(one),
  summaryDraft(one) ?? '',
  descriptionDraft(one) ?? '',
  ...(sampleDrafts(one) ?? []),
];

const url = (letter: string): string => `https://${letter.repeat(60)}.example/${'p'.repeat(425)}`;
const everything: UseCase = {
  categories: CATEGORIES,
  audienceCountries: ['US', 'CA'],
  messageFrequency: 'x'.repeat(100),
  optIn: {
    methods: OPT_IN_METHODS,
    url: `https://${'a'.repeat(60)}.example/${'b'.repeat(170)}`,
    keywords: ['A'.repeat(20), 'B'.repeat(20)],
    keywordLocation: 'l'.repeat(500),
    listSource: 's'.repeat(500),
    doubleOptIn: true,
  },
  numbers: ['+18335550177'],
};

describe('texts stay within their limits', () => {
  const names = ['A', 'w'.repeat(255), '가'.repeat(255), `${'word '.repeat(51)}`.trim(), '👩‍👧‍👦'.repeat(51)];
  const contacts: readonly Company[] = [
    {},
    { support: { phone: '+447911123456', email: `${'m'.repeat(64)}@${'d'.repeat(181)}.example` } },
    { support: { email: `${'m'.repeat(64)}@${'d'.repeat(181)}.example` }, website: url('w') },
    { website: url('w'), privacyPolicyUrl: url('p'), termsUrl: url('t') },
  ];
  const cases = names.flatMap((legalName) =>
    contacts.map((company) => [`${legalName.slice(0, 8)} ${Object.keys(company)}`, { ...company, legalName }] as const),
  );

  it.each(cases)('%s', (_, company) => {
    const one = about(company, everything);
    const consents = OPT_IN_METHODS.map((method) => consentDraft(one, method) ?? '');

    expect(
      texts(one)
        .map(lengthOf)
        .filter((length) => length < 20 || length > 500),
    ).toEqual([]);
    expect(consents.map(lengthOf).filter((length) => length < 60 || length > 1024)).toEqual([]);
  });
});

describe('what is unknown is left out', () => {
  it('an empty form still has a HELP reply and a confirmation message', () => {
    const nothing = aboutUseCase({}, 0);

    expect(helpDraft(nothing)).toBe('For help visit our website. Msg & data rates may apply. Reply STOP to opt out.');
    expect(confirmationDraft(nothing)).toBe(
      'You are signed up for our text messages. Message frequency varies. Msg & data rates may apply. Reply STOP to opt out, HELP for help.',
    );
  });

  it('an empty form has no other drafts', () => {
    const nothing = aboutUseCase({}, 0);

    expect([summaryDraft, descriptionDraft, sampleDrafts, consentDraft, verbalScriptDraft, gist].map((draft) => draft(nothing))).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('without links the consent text ends with STOP and HELP', () => {
    const one = about({ legalName: 'Sunnyside LLC' }, { categories: ['EVENTS'], optIn: { methods: ['WEB_FORM'] } });

    expect(consentDraft(one)).toBe(
      'By ticking this box I agree to receive text messages from Sunnyside with event updates. Message frequency varies. Msg & data rates may apply. Reply STOP to opt out, HELP for help.',
    );
  });

  it('a keyword without its word or number is still a way to agree', () => {
    const one = about({ legalName: 'Sunnyside LLC' }, { categories: ['EVENTS'], optIn: { methods: ['VIA_TEXT'] } });

    expect(consentDraft(one)).toMatch(/^By texting us you agree to receive/);
    expect(descriptionDraft(one)).toBe('They see a keyword with the consent text and text it to our number.');
  });

  it('a place described in Korean is not put into an English sentence', () => {
    const optIn = { methods: ['MOBILE_QR_CODE'] as const, keywordLocation: '매장 계산대 옆' };

    expect(descriptionDraft(about({ legalName: 'Sunnyside LLC' }, { optIn }))).toBe(
      'They scan a QR code, read the consent text and sign up.',
    );
  });

  it('a consent box is called empty only when the customer said so', () => {
    const web = (preselected?: boolean): string | undefined =>
      descriptionDraft(about({}, { optIn: { methods: ['WEB_FORM'], ...(preselected !== undefined && { preselected }) } }));

    expect([web(), web(false), web(true)].map((text) => text?.includes('empty consent box'))).toEqual([false, true, false]);
  });
});

describe('marketing has a consent of its own', () => {
  const optIn = { methods: ['WEB_FORM', 'AGENT_PHONE'] as const };
  const one = about({ legalName: 'Sunnyside LLC' }, { categories: ['MARKETING', 'EVENTS'], optIn });

  it('a second box agrees to marketing alone', () => {
    expect(consentDraft(one)).toMatch(
      /with event updates\. By ticking this second, separate box I agree [^.]*with promotional marketing offers\./,
    );
  });

  it('the script leaves marketing to the written consent', () => {
    expect(verbalScriptDraft(one)).toMatch(/^(?!.*marketing).*event updates/);
  });

  it('no sentence that agrees to texts names terms, privacy, calls or e-mails', () => {
    const agreeing = OPT_IN_METHODS.flatMap((method) => consentDraft(one, method)?.split(/[.?]\s/) ?? []).filter((text) =>
      /agree/.test(text),
    );

    expect(agreeing.length).toBeGreaterThan(8);
    expect(agreeing.filter((text) => /terms|privacy|\bcalls?\b|e-?mail/i.test(text))).toEqual([]);
  });
});

describe('donations are named where they are asked for', () => {
  const optIn = { methods: ['WEB_FORM'] as const };
  const charity = (solicitsDonations: boolean): About =>
    aboutUseCase(
      { company: { legalName: 'Sunnyside' }, special: { solicitsDonations }, useCases: [{ categories: ['CHARITY_NONPROFIT'], optIn }] },
      0,
    );

  it.each([true, false])('%s', (asks) => {
    const said = [summaryDraft(charity(asks)), consentDraft(charity(asks)), sampleDrafts(charity(asks))?.join(' ')];

    expect(said.map((text) => /donation/i.test(text ?? ''))).toEqual([asks, asks, asks]);
  });
});

describe('how often is said in the same words everywhere', () => {
  it.each([
    [undefined, 'Message frequency varies.'],
    ['varies', 'Message frequency varies.'],
    ['Varies by season.', 'Message frequency varies by season.'],
    ['up to 4 a month', 'Message frequency: up to 4 a month.'],
    ['Message frequency: 2 per week.', 'Message frequency: 2 per week.'],
    ['Msg frequency varies', 'Message frequency varies.'],
    ['월 4회', 'Message frequency: 4 messages a month.'],
    ['한 달에 최대 2번', 'Message frequency: up to 2 messages a month.'],
    ['주 1~2회', 'Message frequency: 1 to 2 messages a week.'],
    ['하루 한 번', 'Message frequency: 1 message a day.'],
    ['매주 3통 이하', 'Message frequency: up to 3 messages a week.'],
    ['예약할 때마다', 'Message frequency varies.'],
  ])('%s', (messageFrequency, sentence) => {
    expect(frequencySentence(about({}, { ...(messageFrequency && { messageFrequency }) }))).toBe(sentence);
  });
});

describe('the gist of a consent text', () => {
  const withText = (text: string): About => about({ legalName: '햇살마을' }, { categories: ['EVENTS'], callToAction: { text } });

  it('an English one needs none, whatever script the brand has', () => {
    expect(gist(withText('By ticking this box I agree to texts from 햇살마을.'))).toBeUndefined();
  });

  it('only what the text shows is named', () => {
    expect(gist(withText('햇살마을의 행사 문자 수신에 동의합니다. 요금이 부과될 수 있습니다. 수신 거부는 STOP을 보내 주세요.'))).toBe(
      'The consent text asks people to agree to texts from 햇살마을 with event updates and says that rates may apply and how to opt out.',
    );
  });

  it('the description ends with it', () => {
    const one = withText('동의합니다. 도움말 HELP');

    expect(descriptionDraft(aboutUseCase({ ...one.form, useCases: [{ ...one.useCase, optIn: { methods: ['PAPER_FORM'] } }] }, 0))).toMatch(
      /and says how to get help\.$/,
    );
  });
});

describe('the name in a text', () => {
  it.each([
    ['Sunnyside LLC', 'Sunnyside'],
    [
      'The Law Offices of Margaret Elizabeth Vandenberg and Associates of Lower Manhattan',
      'The Law Offices of Margaret Elizabeth Vandenberg',
    ],
    ['w'.repeat(80), 'w'.repeat(80)],
  ])('%s', (legalName, name) => {
    expect(senderName({ company: { legalName } })).toBe(name);
  });

  it('nobody has none', () => {
    expect(senderName({})).toBeUndefined();
  });
});
