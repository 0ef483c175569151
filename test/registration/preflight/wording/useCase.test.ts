import type { Category } from '../../../../registration/choices.ts';
import { faults, severities, shop, tidewater } from './findings.ts';

test('a use case without a kind is an absence, not a fault of a draft', () => {
  expect(faults('USE-01', shop({}))).toEqual([{ field: 'useCases[0].categories', isAbsence: true }]);
});

test.each([
  ['Reminds clients of visits', ['blocker']],
  ['Customers get a text when the order is ready for pickup.', ['warning']],
  ['Customers who order online get one text when the order is packed and one when it is ready for pickup.', []],
  ['주문하신 고객에게 준비 완료 문자를 보내요', ['warning']],
  ['온라인으로 주문하신 고객에게 준비가 끝나면 한 번, 찾아가실 날 한 번, 모두 두 번 알려 드려요.', []],
  [`Order updates. ${'x'.repeat(500)}`, ['blocker']],
])('the length of the summary %j', (summary, expected) => {
  expect(severities('USE-02', shop({ summary }))).toEqual(expected);
});

test.each([
  'We will use this number for marketing and to send notifications to our customers.',
  'Tidewater Garden Supply uses SMS for customer outreach and general communication with clients.',
  'Text messaging our customers to keep them informed about our products and services and to improve engagement.',
  'To send important updates, alerts and information to people who have opted in to receive messages from our business.',
  'Marketing messages, promotions and updates will be sent to our customers on a regular basis via SMS.',
  'Business purposes: communicating with existing and potential clients via text message as needed.',
  'This toll-free number will be used to reach out to our customer base and keep them in the loop.',
  'We use text messages to communicate with our customers in order to provide better service.',
  '고객에게 마케팅 및 각종 알림 문자를 보내기 위해 사용합니다.',
  '저희 회사의 서비스와 제품에 관한 정보를 고객에게 안내하는 용도입니다.',
])('a summary that says nothing is questioned: %s', (summary) => {
  expect(severities('USE-03', shop({ summary }))).toEqual(['warning']);
});

test.each([
  'We text customers when their order is ready and when it has left.',
  'Tenants of our buildings learn about water shut-offs and elevator maintenance.',
  'Marketing texts with new plant arrivals and weekend sale prices for members of our loyalty club.',
  'Sends one-time login codes to account holders.',
  'Parents are told about early dismissal and bus delays.',
  'Parishioners get Mass times and parish picnic dates.',
  'Delivery updates for customers.',
  '예약하신 고객에게 방문 전날 시간과 장소를 알려 드려요.',
  '회원에게 이번 주 할인 품목과 쿠폰을 보내 드려요.',
])('a summary that names its occasion passes: %s', (summary) => {
  expect(severities('USE-03', shop({ summary }))).toEqual([]);
});

const kinds = (categories: readonly Category[], summary: string, ...sampleMessages: readonly string[]) =>
  shop({ categories, summary, sampleMessages });

test.each([
  kinds(['ACCOUNT_NOTIFICATIONS'], 'Order confirmations and weekly promotional offers for our customers.'),
  kinds(['DELIVERY_NOTIFICATIONS'], 'Delivery updates.', 'Tidewater: Flash sale! 30% off all mulch today.'),
  kinds(['CUSTOMER_CARE'], 'Answers to questions.', 'Tidewater: use promo code BLOOM for $10 off your next order.'),
  kinds(['ACCOUNT_NOTIFICATIONS'], '주문 알림', '[Tidewater] 이번 주말 전 품목 20% 할인 쿠폰을 드려요.'),
  kinds(['MARKETING'], 'Sends a verification code when members log in.'),
  kinds(['MARKETING'], 'Offers for members.', 'Tidewater: your one-time passcode is 448120.'),
])('a kind that does not fit the texts is questioned (%#)', (form) => {
  expect(severities('USE-04', form)).toEqual(['warning']);
});

