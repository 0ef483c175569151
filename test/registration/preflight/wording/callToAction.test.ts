import { faults, severities, shop, shopAsking } from './findings.ts';

const brand = 'By ticking this box I agree to get order texts from Tidewater Garden.';
const links = 'Terms: https://tidewatergarden.example/sms-terms Privacy: https://tidewatergarden.example/privacy';

test.each([
  'Message frequency varies.',
  'Msg freq may vary',
  'up to 4 msgs/mo',
  'Max 6 messages per month',
  '2-4 texts a week',
  'one message per login',
  'One text each time you order',
  'Frequency of messages depends on your orders',
  'The number of messages varies',
  'You will get about two texts per visit',
  'Recurring messages',
  'approximately three (3) messages per month',
  'No more than 5 texts weekly',
  'once a week',
  '발송 빈도는 다를 수 있습니다',
  '월 최대 4건',
  '한 달에 네 번까지 보내 드립니다',
  '로그인할 때마다 발송',
  '주 1회 발송',
])('frequency is understood: %s', (words) => {
  expect(severities('CTA-02', shopAsking(`${brand} ${words}`))).toEqual([]);
});

test.each([
  'Msg & data rates may apply. Reply STOP to opt out.',
  'I get a text when I place an order. Call 757-555-0148, open 7 days a week.',
  'Plans from $9/month. Message and data rates may apply.',
  '주문 1건이 준비되면 알려 드립니다.',
])('no frequency is seen in: %s', (words) => {
  expect(severities('CTA-02', shopAsking(`${brand} ${words}`))).toEqual(['blocker']);
});

test.each([
  'Msg&Data rates may apply',
  'Message and data rates may apply.',
  'standard message rates',
  'std msg rates apply',
  'carrier charges may apply',
  'Your carrier may charge you for texts',
  'Fees from your mobile provider may apply',
  'Standard text messaging rates apply',
  'M&D rates may apply',
  '문자 및 데이터 요금이 부과될 수 있습니다',
  '통신사 요금이 발생할 수 있어요',
  '메시지 요금이 청구될 수 있습니다',
])('rates are understood: %s', (words) => {
  expect(severities('CTA-03', shopAsking(`${brand} ${words}`))).toEqual([]);
});

test.each(['Message frequency varies. Reply STOP to opt out.', 'Late fees may be due on orders.', '배송비는 무료입니다.'])(
  'no rates are seen in: %s',
  (words) => {
    expect(severities('CTA-03', shopAsking(`${brand} ${words}`))).toEqual(['blocker']);
  },
);

test.each([
  'Reply STOP to opt out',
  'txt stop 2 end',
  "text 'stop' to quit",
  'Text STOP to 833-555-0177 to cancel',
  'To unsubscribe reply STOP',
  '수신거부는 STOP',
  "'중지'라고 답장",
  'STOP to end',
])('the way out is understood: %s', (words) => {
  expect(severities('CTA-04', shopAsking(`${brand} ${words}`))).toEqual([]);
});

test.each(['You can opt out at any time.', 'Reply HELP for help.', 'Stop by the store.', '언제든지 거부할 수 있습니다.'])(
  'no way out is seen in: %s',
  (words) => {
    expect(severities('CTA-04', shopAsking(`${brand} ${words}`))).toEqual(['blocker']);
  },
);

test.each([
  ['Reply HELP for help.', []],
  ['text help for assistance', []],
  ['For help call 757-555-0148.', []],
  ['도움이 필요하면 HELP', []],
  ['문의는 757-555-0148', []],
  ['We help gardens grow. Reply STOP to opt out.', ['warning']],
])('help in %j', (words, expected) => {
  expect(severities('CTA-05', shopAsking(`${brand} ${words}`))).toEqual(expected);
});

test.each([
  [links, [], []],
  ['See our Privacy Policy and Terms (link).', [], []],
  ['tidewatergarden.example/privacy tidewatergarden.example/terms', [], []],
  ['Terms and privacy policy: https://tidewatergarden.example/sms', [], []],
  ['약관 및 개인정보처리방침: https://tidewatergarden.example/sms', [], []],
  ['See our privacy policy and terms.', ['blocker'], ['blocker']],
  ['Terms: https://tidewatergarden.example/sms-terms', ['blocker'], []],
  ['Privacy: https://tidewatergarden.example/privacy', [], ['blocker']],
  ['In terms of care: https://tidewatergarden.example/care', ['blocker'], ['blocker']],
])('policies in %j', (words, privacy, terms) => {
  const form = shopAsking(`${brand} ${words}`, { optIn: { methods: ['WEB_FORM'] } });

  expect(severities('CTA-06', form)).toEqual(privacy);
  expect(severities('CTA-07', form)).toEqual(terms);
});

