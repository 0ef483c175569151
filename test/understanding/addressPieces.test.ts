import { type AddressParts, addresses, addressPieces } from '../../understanding/recognisers/address.ts';
import { Segments } from '../../understanding/segments.ts';

const parts = ({ start: _, end: __, ...rest }: AddressParts) => rest;

describe('asked for the address, a part of it is enough:', () => {
  it.each<[string, Record<string, string>]>([
    ['12 Main St', { street: '12 Main St' }],
    ["it's 12 Main St, Suite 4", { street: '12 Main St, Suite 4' }],
    ['12 Main St, Boise', { street: '12 Main St', city: 'Boise' }],
    ['12 Main St\nBoise', { street: '12 Main St', city: 'Boise' }],
    ['PO Box 118', { street: 'PO Box 118' }],
    ['사서함 204호요', { street: '사서함 204호' }],
    ['Austin, TX', { city: 'Austin', region: 'TX' }],
    ['Austin Texas', { city: 'Austin', region: 'TX' }],
    ['New York, NY', { city: 'New York', region: 'NY' }],
    ['텍사스주 Dallas', { city: 'Dallas', region: 'TX' }],
    ['Boise ID 83702', { city: 'Boise', region: 'ID', postalCode: '83702' }],
    ['TX 78701', { region: 'TX', postalCode: '78701' }],
    ['Ontario, K2P 1L4', { region: 'ON', postalCode: 'K2P 1L4' }],
    ['dallas tx 75201', { city: 'dallas', region: 'TX', postalCode: '75201' }],
    ['78701', { postalCode: '78701' }],
    ['k2p1l4', { postalCode: 'K2P 1L4' }],
    ['78701이에요', { postalCode: '78701' }],
    ['the zip is 78701', { postalCode: '78701' }],
    ['우편번호는 78701입니다', { postalCode: '78701' }],
    ['zip: 7870', { postalCode: '7870' }],
    ['City: Boise', { city: 'Boise' }],
    ['주소는 12 Main St이에요', { street: '12 Main St' }],
    ['Address line 2: Suite 9\nStreet: 12 Main St', { street: '12 Main St', street2: 'Suite 9' }],
  ])('%j', (text, expected) => {
    const segments = new Segments(text);
    const [whole] = addresses(segments);
    const found = whole && Object.keys(parts(whole)).length === Object.keys(expected).length ? whole : addressPieces(segments);

    expect(found && parts(found)).toEqual(expected);
  });

  it.each([
    'hmm I would have to look that up',
    'we need 24 hours a day',
    'which address do you mean?',
    'can I send it to you later, maybe in 20 minutes',
    'Portland',
    'Oregon',
    'the one on file',
    '나중에 알려 드릴게요',
    '3 locations',
    'we text 500 customers on the way to the park',
  ])('%j tells none', (text) => expect(addressPieces(new Segments(text))).toBeUndefined());
});

describe('what was taken is covered exactly in', () => {
  it.each<[string, string]>([
    ['EIN 45-7654321, 12 Main St, Boise, ID 83702, call 206-555-0144', '12 Main St, Boise, ID 83702'],
    ["we're at 12 Main St, Boise, ID 83702. We send reminders.", '12 Main St, Boise, ID 83702'],
    ['주소는 12 Main St, Boise, ID 83702이고 메일은 a@b.example', '12 Main St, Boise, ID 83702'],
    ['12 Main St, Boise, ID 83702, USA and our site is b.example', '12 Main St, Boise, ID 83702, USA'],
    ['Heron LLC, Suite 4, 12 Main St, Boise, Idaho 83702', 'Suite 4, 12 Main St, Boise, Idaho 83702'],
    ['Kansas City, MO 64106, 1100 Main St', 'Kansas City, MO 64106, 1100 Main St'],
    ['저희는 텍사스 Plano에 있고 주소는 880 Legacy Dr, 75024예요', '텍사스 Plano에 있고 주소는 880 Legacy Dr, 75024'],
    ['ours is 500 Boylston, Boston, MA 02116 ok', '500 Boylston, Boston, MA 02116'],
    ['name: Heron\nzip: 83702\nsite: b.example', '83702'],
    ['１２ Main St, Boise, ID ８３７０２, 전화 206-555-0144', '１２ Main St, Boise, ID ８３７０２'],
  ])('%j', (text, taken) => {
    const [found] = addresses(new Segments(text));

    expect(text.slice(found?.start, found?.end)).toBe(taken);
  });
});

describe('two addresses are two', () => {
  it('one behind the other', () => {
    const found = addresses(new Segments('HQ: 12 Main St, Boise, ID 83702; branch: 88 Pike St, Seattle, WA 98101'));

    expect(found.map((one) => one.street)).toEqual(['12 Main St', '88 Pike St']);
  });
});