test.each([
  kinds(['ACCOUNT_NOTIFICATIONS'], 'Order updates only; we never send marketing or promotional messages.'),
  kinds(
    ['ACCOUNT_NOTIFICATIONS'],
    'Receipts from the point of sale and news on special orders.',
    'Tidewater: your sale receipt for $40.12 is ready.',
  ),
  kinds(['HIGHER_EDUCATION'], 'Offer letters, promotion ceremony times and advising reminders.'),
  kinds(['ACCOUNT_NOTIFICATIONS'], '주문 알림만 보내고 광고 문자는 보내지 않습니다.'),
  kinds(['MARKETING'], 'Weekly deals.', 'Tidewater: 20% off ferns. Show code 4410 at the till. Your promo code is: FERN'),
  kinds(['MARKETING', 'TWO_FACTOR_AUTHENTICATION'], 'Offers, and login codes for members.', 'Tidewater: your login code is 553201.'),
  kinds(['CHARITY_NONPROFIT'], 'Donation requests and promotions from sponsors.'),
])('a kind that fits the texts passes (%#)', (form) => {
  expect(severities('USE-04', form)).toEqual([]);
});

test('each kind needs a sample, and marketing one that invites', () => {
  const two: readonly Category[] = ['MARKETING', 'ACCOUNT_NOTIFICATIONS'];
  const order = 'Tidewater Garden: your order 1182 can be picked up.';

  expect(severities('USE-05', kinds(two, 's', order))).toEqual(['blocker']);
  expect(severities('USE-05', kinds(two, 's', order, 'Tidewater Garden: your order 1183 has left.'))).toEqual(['blocker']);
  expect(severities('USE-05', kinds(two, 's', order, 'Tidewater Garden: tulips are 20% off this weekend.'))).toEqual([]);
  expect(severities('USE-05', kinds(two, 's', order, '[Tidewater] 튤립 특가 행사가 시작됐어요.'))).toEqual([]);
  expect(severities('USE-05', kinds(['MARKETING'], 's', order))).toEqual([]);
});

test('the same texts for two numbers are questioned unless a reason is given', () => {
  const one = { summary: 'Customers who order online get one text when the order is packed and one when it is ready for pickup.' };
  const form = { ...tidewater, useCases: [one, { summary: `${one.summary}`.replace('one when', 'another when') }] };

  expect(severities('USE-08', form, 0)).toEqual([]);
  expect(severities('USE-08', form, 1)).toEqual(['warning']);
  expect(
    severities('USE-08', { ...form, multipleNumbersReason: 'Each of the two stores has a number of its own for pickups.' }, 1),
  ).toEqual([]);
  expect(
    severities(
      'USE-08',
      { ...form, useCases: [one, { summary: 'Members of the plant club get weekly offers and invitations to workshops in our stores.' }] },
      1,
    ),
  ).toEqual([]);
});

test.each([
  { summary: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.' },
  { summary: 'TBD - will be completed before launch by the marketing department.' },
  { helpMessage: '[Company Name]: for help call 757-555-0148. Reply STOP to opt out.' },
  { sampleMessages: ['Tidewater: asdf asdf asdf asdf'] },
  { sampleMessages: ['Hi XXX, your order from Tidewater is ready.'] },
  { optIn: { description: 'Customers tick a box on our website. Page address: N/A' } },
  { optIn: { confirmationMessage: '{{brand}}: you are signed up. Reply STOP to opt out.' } },
  { callToAction: { text: 'I agree to receive texts from <Your Company>. Msg frequency varies.' } },
  { additionalInformation: '추후 작성 예정' },
])('unfinished text is found (%#)', (useCase) => {
  expect(severities('USE-09', shop(useCase))).toEqual(['blocker']);
});

test.each([
  { sampleMessages: ['Tidewater: Hi [First Name], your code is XXXXXX. Order #1234 ships {date}.'] },
  { sampleMessages: ['Tidewater: a charge of $XX.XX was made on the card ending in xxxx.'] },
  { summary: 'Thank you for your business! Customers of your company and ours get pickup reminders.' },
  { optIn: { description: 'Customers fill in their business name and phone and check the box. Test results are not sent.' } },
  { helpMessage: 'Tidewater Garden Supply, N.A. division: call 757-555-0148. Reply STOP to opt out.' },
  { callToAction: { text: '[ ] I agree to get texts from Tidewater Garden Supply.' } },
])('personal placeholders and ordinary words are no filler (%#)', (useCase) => {
  expect(severities('USE-09', shop(useCase))).toEqual([]);
});
