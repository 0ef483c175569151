import type { Category, OptInMethod } from '../../../../registration/choices.ts';
import type { OptIn } from '../../../../registration/form.ts';
import { faults, severities, shop, shopAsking, shopOptingIn } from './findings.ts';

const steps = 'Shoppers open our website, type a mobile number, tick an empty box next to the consent text and press Join.';
const web: OptIn = { methods: ['WEB_FORM'], description: steps, url: 'https://tidewatergarden.example/texts' };

test('a method and a description are absences until they are given', () => {
  expect(faults('OPT-01', shop({}))).toMatchObject([{ isAbsence: true }, { isAbsence: true }]);
  expect(faults('OPT-01', shopOptingIn(web))).toEqual([]);
});

test.each([
  'Opt-in is not required because these are our employees.',
  'No consent is needed since customers text us first.',
  'We are a government agency, so we are exempt from opt-in requirements.',
  'We do not collect consent; messages are transactional.',
  'Consent is implied when they do business with us.',
  'Customers are automatically enrolled in text alerts when an account is created.',
  "They text us first so opt-in isn't needed.",
  'Opt in does not apply, this is for internal staff.',
  'We rely on an existing business relationship with each client.',
  '직원용이라 동의가 필요 없습니다.',
  '거래 고객은 자동으로 수신 등록됩니다.',
])('a claim that consent is not needed is found: %s', (description) => {
  expect(severities('OPT-01', shopOptingIn({ ...web, description }))).toEqual(['blocker']);
});

test.each([
  `${steps} Consent is not required to make a purchase.`,
  `${steps} Customers are not required to opt in.`,
  `${steps} No purchase is necessary and nobody is automatically enrolled.`,
  `${steps} After that they automatically receive the confirmation text.`,
  'Customers who check the box are automatically subscribed and get a welcome text from our website.',
  '웹사이트에서 고객이 직접 체크해야 하며 자동으로 등록되지 않습니다.',
  '동의하지 않아도 웹사이트에서 구매할 수 있습니다. 고객이 체크합니다.',
])('no claim is read into: %s', (description) => {
  expect(severities('OPT-01', shopOptingIn({ ...web, description }))).toEqual([]);
});

test.each([
  'They gave us their phone number when they became a customer.',
  'These are existing customers who provided their contact information.',
  'Verbal consent from customers at the time of service.',
  'We have their numbers on file from earlier orders.',
  'Our clients already know us and expect to hear from us by text.',
  'Customers provide their phone number when they place an order with our team.',
  '기존 고객이고 번호를 이미 보유하고 있습니다.',
  '고객이 번호를 알려 주셨습니다.',
  '구두로 동의를 받습니다.',
])('a description without steps is questioned: %s', (description) => {
  expect(severities('OPT-02', shopOptingIn({ description }))).toEqual(['warning']);
});

test.each([
  steps,
  'Existing customers see a new, empty checkbox in their account page and tick it if they want texts.',
  'Callers are read the script by our agent and say yes; verbal consent is logged.',
  'Customers text GARDEN to our number as shown on the sign at the till.',
  'Patients sign a consent form in person at the front desk.',
  'Clients give us their mobile number on a form and agree to texts by initialing the line below.',
  '기존 고객도 종이 동의서에 직접 체크하고 서명합니다.',
])('a description with steps passes: %s', (description) => {
  expect(severities('OPT-02', shopOptingIn({ description }))).toEqual([]);
});

test.each<[readonly Category[], readonly OptInMethod[], string, readonly string[]]>([
  [['MARKETING'], ['AGENT_PHONE'], 'Agents read the script.', ['blocker']],
  [['MARKETING'], ['AGENT_PHONE', 'IVR'], 'Callers press 1.', ['blocker']],
  [['MARKETING', 'ACCOUNT_NOTIFICATIONS'], ['POINT_OF_SALE'], 'The cashier asks at the till.', ['blocker']],
  [['MARKETING'], ['POINT_OF_SALE'], 'Shoppers tick a box on the tablet at the till.', []],
  [['MARKETING'], ['AGENT_PHONE', 'WEB_FORM'], 'Website or phone.', []],
  [['ACCOUNT_NOTIFICATIONS'], ['AGENT_PHONE'], 'Agents read the script.', []],
])('marketing needs written consent (%#)', (categories, methods, description, expected) => {
  expect(severities('OPT-03', shop({ categories, optIn: { methods, description } }))).toEqual(expected);
});