describe('no address is found in', () => {
  it.each([
    'about 10,000 messages a month',
    'We send 12000 texts per month',
    'around 24 hours a day, 7 days a week',
    'We are in Texas, 10000 messages a month',
    'In Texas 12345 customers get our texts',
    'roughly 20000 in Ohio',
    '206-555-0144',
    '(877) 555-0134 and 866.555.0111',
    'EIN 45-7654321',
    'EIN: 457654321',
    'our BN is 123456782 RC0001',
    'call me at +1 604 555 0199 ext 12',
    'Open from 9 am to 5 pm, Mon - Fri',
    'It costs $12.50 a month, about 15000 dollars a year',
    'Order ID 83702 has shipped',
    'Your ticket OK 12345 is closed',
    'Reply OK 12345 to confirm',
    'Text JOIN to 12345',
    'Your code is 482913',
    'Maple Row Bakery: your order 4521 is ready for pickup. Reply STOP to opt out.',
    'Hi Ana, your table for 4 at 7:30 pm is booked. Reply HELP for help.',
    'Your driver is 5 minutes away from the drive way',
    'Sale ends 12/24: 20% off with code MAIN20',
    'Customers open our page, enter their number, tick the box and press Sign up.',
    'They text JOIN to 833-555-0142 and get 2 texts a week',
    'At checkout, 1 in 10 people tick the box',
    '5th Avenue Dental LLC',
    'Main Street Bakery Inc',
    'Route 66 Diner LLC',
    'Wall Street Partners, LP',
    'Park Place Realty',
    'Texas Dental Group PLLC',
    'Washington Veterinary Hospital, P.C.',
    'Georgia Peach Farms LLC, EIN 45-7654321',
    'our suite of apps sends 3 kinds of alerts',
    'we are a unit of a larger group',
    'Apartment residents get rent reminders, 2 a month',
    'our floor staff asks 15 guests a day',
    'We have 12 stores in California and 3 in Oregon',
    'We serve patients in Dallas, Texas and Tulsa, Oklahoma',
    'is it for US or Canada?',
    'does it work in Canada too?',
    'state of the art dental care',
    'the city council uses it',
    'the zip file is attached',
    'please state your name',
    'we ship to all 50 states',
    'my address is nora@maplerow.example',
    'the web address is maplerow.example/12',
    'between 3000 and 5000 a month in peak season',
    'one way or the other, three texts a week',
    'five business days to close the case',
    'In 2024 we sent 40000 messages',
    'Version 10 Build 12345',
    'Ok',
    'in or out?',
    '한 달에 만이천 건쯤이요',
    '주 3회, 한 번에 12000건 정도 보내요',
    '주는 대로 받을게요',
    '매장 3곳에서 하루 500명에게 보내요',
    '24시간 상담하고 5분 안에 답해요',
    '텍사스에 고객이 12000명 있어요',
    '메인 화면에서 번호를 입력해요',
    '뉴욕과 뉴저지 고객에게 보내요',
    '주문번호 12345 배송이 시작됐어요',
    '5층 매장에서 동의를 받아요',
    '사업자번호는 45-7654321이에요',
    '이메일 주소는 minji@saebom.example이에요',
    '홈페이지 주소는 saebom.example이에요',
    'Invoice 12345, due 12/31/2026, total 99.00',
    'Pier review: 5 stars',
    'Dr. Amara Okafor, MD 12 years',
    'Highway 9 Band tickets: 2 for 1',
  ])('%j', (text) => expect(addresses(new Segments(text))).toEqual([]));
});

/** Ms of processor time: idle machines need a fifth of it at most, a pattern that backtracks takes seconds. */
const MOST_CPU = 100;
/** The best of up to eight runs in ms of processor time, for the first ones also pay for compiling and other work. */
function cpuTime(text: string, most: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 8 && least >= most; i++) {
    const begun = process.cpuUsage();
    addresses(new Segments(text));
    addressPieces(new Segments(text));
    least = Math.min(least, process.cpuUsage(begun).user / 1000);
  }
  return least;
}

describe('however often it repeats', () => {
  it.each(['1 Main St, Boise, ID 83702, ', 'Dallas, TX 75201 ', '1 rue a, ', 'Washington DC ', 'street ', '12 N ', '주소는 ', 'city: '])(
    '%j costs little time',
    (part) => expect(cpuTime(part.repeat(Math.ceil(19_900 / part.length)), MOST_CPU)).toBeLessThan(MOST_CPU),
  );
});
