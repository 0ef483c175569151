import { faults, severities, shop, shopTexting } from './findings.ts';

const good = 'Tidewater Garden: your order 1182 is ready for pickup. Reply STOP to opt out.';
const other = 'Tidewater Garden Supply: we open at noon this Friday because of the storm.';

test('samples are there, long enough, and differ', () => {
  expect(faults('MSG-01', shopTexting())).toMatchObject([{ isAbsence: true }]);
  expect(severities('MSG-01', shopTexting('Order ready', other))).toEqual(['blocker']);
  expect(severities('MSG-01', shopTexting(good, `${good} ${'a'.repeat(500)}`))).toEqual(['blocker']);
  expect(severities('MSG-01', shopTexting(good, `${good}!`))).toEqual(['warning']);
  expect(severities('MSG-01', shopTexting(good))).toEqual(['info']);
  expect(severities('MSG-01', shopTexting(good, other))).toEqual([]);
});

test.each([
  'Your order 1182 is ready for pickup. Reply STOP to opt out.',
  'Reminder: order 1182 is waiting. Details: https://tidewatergarden.example/1182 Reply STOP to opt out.',
  'Bluebird Nursery: your order is ready. Questions? ana@tidewatergarden.example',
  '내일 오후 3시에 배송됩니다. 수신거부 STOP',
])('a sample without the brand is found: %s', (sample) => {
  expect(severities('MSG-02', shopTexting(sample, other))).toEqual(['blocker']);
  expect(severities('MSG-02', shopTexting(other, sample))).toEqual(['warning']);
});

test.each([
  ['Tidewater Garden Supply, LLC', 'TIDEWATER GARDEN: order ready'],
  ['Tidewater Garden Supply, LLC', 'It’s Tidewater Garden’s crew: we are outside.'],
  ['Tidewater Garden Supply, LLC', 'TidewaterGarden order 11 is ready'],
  ['Café Ségur & Sons Inc.', 'Cafe Segur: table ready'],
  ['Basil & Thyme LLC', 'Basil and Thyme: table ready'],
  ["Joe's Diner", 'Joes Diner: table ready'],
  ['The Corner Bistro, Inc.', 'Corner Bistro: table ready'],
  ['Fern.io Inc.', 'fern.io: your code is 1'],
  ['주식회사 한빛식품', '[한빛식품]의 새 소식입니다'],
  ['Hanbit Foods USA Inc.', 'Hanbit Foods는 내일 쉽니다'],
  ['Acme Trading Co., Ltd.', 'ACME TRADING: shipped'],
  ['Lumen Technologies, Inc.', 'Lumen: your ticket is closed'],
])('%s is named in %j', (legalName, sample) => {
  expect(severities('MSG-02', { company: { legalName }, useCases: [{ sampleMessages: [sample] }] })).toEqual([]);
});

test.each([
  ['First Bank, N.A.', 'This is your first alert.'],
  ['Harbor Dental Group, LLC', 'Harbor View Hotel: room ready'],
  ['City of Larkspur', 'The city will close Main St.'],
])('%s is not named in %j', (legalName, sample) => {
  expect(severities('MSG-02', { company: { legalName }, useCases: [{ sampleMessages: [sample] }] })).toEqual(['blocker']);
});

test.each([
  'Reply STOP to opt out.',
  'txt STOP 2 end',
  'Text stop to unsubscribe',
  'STOP=end',
  'To opt out, reply STOP.',
  'Opt-out: reply stop',
  'Unsubscribe anytime.',
  "Don't want these? Respond with 'stop'",
  '수신거부는 STOP',
  '무료수신거부 080-123-4567',
  '그만 받으시려면 STOP이라고 보내 주세요',
])('a way out is understood: %s', (words) => {
  expect(severities('MSG-03', shopTexting(`Tidewater Garden: order ready. ${words}`))).toEqual([]);
});