test('texts must be optional', () => {
  expect(severities('OPT-04', shopOptingIn({ isOptional: false }))).toEqual(['blocker']);
  expect(severities('OPT-04', shopOptingIn({ isOptional: true, description: steps }))).toEqual([]);
  expect(
    severities(
      'OPT-04',
      shopOptingIn({ description: 'Users must agree to receive text messages in order to create an account on our site.' }),
    ),
  ).toEqual(['blocker']);
  expect(
    severities(
      'OPT-04',
      shopOptingIn({ description: 'Customers must tick the box themselves to receive texts. SMS consent is not required to buy.' }),
    ),
  ).toEqual([]);
  expect(severities('OPT-04', shopOptingIn({ description: '문자 수신에 동의하지 않으면 가입할 수 없습니다.' }))).toEqual(['blocker']);
});

test.each([
  'I agree to the Terms of Service and Privacy Policy and to receive text messages from Tidewater Garden Supply.',
  'By checking this box you agree to receive texts from Tidewater Garden and agree to our Terms and Privacy Policy.',
  'I agree to receive SMS messages from Tidewater Garden and the Terms & Conditions.',
  'I accept the terms and conditions, privacy policy and SMS notifications from Tidewater Garden.',
  'I consent to receive calls, texts and emails from Tidewater Garden Supply about my order.',
  'By submitting, you agree to receive text messages and phone calls from Tidewater Garden.',
  'Yes, sign me up for emails and text messages from Tidewater Garden!',
  'I agree to be contacted by phone, email or text by Tidewater Garden.',
  '이용약관 및 개인정보 처리방침과 Tidewater Garden 문자 수신에 동의합니다.',
  'Tidewater Garden의 전화, 이메일, 문자 수신에 동의합니다.',
])('consents in one breath are questioned: %s', (text) => {
  expect(severities('OPT-05', shopAsking(text))).toEqual(['warning']);
});

test.each([
  'I agree to receive texts from Tidewater Garden. Terms: https://a.example/terms Privacy: https://a.example/privacy',
  'I agree to receive texts from Tidewater Garden. See our Terms and Privacy Policy. Questions? Call or text 757-555-0148 or email us.',
  'By ticking this box I agree to get texts from Tidewater Garden as described in the SMS Terms and the Privacy Policy.',
  'Enter your phone number and check the box to receive texts from Tidewater Garden.',
  'Text GARDEN to 833-555-0100 to get Tidewater Garden offers. By texting you agree to receive recurring messages. Read the Terms & Privacy Policy at a.example/sms.',
  'May we text you at this phone number about your order from Tidewater Garden?',
  'Tidewater Garden 예약 문자 수신에 동의합니다. 이용약관 https://a.example/t 개인정보 처리방침 https://a.example/p',
  '입력하신 전화번호로 문자를 받는 데 동의합니다.',
])('a consent of its own passes: %s', (text) => {
  expect(severities('OPT-05', shopAsking(text))).toEqual([]);
});

test('answers that reviewers refuse are blockers', () => {
  expect(severities('OPT-05', shopOptingIn({ isSeparate: false }))).toEqual(['blocker']);
  expect(severities('OPT-06', shopOptingIn({ separateMarketing: false }, { categories: ['MARKETING', 'EVENTS'] }))).toEqual(['blocker']);
  expect(severities('OPT-06', shopOptingIn({ separateMarketing: false }, { categories: ['MARKETING'] }))).toEqual([]);
  expect(severities('OPT-06', shopOptingIn({ separateMarketing: true }, { categories: ['MARKETING', 'EVENTS'] }))).toEqual([]);
  expect(severities('OPT-07', shopOptingIn({ ...web, preselected: true }))).toEqual(['blocker']);
  expect(severities('OPT-07', shopOptingIn({ ...web, preselected: false }))).toEqual([]);
  expect(severities('OPT-12', shopOptingIn({ doubleOptIn: false }, { audienceCountries: ['US', 'CA'] }))).toEqual(['warning']);
  expect(severities('OPT-12', shopOptingIn({ doubleOptIn: false }, { audienceCountries: ['US'] }))).toEqual([]);
});