test('spoken and printed words need no link, and lacking them is milder', () => {
  const spoken = (words: string) => shopAsking(`${brand} ${words}`, { optIn: { methods: ['AGENT_PHONE', 'PAPER_FORM'] } });

  expect(severities('CTA-06', spoken('Our privacy policy and terms are on our site.'))).toEqual([]);
  expect(severities('CTA-07', spoken('Our privacy policy and terms are on our site.'))).toEqual([]);
  expect(severities('CTA-06', spoken('Thank you.'))).toEqual(['warning']);
  expect(severities('CTA-07', spoken('Thank you.'))).toEqual(['warning']);
});

const disclosures = 'Message frequency varies. Msg & data rates may apply. Reply STOP to opt out of messages, HELP for help.';

test.each([
  'By submitting this form you agree to be contacted by Tidewater Garden.',
  'I agree to receive updates from Tidewater Garden.',
  'Tidewater Garden order alerts.',
  'By continuing you accept the Tidewater Garden terms.',
  'Enter your phone number so that Tidewater Garden can reach you.',
])('consent that does not name texts is found: %s', (words) => {
  expect(severities('CTA-08', shopAsking(`${words} ${disclosures} ${links}`))).toEqual(['blocker']);
});

test.each([
  brand,
  'Text GARDEN to 833-555-0177 to get Tidewater Garden offers.',
  'Yes! Text me order updates from Tidewater Garden.',
  '☐ Order texts from Tidewater Garden',
  'May Tidewater Garden text you when your order is ready?',
  'Sign up for Tidewater Garden SMS alerts.',
  'I consent to receive SMS from Tidewater Garden',
  'Tidewater Garden 문자 수신에 동의합니다.',
  'By providing your number you opt in to text messages from Tidewater Garden, message frequency varies',
])('consent to texts is understood: %s', (words) => {
  expect(severities('CTA-08', shopAsking(`${words} ${disclosures} ${links}`))).toEqual([]);
});

test('the brand must be named outside links', () => {
  expect(severities('CTA-01', shopAsking(`I agree to get order texts. ${links}`))).toEqual(['blocker']);
  expect(severities('CTA-01', shopAsking(brand))).toEqual([]);
});

test('the consent text holds 20 to 1,024 characters', () => {
  expect(severities('CTA-09', shopAsking('I agree to texts'))).toEqual(['blocker']);
  expect(severities('CTA-09', shopAsking(`${brand} ${'a '.repeat(500)}`))).toEqual(['blocker']);
  expect(severities('CTA-09', shopAsking(brand))).toEqual([]);
});

test.each([
  ['Up to 4 msgs/month.', 'Tidewater: up to 8 msgs per month.', ['warning']],
  ['2 messages per week', 'Tidewater: 5 texts a week', ['warning']],
  ['월 최대 4건', 'Tidewater: 월 8회 발송', ['warning']],
  ['Up to 4 msgs/month.', 'Tidewater: max 4 messages per month', []],
  ['Up to 4 msgs/month.', 'Tidewater: msg frequency varies', []],
  ['2-4 msgs/mo', 'Tidewater: up to four messages a month', []],
  ['Up to 4 msgs/month.', 'Tidewater: one text per order', []],
  ['Msg frequency varies.', 'Tidewater: up to 4 msgs/month', []],
])('%j and the confirmation %j', (cta, confirmationMessage, expected) => {
  expect(severities('CTA-10', shopAsking(`${brand} ${cta}`, { optIn: { confirmationMessage } }))).toEqual(expected);
});

test('the volume of the whole programme is no promise to one person', () => {
  expect(
    severities('CTA-10', shopAsking(`${brand} Up to 4 msgs/month.`, { summary: 'We send 400 texts a month to pickup customers.' })),
  ).toEqual([]);
});

test.each([
  ['Consent is not a condition of purchase.', []],
  ['Consent is not required to buy goods or services.', []],
  ["You don't have to agree to texts to buy from us.", []],
  ['You may purchase without agreeing.', []],
  ['동의는 구매 조건이 아닙니다.', []],
  ['동의하지 않아도 구매할 수 있습니다.', []],
  ['Purchases over $50 ship free.', ['warning']],
])('marketing and purchases: %s', (words, expected) => {
  expect(severities('CTA-11', shopAsking(`${brand} ${words}`, { categories: ['MARKETING'] }))).toEqual(expected);
  expect(severities('CTA-11', shopAsking(`${brand} ${words}`))).toEqual([]);
});

test('nothing is said of a text that is not there yet', () => {
  expect(
    ['CTA-01', 'CTA-02', 'CTA-06', 'CTA-08', 'CTA-09', 'CTA-10', 'CTA-11'].flatMap((id) => faults(id, shop({ categories: ['MARKETING'] }))),
  ).toEqual([]);
});
