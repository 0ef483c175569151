import { optInMethods } from '../../understanding/recognisers/choiceWords.ts';
import { companyNames } from '../../understanding/recognisers/companyNames.ts';
import { yesNo } from '../../understanding/recognisers/yesNo.ts';

it.each(['저희는 주식회사예요, 비상장', '비상장 주식회사예요', '주식회사입니다', '일반 주식회사요'])(
  '%j names a kind of company, not a company',
  (text) => expect(companyNames(text)).toEqual([]),
);

it.each([
  ['우리 회사는 하늘식품 주식회사예요', '하늘식품 주식회사'],
  ['Hi, Blue Spruce Plumbing, Inc. here', 'Blue Spruce Plumbing, Inc.'],
  ['We are 84 Lumber Supply LLC', '84 Lumber Supply LLC'],
])('%j names %j', (text, name) => expect(companyNames(text).map(({ value }) => value)).toEqual([name]));

it('digits over and over cost no more than they are long', () => {
  const text = '833 555 01'.repeat(2000);
  const begun = process.cpuUsage();

  companyNames(text);

  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(250);
});

it.each<[string, 'yes' | 'no' | undefined]>([
  ['문자 동의 안 해도 등록은 할 수 있어요, 네', 'yes'],
  ['We never share them, correct.', 'yes'],
  ['we do not, no', 'no'],
  ['we do not', undefined],
  ['yes but no', undefined],
  ['no, sorry, yes', undefined],
  ['do we need this, yes?', undefined],
])('%j is heard as %j', (text, answer) => expect(yesNo(text)).toBe(answer));

it.each<[string, readonly string[]]>([
  ['paper form at the front desk', ['PAPER_FORM']],
  ['매장에서 종이 신청서 쓰거나 QR 찍어서요', ['PAPER_FORM', 'MOBILE_QR_CODE']],
  ['at the front desk', ['POINT_OF_SALE']],
])('%j: a place is no way of agreeing beside one', (text, methods) => expect(optInMethods(text)).toEqual(methods));