test.each([
  ['The box is pre-checked at checkout on our website and customers can untick it.', ['blocker']],
  ['The consent box is checked by default on the form.', ['blocker']],
  ['결제 화면에 동의 칸이 미리 체크되어 있습니다.', ['blocker']],
  ['The box is not pre-checked; it is unchecked by default.', []],
  ['The box is never ticked by default on our website.', []],
  ['동의 칸은 미리 체크되어 있지 않습니다.', []],
])('boxes ticked in advance: %s', (description, expected) => {
  expect(severities('OPT-07', shopOptingIn({ methods: ['WEB_FORM'], description }))).toEqual(expected);
});

test.each<[readonly Category[], string, readonly string[]]>([
  [
    ['MARKETING'],
    'I agree to get appointment reminders by text from Tidewater Garden. Consent is not a condition of any sale.',
    ['warning'],
  ],
  [['MARKETING'], 'I agree to get offers by text from Tidewater Garden.', []],
  [['MARKETING'], 'Text me news about plants from Tidewater Garden.', []],
  [['ACCOUNT_NOTIFICATIONS'], 'I agree to receive marketing and promotional texts from Tidewater Garden.', ['warning']],
  [['DELIVERY_NOTIFICATIONS'], 'I agree to receive texts about deliveries and special offers from Tidewater Garden.', ['warning']],
  [['ACCOUNT_NOTIFICATIONS'], 'I agree to get order texts from Tidewater Garden. No marketing will be sent.', []],
  [['ACCOUNT_NOTIFICATIONS'], 'I agree to get order texts. My number will not be shared for marketing purposes.', []],
  [['ACCOUNT_NOTIFICATIONS'], '할인 및 광고 문자 수신에 동의합니다.', ['warning']],
])('the kind in the consent text (%#)', (categories, text, expected) => {
  expect(severities('OPT-08', shopAsking(text, { categories }))).toEqual(expected);
});

test.each<[readonly OptInMethod[], string, string]>([
  [['WEB_FORM'], steps, ''],
  [['WEB_FORM'], 'A customer calls our office and the receptionist asks for permission to send texts.', 'WEB_FORM'],
  [['WEB_FORM'], 'Customers sign a paper form at the front desk.', 'WEB_FORM'],
  [['PAPER_FORM'], 'Shoppers enter their number on our website and press Join.', 'PAPER_FORM'],
  [['PAPER_FORM'], 'New members fill in the membership form and tick a box.', ''],
  [['AGENT_PHONE'], steps.replace('mobile number', 'phone number'), 'AGENT_PHONE'],
  [['AGENT_PHONE'], 'Our agents read the words to callers and note the yes.', ''],
  [['VIA_TEXT'], steps, 'VIA_TEXT'],
  [['VIA_TEXT'], 'Shoppers text GARDEN to our number.', ''],
  [['MOBILE_QR_CODE'], 'Shoppers text GARDEN to our number.', 'MOBILE_QR_CODE'],
  [['WEB_FORM', 'IVR'], steps, 'IVR'],
  [['POINT_OF_SALE'], 'The cashier asks and the shopper confirms on the keypad.', ''],
  [['WEB_FORM'], '고객이 홈페이지에서 번호를 입력하고 직접 체크합니다.', ''],
  [['WEB_FORM'], '고객이 전화로 예약할 때 직원이 여쭤 봅니다.', 'WEB_FORM'],
  [['IMPORT'], 'Shoppers sign at the fair and get a welcome gift.', 'IMPORT'],
])('%j described as %j lacks %j', (methods, description, expected) => {
  expect(faults('OPT-09', shopOptingIn({ methods, description }))[0]?.facts?.['missing'] ?? '').toBe(expected);
});

const script =
  'Tidewater Garden can text you order updates. Message frequency varies and message and data rates may apply. Reply STOP to opt out. Do you agree?';

test.each([
  [script, ''],
  [script.replace('Tidewater Garden', 'We'), 'brand'],
  [script.replace('order updates', 'things'), 'kind'],
  [script.replace('Message frequency varies and message', 'Message'), 'frequency'],
  [script.replace(' and message and data rates may apply', ''), 'rates'],
  [script.replace(' Reply STOP to opt out.', ''), 'stop'],
  [script.replace(' Do you agree?', ' Thank you.'), 'question'],
  [
    'Tidewater Garden에서 주문 알림 문자를 보내 드려도 괜찮으세요? 빈도는 주문에 따라 다르고 요금이 부과될 수 있습니다. 그만 받으시려면 STOP을 보내 주세요.',
    '',
  ],
])('the script %j lacks %j', (verbalScript, expected) => {
  expect(faults('OPT-10', shopOptingIn({ methods: ['AGENT_PHONE'], verbalScript }))[0]?.facts?.['missing'] ?? '').toBe(expected);
});

