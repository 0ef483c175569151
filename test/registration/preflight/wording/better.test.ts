import type { Form, UseCase } from '../../../../registration/form.ts';
import { withValue } from '../../../../registration/path.ts';
import type { Fault } from '../../../../registration/preflight/rule.ts';
import { lengthOf } from '../../../../registration/tidy.ts';
import { faults, shop, wordingRules } from './findings.ts';

/** Lacking as much as a customer's own words may. */
const poor: readonly UseCase[] = [
  {
    categories: ['MARKETING'],
    sampleMessages: [
      'Ferns are 20% off this weekend only! Come in! Now!',
      'Your voucher waits at http://tidewatergarden.example/v',
      '[Company Name]: new tulips are in the shop',
    ],
    helpMessage: 'Somebody will get back to you soon.',
    optIn: {
      methods: ['WEB_FORM', 'AGENT_PHONE'],
      confirmationMessage: 'Thanks for signing up with us today',
      verbalScript: 'Can we send you texts with news about new plants in our shop',
    },
    callToAction: { text: 'Keep me posted about new plants' },
  },
  {
    categories: ['ACCOUNT_NOTIFICATIONS'],
    messageFrequency: 'up to 4 a month',
    sampleMessages: ['주문하신 화분이 준비되었습니다. 매장에서 찾아가세요.'],
    helpMessage: '도움이 필요하시면 매장으로 연락해 주세요.',
    optIn: {
      methods: ['PAPER_FORM', 'IVR'],
      confirmationMessage: '주문 알림 문자를 신청해 주셔서 감사합니다.',
      verbalScript: '주문하신 화분이 준비되면 저희가 문자로 알려 드리겠습니다.',
    },
    callToAction: { text: '주문하신 상품이 준비되면 알려 드립니다.' },
  },
  {
    categories: ['ACCOUNT_NOTIFICATIONS'],
    sampleMessages: ['Tidewater Garden: card 4111111111111111 and SSN 219-09-9999 were used.'],
    helpMessage: `Tidewater Garden: call 757-555-0148. ${'We are glad to help. '.repeat(20)}`,
    optIn: { methods: ['IVR'], verbalScript: 'Shall we text you?' },
    callToAction: { text: `I agree to get texts from Tidewater Garden. ${'Order news is sent when it is due. '.repeat(27)}` },
  },
];

const offers = poor.flatMap((useCase) =>
  wordingRules.flatMap(({ id }) =>
    faults(id, shop(useCase)).flatMap((fault) => (fault.better === undefined ? [] : [{ id, useCase, fault }])),
  ),
);

function withBetter(form: Form, { field, facts, better = '' }: Fault): Form {
  const samples = form.useCases?.[0]?.sampleMessages ?? [];
  return withValue(form, field, facts?.['sample'] ? samples.with(Number(facts['sample']) - 1, better) : better);
}

const keyOf = ({ field, facts }: Fault): string => `${field} ${facts?.['sample'] ?? ''}`;

test.each(offers)('the better text of $id passes $id', ({ id, useCase, fault }) => {
  const after = faults(id, withBetter(shop(useCase), fault));

  expect(after.map(keyOf)).not.toContain(keyOf(fault));
});

test.each(offers)('the better text of $id fits its field', ({ fault, id }) => {
  expect(lengthOf(fault.better ?? '')).toBeLessThanOrEqual(id.startsWith('CTA') || id === 'OPT-10' ? 1024 : 500);
});

test('every rule that can put a text right does so', () => {
  const able =
    'MSG-02 MSG-03 MSG-04 MSG-06 MSG-10 MSG-12 HLP-01 CNF-01 OPT-10 CTA-01 CTA-02 CTA-03 CTA-04 CTA-05 CTA-06 CTA-07 CTA-08 CTA-11'.split(
      ' ',
    );

  expect([...new Set(offers.map(({ id }) => id))].sort()).toEqual([...able].sort());
});

test('the customer’s words are kept, and Korean is completed in Korean', () => {
  const [english, korean] = poor.map((useCase) => faults('CTA-02', shop(useCase))[0]?.better ?? '');

  expect(english).toContain('Keep me posted about new plants');
  expect(english).toContain('Consent is not a condition of purchase.');
  expect(korean).toContain('주문하신 상품이 준비되면 알려 드립니다.');
  expect(korean).toContain('발송 빈도: up to 4 a month.');
  expect(korean).not.toContain('Reply');
});

test('what does not fit into the field is not offered whole', () => {
  const form = shop(poor[2] ?? {});

  expect(faults('CTA-02', form)[0]?.better).toContain('Message frequency varies.');
  expect(faults('CTA-02', form)[0]?.better).not.toContain('Privacy');
});
