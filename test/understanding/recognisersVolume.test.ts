import fc from 'fast-check';
import { englishNumber } from '../../understanding/recognisers/englishNumber.ts';
import { koreanNumber } from '../../understanding/recognisers/koreanNumber.ts';
import { bareVolume, volumes } from '../../understanding/recognisers/volume.ts';
import { Segments } from '../../understanding/segments.ts';

const told = (text: string): number | undefined => volumes(new Segments(text))[0]?.value;
const asked = (text: string): number | undefined => told(text) ?? bareVolume(new Segments(text))?.value;

describe('a monthly volume is told from everything else', () => {
  it.each<[string, number]>([
    ['about 4,000 texts a month', 4000],
    ['we send 4000 messages per month', 4000],
    ['4k/month', 4000],
    ['4K a month', 4000],
    ['4 thousand every month', 4000],
    ['four thousand each month', 4000],
    ['7k booking reminders a month', 7000],
    ['roughly 900 order alerts per month', 900],
    ['1.2 million monthly', 1_200_000],
    ['half a million texts a month', 500_000],
    ['two to three thousand a month', 3000],
    ['between 2 and 4k a month', 4000],
    ['2-4k a month', 4000],
    ['2,000 to 4,000 per month', 4000],
    ['fifteen hundred messages a month', 1500],
    ['a couple thousand messages per month', 2000],
    ['20,000+ a month', 20_000],
    ['3000ish a month', 3000],
    ['200/mo', 200],
    ['volume: 20k', 20_000],
    ['Monthly volume - 20,000', 20_000],
    ['Monthly message volume: 20,000', 20_000],
    ['Messages per month\t20,000', 20_000],
    ['each month: 20,000', 20_000],
    ['expected volume is around 20k', 20_000],
    ['> How many texts per month?\n> 20k', 20_000],
    ['60 a day, that is 1,800 a month', 1800],
    ['we sent 4000 messages', 4000],
    ['４０００ messages a month', 4000],
    ['10 000 texts a month', 10_000],
    ['한 달에 4천 건', 4000],
    ['한 달에 약 4,000건', 4000],
    ['한달에 사천 건쯤', 4000],
    ['월 4천건', 4000],
    ['월 4,000건 정도요', 4000],
    ['매달 사천 통', 4000],
    ['매월 만오천 건 정도', 15_000],
    ['월평균 3만 건', 30_000],
    ['월 발송량: 20,000', 20_000],
    ['월 발송량은 약 2만 건이에요', 20_000],
    ['월 문자 2만건', 20_000],
    ['월 2~4천 건', 4000],
    ['한 달에 2천에서 4천 건', 4000],
    ['한 달에 이삼천 건', 3000],
    ['하루 60건, 한 달이면 1800건', 1800],
    ['배송 알림을 매달 7천 건 보내요', 7000],
    ['> 한 달에 몇 건이나 보내세요?\n칠천 건', 7000],
    ['월 1만 2천 건', 12_000],
    ['매달 백만 건', 1_000_000],
    ['수천 건을 매달 보내요', 5000],
  ])('in %j', (text, value) => expect(told(text)).toBe(value));

  it.each([
    '2 messages per visit',
    'about four texts per order',
    'three reminders per appointment',
    'up to 4 msgs/month',
    'Message frequency: 4 msgs a month',
    'each patient gets 2 texts a month',
    '$4,000 a month',
    '4,000 dollars a month',
    '60 a day',
    '500 messages a week',
    '50,000 messages a year',
    '24/7 alerts',
    '10DLC',
    'since 2019',
    'we opened in 2019 and have 12 stores',
    '9:30 every month',
    'call 866-555-0142 every month',
    'EIN 84-1234567',
    '800 Main St',
    '30 days',
    '15% a month',
    '5,000 customers a month',
    '12 locations',
    'one of us texts each month',
    'a few a month',
    'msg & data rates may apply, 4 msgs per month',
    'once a month',
    '주문 1건당 문자 2통',
    '방문마다 2건',
    '하루 60건',
    '일주일에 500건',
    '1년에 5만 건',
    '월 3만원',
    '월 5만 원 요금제',
    '3월 5일',
    '직원 50명',
    '이 건은 제가 볼게요',
    '일이 많아요',
    '2019년부터',
    '고객 5천 명',
    '연중무휴 24시간',
    '',
  ])('and not in %j', (text) => expect(told(text)).toBeUndefined());
});