test.each([
  'Tidewater Garden: stop by our store this Saturday, the order is ready.',
  'Tidewater Garden: STOP BY OUR STORE THIS SATURDAY.',
  'Tidewater Garden: reply CANCEL to cancel your appointment.',
  'Tidewater Garden: the pickup window will end at 5 pm. Non-stop service.',
  '[Tidewater Garden] 주문하신 상품이 준비되었습니다. 버스 정류장 앞입니다.',
])('no way out is seen in: %s', (sample) => {
  expect(severities('MSG-03', shopTexting(sample))).toEqual(['blocker']);
  expect(severities('MSG-03', shop({ categories: ['TWO_FACTOR_AUTHENTICATION'], sampleMessages: [sample] }))).toEqual(['warning']);
});

test.each([
  '[Company]: order ready.',
  '{{brand_name}} order ready.',
  '<Business Name>: hi',
  'Your Company Name: order ready',
  '[Insert brand]: hello',
  'XXX: your order',
  '[회사명] 주문이 준비되었습니다',
  '{업체명}: 안내',
])('an open place for the brand is found: %s', (sample) => {
  expect(severities('MSG-04', shopTexting(sample))).toEqual(['blocker']);
});

test.each([
  'Tidewater Garden: Hi [Name], order #1234 ships {date}.',
  'Tidewater: thank you for your business, [First Name]!',
  '[Tidewater Garden] order ready',
  '[한빛식품] 안내',
  '[Web발신] Tidewater 안내',
])('other brackets are fine: %s', (sample) => {
  expect(severities('MSG-04', shopTexting(sample))).toEqual([]);
});

test.each(['https://bit.ly/3xYz', 'bit.ly/abc', 'HTTPS://TINYURL.COM/abc', 'see t.co/Q1w2', 'www.rb.gy/abc', 'han.gl/abcd', 'hubs.ly/Q0x'])(
  'a shortener is found: %s',
  (link) => {
    expect(severities('MSG-05', shopTexting(`Tidewater Garden: track it at ${link} today`))).toEqual(['blocker']);
  },
);

test.each(['tidewatergarden.example/bit.ly', 'habit.ly.example/x', 'write to bit@tidewatergarden.example', 'rabbit.ly is a story'])(
  'no shortener: %s',
  (link) => {
    expect(severities('MSG-05', shopTexting(`Tidewater Garden: track it at ${link}`))).toEqual([]);
  },
);

test('a link without https is found', () => {
  expect(faults('MSG-06', shopTexting('Tidewater: see http://tidewatergarden.example/a'))).toMatchObject([
    { better: 'Tidewater: see https://tidewatergarden.example/a' },
  ]);
  expect(severities('MSG-06', shopTexting('Tidewater: see https://tidewatergarden.example and tidewatergarden.example'))).toEqual([]);
});

test.each([
  ['https://plants-offers.example/now', ['warning']],
  ['garden-deals.com', ['warning']],
  ['https://shop.tidewatergarden.example/now', []],
  ['tidewatergarden.example/now.', []],
  ['https://apps.apple.com/app/id1', []],
  ['a.m./p.m. and 9.5/10', []],
  ['ana@elsewhere.example', []],
])('the domain of %s', (link, expected) => {
  expect(severities('MSG-07', shopTexting(`Tidewater: details at ${link}`))).toEqual(expected);
});

test('a foreign domain that is explained is fine', () => {
  const form = shop({
    sampleMessages: ['Tidewater: track at https://shiptrack.example/9'],
    additionalInformation: 'Parcels are tracked at shiptrack.example, our carrier.',
  });

  expect(severities('MSG-07', form)).toEqual([]);
});

test.each([
  ['MARKETING', 'Tidewater: your verification code is 448120.', ['warning']],
  ['MARKETING', '[Tidewater] 인증번호는 448120입니다.', ['warning']],
  ['MARKETING', 'Tidewater: your promo code is 44812, 20% off.', []],
  ['TWO_FACTOR_AUTHENTICATION', 'Tidewater: 20% off everything this weekend!', ['warning']],
  ['TWO_FACTOR_AUTHENTICATION', 'Tidewater: code 448120. We never send offers or promotions by text.', []],
  ['TWO_FACTOR_AUTHENTICATION', 'Tidewater: code 448120 is valid for 10 minutes.', []],
] as const)('%s and %j', (category, sample, expected) => {
  expect(severities('MSG-08', shop({ categories: [category], sampleMessages: [sample] }))).toEqual(expected);
});

