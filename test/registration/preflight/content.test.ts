import { preflight } from '../../../registration/preflight/preflight.ts';
import { readable } from '../../../registration/preflight/readable.ts';
import { type Changes, changed, findingsOf } from './support/change.ts';
import { EVERYDAY_TEXTS, FORBIDDEN_TEXTS } from './support/texts.ts';

const sample = (words: string): Changes => ({ '~sampleMessages': [`Northgate: ${words} Reply STOP to opt out.`] });
const groupsIn = (changes: Changes): readonly string[] =>
  findingsOf('dentist', changes)
    .filter((one) => one.startsWith('CNT'))
    .map((one) => one.slice(0, 6));

/** What programmes of each group really write. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['CNT-01', 'new adult toys just landed, 30% off tonight.'],
  ['CNT-01', 'hot singles near you are waiting. Join our adult chat.'],
  ['CNT-01', '성인용품 신상 20% 할인.'],
  ['CNT-02', 'join the rally against immigrants this Saturday, they must be removed.'],
  ['CNT-02', 'defend white power, meeting at 8.'],
  ['CNT-03', 'happy hour 4-7, $5 craft beer and house wine.'],
  ['CNT-03', 'this week at our liquor store: 15% off all vodka.'],
  ['CNT-03', '오늘 소주와 맥주 1+1 행사합니다.'],
  ['CNT-04', 'new handguns and 9mm ammo in stock this weekend.'],
  ['CNT-04', 'gun show Saturday, AR-15 parts half price.'],
  ['CNT-05', 'disposable vapes 2 for 1 today at the vape shop.'],
  ['CNT-05', 'premium cigars and hookah flavors just arrived.'],
  ['CNT-05', '전자담배 액상 신상 입고.'],
  ['CNT-06', 'CBD gummies 25% off, delta-8 back on the shelf.'],
  ['CNT-06', 'our dispensary opens at 9, pre-rolls $5.'],
  ['CNT-06', 'order Viagra and Xanax online, no prescription needed.'],
  ['CNT-06', 'semaglutide now $199 a month, order today.'],
  ['CNT-07', 'need cash? Payday loans up to $1,000, no credit check.'],
  ['CNT-07', 'you are pre-approved for a $5,000 personal loan. Apply now.'],
  ['CNT-07', 'auto loan rates as low as 3.9%. Refinance now.'],
  ['CNT-07', '무직자 대출, 당일 대출 가능합니다.'],
  ['CNT-08', 'we sell exclusive home improvement leads to contractors.'],
  ['CNT-08', 'get offers from our marketing partners on solar and insurance.'],
  ['CNT-08', 'get matched with up to four lenders in our network of partners.'],
  ['CNT-09', 'this is an attempt to collect a debt. Call our collection agency.'],
  ['CNT-09', 'cut your credit card debt in half with debt relief.'],
  ['CNT-09', 'fix your credit fast: our credit repair removes negative items.'],
  ['CNT-09', '채무 조정과 신용 회복을 도와 드립니다.'],
  ['CNT-10', 'casino bonus: 50 free spins on our online slots.'],
  ['CNT-10', 'place your bets on tonight’s game, odds boost inside.'],
  ['CNT-10', '카지노 첫 충전 보너스.'],
  ['CNT-11', 'enter our sweepstakes for a chance to win a new car.'],
  ['CNT-11', 'congratulations, you have won a free iPhone. Claim your prize.'],
  ['CNT-11', 'text WIN for a chance to win a $500 gift card.'],
  ['CNT-11', '추첨을 통해 경품을 드립니다. 지금 응모하세요.'],
  ['CNT-12', 'today’s stock picks: three penny stocks about to move.'],
  ['CNT-12', 'options trading alerts every morning before the bell.'],
  ['CNT-12', '급등주 종목 추천 리딩방 입장.'],
  ['CNT-13', 'buy bitcoin with zero fees this week.'],
  ['CNT-13', 'our NFT drop and token presale start at noon.'],
  ['CNT-13', '비트코인 투자 지금 시작하세요.'],
  ['CNT-14', 'earn $5,000 a week from home, be your own boss.'],
  ['CNT-14', 'guaranteed returns of 20% on this investment opportunity.'],
  ['CNT-14', 'join our network marketing team and earn passive income.'],
  ['CNT-14', '재택 부업으로 월 500만원 수익 보장.'],
  ['CNT-15', 'miracle pill: lose 30 pounds in 10 days, guaranteed results.'],
  ['CNT-15', 'your account has been suspended. Click here immediately and confirm your password.'],
  ['CNT-15', 'free government grants are waiting. You have been selected to receive $9,000.'],
];

test.each(FORBIDDEN)('%s asks about “%s”', (rule, words) => {
  expect(groupsIn(sample(words))).toContain(rule);
});

/** Everyday texts that only share a word with a forbidden group. */
const INNOCENT = [
  'the salad bar is open; join us at the bar and grill for lunch.',
  'it is time for your flu shot. Book a shot at https://www.ngdental.com.',
  'your loan officer Ann has an update on your loan application status.',
  'please bring your insurance card and your debit card.',
  'try the beta of our app, now at Target.',
  'Dr. Weed, Dr. Brewer and Mr. Gunn are back from vacation.',
  'your prescription is ready for pickup.',
  'we want to win you back: here is a chance to save 10%.',
  'the school raffle is on Friday; tickets are $2.',
  'we bet you will love the new menu. Your best bet is a table at 6.',
  'crypto-graphic keys were rotated; no action is needed.',
  'your investment statement is ready in the portal.',
  'credit card alert: $42.10 at Shell. Your credit limit was raised.',
  'garbage collection moves to Thursday. Parcel collection ends at 5.',
  'the new spring collection has arrived in our store.',
  'two time slots are left on Monday. Which slot fits you?',
  'your item is back in stock. Low stock alert: only 3 left.',
  'weed control visit tomorrow; keep pets inside for two hours.',
  'root beer floats and shrimp cocktail for the kids on Sunday.',
  'nail gun rental is due back at noon. Heat guns are in aisle 4.',
  'our adult education class starts Monday; young adults are welcome.',
  'quit smoking today: call the tobacco quitline for free help.',
  'please work from home tomorrow, the office is closed because of ice.',
  'lead paint test results are in. Lead time for the parts is 3 weeks.',
  'your password was changed. If this was not you, call us. Never share your PIN.',
  'your order is locked in and will ship on Friday.',
  'property tax relief applications are due March 1 at the county office.',
  'scam alert: never send bitcoin or gift cards to somebody who calls.',
  'your gift card order has shipped. Track it in the app.',
  'your hearing about the debit memo is on Tuesday.',
  'your VIN ending in 4471 is due for an oil change.',
  'happy birthday from all of us! See you in the spirit of spring.',
  'you have been selected for an interview on Monday at 10.',
  'the mortgage payment of $1,250 is due on the 1st.',
  'library loans are due back on Friday. 도서 대출 기한을 확인해 주세요.',
  'your housing lottery application was received.',
  'new parts shipped from Rifle, CO and Solana Beach.',
  'the wine-red jacket is here. The poker face mug, too.',
  'please confirm your appointment by replying C.',
  'update your payment card at https://www.ngdental.com/pay.',
  'bring a photo ID. Do not drink alcohol before surgery.',
  'we do not share your number with third parties or affiliates for marketing.',
  'no mobile information will be shared with third parties/affiliates for promotional purposes.',
  '예약하신 진료가 내일 3시입니다. 마약김밥 이벤트는 없습니다.',
  'this programme does not promote alcohol, tobacco, firearms, gambling or cannabis.',
];

