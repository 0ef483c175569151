import fc from 'fast-check';
import { type Draft, newDraft, put } from '../../registration/draft.ts';
import { places } from '../../registration/places.ts';
import { corrections } from '../../understanding/corrections/corrections.ts';

const KNOWN: Readonly<Record<string, unknown>> = {
  'company.businessType': 'NON_PROFIT',
  'company.legalName': 'Tern Harbor Logistics LLC',
  'company.doingBusinessAs': 'Tern Harbor',
  'company.address.street': '14 Dock St',
  'company.address.city': 'Seattle',
  'company.address.region': 'WA',
  'company.address.postalCode': '98101',
  'company.registrationNumber': '84-1234567',
  'company.website': 'https://ternharbor.example',
  'company.privacyPolicyUrl': 'https://ternharbor.example/privacy',
  'company.contact.firstName': 'Iris',
  'company.contact.lastName': 'Novak',
  'company.contact.email': 'iris@ternharbor.example',
  'company.contact.phone': '+12065550144',
  'useCases[0].categories': ['MARKETING'],
  'useCases[0].monthlyEstimate': 8000,
  'useCases[0].optIn.methods': ['WEB_FORM'],
  'useCases[0].numbers': ['+18445550199', '+18445550198'],
};

const draft: Draft = Object.entries(KNOWN).reduce(
  (now, [path, value]) => put(now, path, value, 'customer', 'now').draft,
  newDraft('x', 'en', 'now'),
);
const corrected = (text: string) =>
  Object.fromEntries(corrections(text, { form: draft.form, locale: 'en', status: 'draft' }).map(({ path, raw }) => [path, raw]));

it.each<[string, Record<string, unknown>]>([
  ['the city is Tacoma, not Seattle', { 'company.address.city': 'Tacoma' }],
  ['not Novak but Nowak', { 'company.contact.lastName': 'Nowak' }],
  ['oops, the phone is wrong: 206 555 0145', { 'company.contact.phone': '206-555-0145' }],
  ['98101 should be 98104', { 'company.address.postalCode': '98104' }],
  ['98101 -> 98104', { 'company.address.postalCode': '98104' }],
  ['please replace 844-555-0198 with 844-555-0197', { 'useCases[0].numbers': ['+18445550199', '844-555-0197'] }],
  ['use Ben Ito as the contact instead of Iris Novak', { 'company.contact.firstName': 'Ben', 'company.contact.lastName': 'Ito' }],
  ['I said 8,000 but it is 12,000', { 'useCases[0].monthlyEstimate': 12_000 }],
  ['Turn, not Tern, sorry', { 'company.legalName': 'Turn Harbor Logistics LLC' }],
  ['two fixes: EIN 84-7654321, zip 98104', { 'company.registrationNumber': '847654321', 'company.address.postalCode': '98104' }],
  ['the privacy page moved to ternharbor.example/legal', { 'company.privacyPolicyUrl': 'ternharbor.example/legal' }],
  ['wrong type, we are a private company', { 'company.businessType': 'PRIVATE_PROFIT' }],
  ['도시는 시애틀이 아니라 Tacoma예요', { 'company.address.city': 'Tacoma' }],
  ['98101이 아니라 98104예요', { 'company.address.postalCode': '98104' }],
  ['전화번호 206-555-0145로 바꿔 주세요', { 'company.contact.phone': '206-555-0145' }],
  ['용도를 마케팅에서 배송 알림으로 바꿀게요', { 'useCases[0].categories': ['DELIVERY_NOTIFICATIONS'] }],
  [
    'EIN은 84-7654321이고 우편번호는 98104로 고쳐 주세요',
    { 'company.registrationNumber': '847654321', 'company.address.postalCode': '98104' },
  ],
])('%j puts right what it names', (text, fields) => expect(corrected(text)).toEqual(fields));

it.each([
  'Tern Harbor Foods Inc',
  'we text customers when a delivery is late, not more than twice a day',
  'Tern Harbor: your parcel is now out for delivery. Reply STOP to opt out.',
  'yes, that is not a problem',
  'our zip is fine',
  '우편번호는 그대로예요',
  '고객이 원하지 않으면 보내지 않아요',
])('%j corrects nothing', (text) => expect(corrected(text)).toEqual({}));

it('never throws, whatever is said', () => {
  const words = fc.constantFrom(
    'not',
    'the EIN',
    'is',
    '98101',
    'wrong',
    '->',
    '아니라',
    '바꿔',
    '성은',
    'name',
    ',',
    '.',
    'instead of',
    '8,000',
    ':',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (said) =>
      Array.isArray(corrections(said.join(' '), { form: draft.form, locale: 'ko', status: 'draft' })),
    ),
  );
});

describe('by a few digits', () => {
  it.each<[string, Record<string, unknown>]>([
    ['the last digit of my phone is 8, not 4', { 'company.contact.phone': '+12065550148' }],
    ['the phone ends in 0149, sorry', { 'company.contact.phone': '+12065550149' }],
    ['scratch that, the area code of my phone is 360 not 206', { 'company.contact.phone': '+13605550144' }],
    ['the EIN starts with 85, not 84', { 'company.registrationNumber': '85-1234567'.replace('-', '') }],
    ['우편번호 끝자리가 1이 아니라 4예요', { 'company.address.postalCode': '98104' }],
    ['EIN 앞 두 자리가 84가 아니라 85예요', { 'company.registrationNumber': '851234567' }],
  ])('%s', (text, wanted) => expect(corrected(text)).toEqual(wanted));

  it.each(['your VIN ending in 4471 is due', 'the last digit is 9, not 3'])('%j names no number of ours', (text) =>
    expect(corrected(text)).toEqual({}),
  );
});

describe('while a text is asked for', () => {
  const asked = (path: string, text: string) => {
    const [pending] = places(draft).filter((place) => place.path === path);
    if (!pending) throw new Error(`${path} is not asked`);
    const found = corrections(text, { form: draft.form, locale: 'en', status: 'draft', pending });
    return Object.fromEntries(found.map((one) => [one.path, one.raw]));
  };

  it.each<[string, Record<string, unknown>]>([
    ['oops, the zip is 98104', { 'company.address.postalCode': '98104' }],
    ['sorry I meant 2,500 a month', { 'useCases[0].monthlyEstimate': 2500 }],
    ['we are an Inc, not an LLC', { 'company.legalName': 'Tern Harbor Logistics Inc' }],
    ['도시가 Tacoma인데 Seattle로 적었어요', { 'company.address.city': 'Tacoma' }],
    ['담당자가 Iris Novak이 아니라 Ben Ito예요', { 'company.contact.firstName': 'Ben', 'company.contact.lastName': 'Ito' }],
  ])('%s', (text, wanted) => expect(asked('useCases[0].sampleMessages', text)).toEqual(wanted));

  it.each([
    'Tern Harbor: the address on file is wrong? Call 206-555-0199.',
    'Sorry, we got your order wrong! Call 206-555-0199.',
    'Reminder: your oil change is due. VIN on file ends in 3321.',
    'Actually our best price yet: 20% off at ternharbor.example',
    'Your password was changed. If this was not you, call 206-555-0199.',
    '고객님 주소를 수정해 주세요. 배송이 보류되었습니다.',
    'Buying anything does not require consent',
  ])('%j is the text itself', (text) => expect(asked('useCases[0].sampleMessages', text)).toEqual({}));
});
