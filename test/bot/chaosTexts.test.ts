import { type Kept, loopWatch } from '../../chaos/eventLoop.ts';
import { begun, type Journey, upTo } from '../../chaos/journey.ts';
import { RunningBot } from '../support/runningBot.ts';

const IS_LONG = Number(process.env['CHAOS_KILLS'] ?? 0) >= 50;

/** What has hung recognisers, patterns and layouts elsewhere, and what people paste. */
const PIECES = [
  'A',
  ' ',
  '1',
  '1-',
  '1,',
  '1.',
  '1 ',
  '+1 (',
  '(',
  '"',
  "'",
  '<',
  '&',
  '\\',
  '/',
  '-',
  '_',
  '*',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  'yes no ',
  'no, ',
  'one hundred ',
  'twenty-',
  'a@',
  'a.',
  '@',
  'http://',
  'https://a.',
  'www.',
  'EIN 12-',
  '12-3456789 ',
  '833-',
  '833 555 01',
  'not A but ',
  'change ',
  'change the EIN to ',
  'my name is ',
  'company: ',
  'STOP ',
  'Reply STOP ',
  'and ',
  'how long? ',
  '?',
  'LLC ',
  'Inc., ',
  '12 Main St, ',
  'WI 53703 ',
  '네 ',
  '아니요 ',
  '가',
  '사업자 ',
  '오천 ',
  '만 ',
  '이에요 ',
  '말고 ',
  '입니다. ',
  '🙂',
  '👨‍👩‍👧',
  'é',
  'é',
  '١',
  '１',
  'İ',
  'ﷺ',
  '\ud800',
] as const;
const LENGTHS = [1_000, 5_000, 20_000] as const;

const watch = loopWatch();
let bot: RunningBot;
beforeAll(async () => {
  bot = await RunningBot.start(watch.circumstances);
});
afterAll(() => bot.dispose());

/** The blanks whose reading differs most; a long run tries every text at each. */
const BLANKS = [
  'company.legalName',
  'company.address.street',
  'company.registrationNumber',
  'company.contact.firstName',
  'useCases[0].summary',
  'useCases[0].sampleMessages',
  'useCases[0].callToAction.text',
  'useCases[0].numbers',
] as const;
/** No text may hold the process; a tenth of a second is the aim, told beside. */
const LONGEST_MS = 1_000;
const AIM_MS = 100;

interface Tried extends Kept {
  readonly what: string;
}

async function tried(journey: Journey, piece: string, length: number): Promise<Tried> {
  await watch.look(bot);
  const said = await journey.client.say(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
  expect(said.states).toBe(1);
  return { ...(await watch.look(bot)), what: `${length} of ${JSON.stringify(piece)} at ${journey.asked}` };
}

const textsFor = (blank: number): readonly (readonly [piece: string, length: number])[] => {
  const every = PIECES.flatMap((piece, n) => LENGTHS.map((length, m) => ({ piece, length, turn: n + m })));
  const chosen = IS_LONG
    ? every
    : every.filter(({ turn }, n) => turn % LENGTHS.length === 2 && Math.floor(n / LENGTHS.length) % BLANKS.length === blank);
  return chosen.map(({ piece, length }) => [piece, length]);
};

it('lets no text hold the process', async () => {
  // The first registration warms the process up, as its first customer would.
  await upTo('submit', await begun(bot));
  const all: Tried[] = [];

  for (const [n, blank] of BLANKS.entries()) {
    let journey = await upTo(blank, await begun(bot));
    for (const [i, [piece, length]] of textsFor(n).entries()) {
      // An answer that was taken moves the question on.
      if (i % 20 === 19) journey = await upTo(blank, await begun(bot));
      all.push(await tried(journey, piece, length));
    }
  }

  all.sort((a, b) => b.processor - a.processor);
  const over = all.filter(({ processor }) => processor > AIM_MS);
  process.stderr.write(`${all.length} texts, ${over.length} kept the process for more than ${AIM_MS} ms; the longest:\n`);
  for (const { what, processor, clock } of all.slice(0, Math.max(over.length, 5)))
    process.stderr.write(`  ${processor.toFixed(0)} ms (${clock.toFixed(0)} by the clock): ${what}\n`);
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter(({ processor }) => processor > LONGEST_MS)).toEqual([]);
});