test.each([
  ['Tidewater: you left something in your cart! Finish your order today.', ['warning']],
  ['Tidewater: your cart is waiting.', ['warning']],
  ['Tidewater: still thinking it over? The items in your basket are still here.', ['warning']],
  ['[Tidewater] 장바구니에 담아 둔 상품이 있어요', ['warning']],
  ['Tidewater: your golf cart rental is confirmed. Cart fee included.', []],
  ['FreshCart: your groceries arrive at 6 pm.', []],
])('cart reminders in %j', (sample, expected) => {
  expect(severities('MSG-09', shopTexting(sample))).toEqual(expected);
});

test.each([
  ['Tidewater: HUGE SALE TODAY ONLY EVERYTHING MUST GO COME IN', ['warning']],
  ['Tidewater: Sale!!! Come in today.', ['warning']],
  ['Tidewater: Wow! Such plants! Come see!', ['warning']],
  ['Tidewater: act now, results guaranteed', ['warning']],
  ['Tidewater: FREE!!! plants', ['warning']],
  ['Tidewater: congrats, you have won a prize. Claim your prize now', ['warning']],
  ['TIDEWATER GARDEN SUPPLY: order ready. Reply STOP or HELP.', []],
  ['Tidewater: happy Friday! Ferns are in!', []],
  ['Tidewater: guaranteed delivery by 5 pm or call us.', []],
  ['Tidewater: free parking on Saturday. ETA 3 PM, USPS.', []],
])('pressure in %j', (sample, expected) => {
  expect(severities('MSG-10', shopTexting(sample))).toEqual(expected);
});

test('a city may warn in capitals', () => {
  expect(
    severities(
      'MSG-10',
      shop({ categories: ['PUBLIC_SERVICE_ANNOUNCEMENT'], sampleMessages: ['FLASH FLOOD WARNING. MOVE TO HIGHER GROUND NOW.'] }),
    ),
  ).toEqual([]);
});

test('long and non-GSM samples cost several messages', () => {
  expect(faults('MSG-11', shopTexting('a'.repeat(161)))).toMatchObject([{ facts: { segments: '2', alphabet: 'gsm' } }]);
  expect(faults('MSG-11', shopTexting('가'.repeat(71)))).toMatchObject([{ facts: { segments: '2', alphabet: 'unicode' } }]);
  expect(faults('MSG-11', shopTexting('a'.repeat(160), '가'.repeat(70)))).toEqual([]);
});

test.each([
  ['Tidewater: SSN 219-09-9999 on file.', ['blocker']],
  ['Tidewater: card 4111 1111 1111 1111 was charged.', ['blocker']],
  ['Tidewater: amex 378282246310005 was charged.', ['blocker']],
  ['Tidewater: tracking 4111111111111112.', []],
  ['Tidewater: call 757-555-0148 about order 9400110200.', []],
])('personal numbers in %j', (sample, expected) => {
  expect(severities('MSG-12', shopTexting(sample))).toEqual(expected);
});

test('each promotion shows the way out, other texts of the program need not', () => {
  const texting = (...sampleMessages: readonly string[]) => shop({ categories: ['MARKETING', 'ACCOUNT_NOTIFICATIONS'], sampleMessages });
  const first = 'Tidewater Garden: 20% off all bulbs today. Reply STOP to opt out.';

  expect(severities('MSG-03', texting(first, 'Tidewater Garden: 30% off pots this weekend.'))).toEqual(['info']);
  expect(severities('MSG-03', texting(first, 'Tidewater Garden: your order is ready.'))).toEqual([]);
});