test.each(INNOCENT)('nothing is asked about “%s”', (words) => {
  expect(groupsIn(sample(words))).toEqual([]);
});

test.each(FORBIDDEN_TEXTS)('%s asks about a summary that says “%s”', (rule, summary) => {
  expect(groupsIn({ '~summary': summary })).toContain(rule);
});

test.each(EVERYDAY_TEXTS)('“%s” raises no question', (words) => {
  const found = findingsOf('dentist', { '~summary': words, '~sampleMessages': [`Northgate Dental: ${words} Reply STOP to opt out.`] });

  expect(found.filter((one) => /^(?:CNT|AGE|POL|COM)/.test(one))).toEqual([]);
});

test.each([
  ['CNT-03', { 'company.doingBusinessAs': 'Hilltop Liquor & Wine Shop' }],
  ['CNT-04', { 'company.legalName': 'Lone Star Firearms LLC' }],
  ['CNT-05', { 'company.website': 'https://www.cloudvapeshop.com' }],
  ['CNT-06', { 'company.legalName': 'Green Leaf Cannabis Inc.' }],
  ['CNT-07', { 'company.legalName': 'Ace Payday Advance LLC' }],
  ['CNT-09', { 'company.legalName': 'Summit Debt Solutions LLC' }],
  ['CNT-10', { 'company.website': 'https://luckystarcasino.com' }],
  ['CNT-13', { 'company.website': 'https://buybitcoinfast.com' }],
])('%s asks about a company that says so in its name or host (%j)', (rule, changes) => {
  expect(groupsIn(changes)).toContain(rule);
});

