import fc from 'fast-check';
import { bareRegistrationNumbers, registrationNumbers, saysCanadian } from '../../understanding/recognisers/registrationNumbers.ts';
import { Segments } from '../../understanding/segments.ts';

const told = (text: string): string[] => registrationNumbers(new Segments(text)).map((one) => one.value);
const asked = (text: string): string[] => {
  const segments = new Segments(text);
  const found = registrationNumbers(segments);
  for (const one of found) segments.take(one.start, one.end);
  return [...found, ...bareRegistrationNumbers(segments)].map((one) => one.value);
};

describe('a company number is told from everything else', () => {
  it.each([
    ['84-1234567', '841234567'],
    ['EIN: 84-1234567', '841234567'],
    ['EIN 841234567', '841234567'],
    ['EIN-84-1234567', '841234567'],
    ['EIN#84-1234567', '841234567'],
    ['E.I.N. 84-1234567', '841234567'],
    ['our ein is 84 1234567', '841234567'],
    ['EIN 84.1234567', '841234567'],
    ['EIN 84/1234567', '841234567'],
    ['EIN 84–1234567', '841234567'],
    ['EIN 84 - 1234567', '841234567'],
    ['ＥＩＮ：８４－１２３４５６７', '841234567'],
    ['FEIN 84-1234567', '841234567'],
    ['TIN: 84-1234567', '841234567'],
    ['tax id 841234567', '841234567'],
    ['Tax ID number: 841234567', '841234567'],
    ['Tax ID\t84-1234567', '841234567'],
    ['federal tax id is 841234567', '841234567'],
    ['Federal tax number: 84 1234567', '841234567'],
    ['taxpayer identification number 84 1234567', '841234567'],
    ['employer identification number 841234567', '841234567'],
    ['employer ID 84 1234567', '841234567'],
    ['the number with the IRS is 84 1234567', '841234567'],
    ['our IRS number is 841234567', '841234567'],
    ['ein is eight four one two three four five six seven', '841234567'],
    ['the letter says 84-1234567', '841234567'],
    ['세금번호 841234567', '841234567'],
    ['세금 번호는 84 1234567이에요', '841234567'],
    ['사업자등록번호: 84-1234567', '841234567'],
    ['연방 사업자번호 841234567입니다', '841234567'],
    ['납세자 식별번호 84-1234567', '841234567'],
    ['고용주 식별번호는 841234567', '841234567'],
    ['국세청 번호 841234567', '841234567'],
    ['이아이엔은 841234567이요', '841234567'],
    ['EIN은 84-1234567입니다', '841234567'],
    ['807243118RC0001', '807243118RC0001'],
    ['807243118 RC 0001', '807243118RC0001'],
    ['807243118-RC-0001', '807243118RC0001'],
    ['80724 3118 RT0001', '807243118RT0001'],
    ['807 243 118 rc0001', '807243118RC0001'],
    ['BN 807243118RC0001', '807243118RC0001'],
    ['BN이 807243118RC0001이에요', '807243118RC0001'],
    ['Business Number: 807243118 RC0001', '807243118RC0001'],
    ['CRA number 807243118', '807243118'],
    ['Canadian business number 807 243 118', '807243118'],
    ['BN: 807243118', '807243118'],
    ['CBN 807243118', '807243118'],
    ['캐나다 사업자번호는 807243118입니다', '807243118'],
  ])('in %j', (text, number) => expect(told(text)).toEqual([number]));

  it.each([
    ['841234567', '841234567'],
    ['84 1234567', '841234567'],
    ['it is 841234567 I believe', '841234567'],
    ['841 234 567', '841234567'],
    ['84.1234567', '841234567'],
    ['84/1234567', '841234567'],
    ['８４１２３４５６７', '841234567'],
    ['8 4 1 2 3 4 5 6 7', '841234567'],
    ['eight four dash one two three four five six seven', '841234567'],
    ['eighty-four, one two three four five six seven', '841234567'],
    ['팔사에 일이삼사오육칠', '841234567'],
    ['841234567이에요', '841234567'],
    ['841234567 입니다', '841234567'],
    ['yes: 841234567.', '841234567'],
  ])('where one is asked for, in %j', (text, number) => expect(asked(text)).toEqual([number]));
});

describe('no company number is read, even where one is asked for,', () => {
  it.each([
    'order number 841234567',
    'Order #841234567',
    'order 841234567',
    'my invoice number is 841234567',
    'case no. 841234567',
    'customer number: 841234567',
    'account # 841234567',
    'reference number 841234567',
    'tracking number 841234567',
    'DUNS 841234567',
    'DUNS number: 841234567',
    'policy number 841234567',
    'the order number is 84-1234567',
    'ticket 841234567',
    '841234567 is our order number',
    '주문번호 841234567',
    '주문 번호는 841234567밖에 없어요',
    '고객번호: 841234567',
    '송장번호 841234567',
    '예약번호는 841234567이에요',
    '계좌번호 841234567',
    '841234567은 주문번호예요',
    '123-45-6789',
    'EIN 123-45-6789',
    'EIN: 123 45 6789',
    'my ssn is 123456789',
    'social security number 123456789',
    '312-555-0111',
    'call 312-555-0111',
    'EIN to follow, call 312-555-0111',
    '3125550111',
    '98101-1234',
    '98101',
    '12 3456',
    '$841234567',
    '841,234,567',
    '2026-11-24',
    'nine digits',
    'I know it has nine digits',
    '아홉 자리인 건 알아요',
    'A1A 1A1',
    '',
  ])('in %j', (text) => expect(asked(text)).toEqual([]));

  it('and an EIN that is a digit short is given as typed, for its rule to refuse', () => {
    expect(told('EIN 84-123456')).toEqual(['84-123456']);
  });
});

it.each([
  ['Canadian business number 807243118', true],
  ['BN이 807243118', true],
  ['캐나다 회사예요', true],
  ['EIN 84-1234567', false],
  ['', false],
])('%j speaks of Canada: %j', (text, is) => expect(saysCanadian(text)).toBe(is));

describe('whatever the formatting', () => {
  const formats: readonly ((number: string) => string)[] = [
    (n) => `EIN ${n}`,
    (n) => `EIN: ${n.slice(0, 2)}-${n.slice(2)}`,
    (n) => `EIN ${n.slice(0, 2)} ${n.slice(2)}`,
    (n) => `tax id ${n.slice(0, 2)}–${n.slice(2)}`,
    (n) => `세금번호 ${n}입니다`,
    (n) => `${n.slice(0, 2)}-${n.slice(2)}`,
    (n) => `EIN ${n}`.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    (n) => `Business number ${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`,
    (n) => `ein is ${[...n].map((one) => 'zero one two three four five six seven eight nine'.split(' ')[Number(one)]).join(' ')}`,
    (n) => `EIN은 ${[...n].map((one) => '공일이삼사오육칠팔구'[Number(one)]).join('')}`,
  ];

  it('nine digits come back as themselves', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{8}$/), fc.constantFrom(...formats), (number, format) => {
        expect(told(format(number))).toEqual([number]);
      }),
      { numRuns: 400 },
    );
  });
});