describe('asked how many a month, the figure is', () => {
  it.each<[string, number]>([
    ['4000', 4000],
    ['4,000', 4000],
    ['4.000', 4000],
    ['4k', 4000],
    ['~4k', 4000],
    ['4k-ish', 4000],
    ['10,000+', 10_000],
    ['10M+', 10_000_000],
    ['maybe 4 thousand or so', 4000],
    ['under 600', 600],
    ['less than six hundred', 600],
    ['no more than 600', 600],
    ['a hundred', 100],
    ['a couple of hundred', 200],
    ['a few thousand', 3000],
    ['three or four thousand', 4000],
    ['between two and three thousand', 3000],
    ['600 to 800', 800],
    ['5-10k', 10_000],
    ['a quarter million', 250_000],
    ['a million and a half', 1_500_000],
    ['two and a half thousand', 2500],
    ['one hundred and twenty thousand', 120_000],
    ['thirty five hundred', 3500],
    ['forty. just a test', 40],
    ['three dozen', 36],
    ['4000 tops', 4000],
    ['４０００', 4000],
    ['사천', 4000],
    ['사천이요', 4000],
    ['4천', 4000],
    ['4천5백', 4500],
    ['만오천', 15_000],
    ['십이만', 120_000],
    ['1만 2천', 12_000],
    ['1.5만 건', 15_000],
    ['이삼백 건이요', 300],
    ['오백 건 미만', 500],
    ['한 이백 통', 200],
    ['대략 3천 정도', 3000],
    ['약 3,000건', 3000],
    ['몇백 건', 500],
    ['60건', 60],
  ])('in %j %j', (text, value) => expect(asked(text)).toBe(value));

  it.each([
    '2 messages per visit',
    '4 texts each',
    '$4,000',
    '15%',
    '24/7',
    '10DLC',
    'since 2019',
    'it depends on the season',
    'one of my colleagues knows that better',
    'thousands',
    'a few',
    'no idea',
    '30 days from now',
    'at 9:30 am',
    '3만원',
    '이따가 알려 드릴게요',
    '일이 많아서 아직 못 셌어요',
    '이 건은 나중에 말씀드릴게요',
    '2019년부터 보냈어요',
    '그때그때 달라요',
    '',
  ])('none in %j', (text) => expect(asked(text)).toBeUndefined());
});

describe('numbers in words', () => {
  it.each<[string, number | undefined]>([
    ['twenty-one', 21],
    ['one thousand two hundred thirty four', 1234],
    ['2 million', 2_000_000],
    ['half a million', 500_000],
    ['grand', 1000],
    ['hundreds', undefined],
    ['few', undefined],
    ['', undefined],
  ])('%j is %j', (text, value) => expect(englishNumber(text)).toBe(value));

  const SPOKEN = '영일이삼사오육칠팔구';
  const inKorean = (value: number): string =>
    [10_000, 1000, 100, 10, 1].reduce(
      ({ left, text }, unit) => {
        const digit = Math.floor(left / unit);
        const name = { 10000: '만', 1000: '천', 100: '백', 10: '십', 1: '' }[unit] ?? '';
        const said = digit === 1 && unit < 10_000 && unit > 1 ? name : `${SPOKEN[digit]}${name}`;
        return { left: left % unit, text: digit === 0 ? text : `${text}${said}` };
      },
      { left: value, text: '' },
    ).text;

  it('of Korean are read back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), (value) => expect(koreanNumber(inKorean(value))).toBe(value)));
  });

  it('of any kind are never read as a fault', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789,. kmaonehundredthousand만천백십오이건월한달에~-\n'), maxLength: 120 }),
        (text) => {
          for (const { value } of volumes(new Segments(text))) expect(value).toBeGreaterThan(0);
          expect(bareVolume(new Segments(text))?.value ?? 1).toBeGreaterThan(0);
        },
      ),
    );
  });

  it.each<[string, (value: number) => string]>([
    ['plain', (value) => `${value} messages a month`],
    ['with commas', (value) => `${value.toLocaleString('en-US')} a month`],
    ['behind a label', (value) => `monthly volume: ${value.toLocaleString('en-US')}`],
    ['in full-width digits', (value) => `${value} a month`.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['in Korean', (value) => `한 달에 ${value}건`],
    ['in Korean with commas', (value) => `월 ${value.toLocaleString('en-US')}건 정도요`],
  ])('as figures %s come back', (_, format) => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 9_999_999 }), (value) => expect(told(format(value))).toBe(value)));
  });
});