test.each([
  { 'company.legalName': 'Weed & Gunn Dental LLC' },
  { 'company.legalName': 'Brewer Wine Country Dental LLC' },
  { 'company.legalName': 'Vineyard Community Church' },
  { 'company.doingBusinessAs': 'The Corner Bar & Grill' },
  { 'company.legalName': 'Smith Pilot Car Escort Services LLC' },
  { 'company.legalName': '420 Lexington Owners Inc.' },
  { 'company.website': 'https://cryptographylab.com' },
])('nothing is asked about an innocent name (%j)', (changes) => {
  expect(groupsIn(changes)).toEqual([]);
});

const BEER = { 'useCases[0].sampleMessages': ['Northgate: $5 craft beer tonight. Reply STOP to opt out.'] };
const severities = (acknowledged: unknown) =>
  preflight(readable({ ...changed('dentist', BEER), acknowledged }), 'whole')
    .filter(({ rule }) => rule === 'CNT-03' || rule === 'AGE-01')
    .map(({ rule, severity }) => `${rule} ${severity}`);

test('a hit is a warning until the customer answers', () => {
  expect(severities([])).toEqual(['AGE-01 warning', 'CNT-03 warning']);
});

test('no silences the question, also where another rule asks the same', () => {
  expect(severities([{ rule: 'CNT-03', field: 'useCases[0].sampleMessages', answer: 'no' }])).toEqual([]);
});

test('yes makes it a blocker', () => {
  expect(severities([{ rule: 'CNT-03', field: 'useCases[0].sampleMessages', answer: 'yes' }])).toEqual([
    'AGE-01 blocker',
    'CNT-03 blocker',
  ]);
});

test('an answer about another field silences nothing', () => {
  expect(severities([{ rule: 'CNT-03', field: 'useCases[0].summary', answer: 'no' }])).toEqual(['AGE-01 warning', 'CNT-03 warning']);
});

test('an overridden warning is left out, an overridden blocker is not', () => {
  const form = changed('dentist', { 'company.contact.email': 'maria@gmail.com', 'company.termsUrl': undefined });
  const acknowledged = [
    { rule: 'CON-02', field: 'company.contact.email', reason: 'We have no other mailbox.' },
    { rule: 'WEB-07', field: 'company.termsUrl', reason: 'Later.' },
  ];

  expect(preflight(readable({ ...form, acknowledged }), 'whole').map(({ rule }) => rule)).toEqual(['WEB-07']);
});