test('a spoken method needs its script, a keyword its place', () => {
  expect(faults('OPT-10', shopOptingIn({ methods: ['IVR'] }))).toMatchObject([{ isAbsence: true }]);
  expect(faults('OPT-10', shopOptingIn({ methods: ['WEB_FORM'] }))).toEqual([]);
  expect(faults('OPT-11', shopOptingIn({ methods: ['VIA_TEXT'] }))).toMatchObject([{ isAbsence: true }, { isAbsence: true }]);
});

test.each([
  ['GARDEN', []],
  ['STOP', ['blocker']],
  ['HELP', ['blocker']],
  ['JOIN US', ['blocker']],
  ['가입', ['blocker']],
  ['START', ['warning']],
])('the keyword %s', (keyword, expected) => {
  expect(severities('OPT-11', shopOptingIn({ methods: ['VIA_TEXT'], keywords: [keyword], keywordLocation: 'At the till' }))).toEqual(
    expected,
  );
});

test.each([
  'We purchased a list of gardeners from a marketing agency.',
  'The contacts were bought from a data broker.',
  'Leads from a lead generation company.',
  'Numbers were shared by our partner stores.',
  'Opt-ins come from affiliate websites and our marketing partners share the list with us.',
  'A rented list of homeowners.',
  'Our sister company gave us its customer list.',
  'Third-party list of consumers interested in gardening.',
  'We get leads from third parties.',
  '마케팅 업체에서 구매한 명단입니다.',
  '제휴사에서 받은 고객 리스트입니다.',
  '고객 DB를 구입했습니다.',
])("somebody else's list is found: %s", (listSource) => {
  expect(severities('OPT-13', shopOptingIn({ methods: ['IMPORT'], listSource }))).toEqual(['blocker']);
});

test.each([
  'Customers who bought from our store and ticked the box on the paper form.',
  'Exported from our old system; every person had ticked the box. The list was never purchased or rented.',
  'We do not buy, rent or share lists. All contacts opted in on our own website.',
  'Our own list of members collected at the till since 2019, no third-party data.',
  'A list of customers who purchased plants from us and signed the card.',
  'Contractors and delivery partners who signed our onboarding contract.',
  '제품을 구매한 고객 가운데 동의서에 서명한 분들의 명단입니다.',
  '구매하거나 제휴사에서 받은 명단이 아니라 직접 동의받은 고객입니다.',
])('an own list passes: %s', (listSource) => {
  expect(severities('OPT-13', shopOptingIn({ methods: ['IMPORT'], listSource }))).toEqual([]);
});

test('a consent for partners is found, a promise not to share is not', () => {
  expect(severities('OPT-13', shopAsking('I agree to receive texts from Tidewater Garden and its marketing partners.'))).toEqual([
    'blocker',
  ]);
  expect(
    severities(
      'OPT-13',
      shopAsking('I agree to receive texts from Tidewater Garden. We will not share your number with affiliates and third parties.'),
    ),
  ).toEqual([]);
});

test('a web form is shown by its address or a screenshot', () => {
  const file = { kind: 'file', id: '1', name: 'a.png', contentType: 'image/png', size: 9, sha256: 'x' } as const;
  const shown = (evidence: typeof file | { kind: 'url'; url: string }) =>
    severities('OPT-14', shop({ optIn: { methods: ['WEB_FORM'] }, callToAction: { evidence: [evidence] } }));

  expect(faults('OPT-14', shopOptingIn({ methods: ['WEB_FORM'] }))).toMatchObject([{ isAbsence: true }]);
  expect(severities('OPT-14', shopOptingIn(web))).toEqual([]);
  expect(shown(file)).toEqual([]);
  expect(shown({ kind: 'url', url: 'https://tidewatergarden.example/a.png' })).toEqual([]);
  expect(shown({ kind: 'url', url: 'https://tidewatergarden.example/a' })).toEqual(['blocker']);
});
