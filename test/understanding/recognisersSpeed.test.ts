import { isAboutOthers, isHedge } from '../../understanding/hedges.ts';
import { companyNames } from '../../understanding/recognisers/companyNames.ts';
import { emails } from '../../understanding/recognisers/emails.ts';
import { personBeside } from '../../understanding/recognisers/personBeside.ts';
import { bareName, personName, personTitle } from '../../understanding/recognisers/persons.ts';
import { phones } from '../../understanding/recognisers/phones.ts';
import { bareRegistrationNumbers, registrationNumbers } from '../../understanding/recognisers/registrationNumbers.ts';
import { bareVolume, volumes } from '../../understanding/recognisers/volume.ts';
import { Segments } from '../../understanding/segments.ts';

/** Processor time one reading of 20,000 characters may cost, in ms. On an idle machine the worst here takes a third of it; a pattern that backtracks takes seconds. */
const MOST_CPU = 60;

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['volumes', (text) => [volumes(new Segments(text)), bareVolume(new Segments(text.slice(0, 400)))]],
  ['phones', (text) => phones(new Segments(text))],
  ['registration numbers', (text) => [registrationNumbers(new Segments(text)), bareRegistrationNumbers(new Segments(text))]],
  ['persons', (text) => [personName(text), personTitle(text), bareName(text)]],
  ['persons beside an address', (text) => personBeside(text, [10_000, 10_010], 'rosa@cedar.example')],
  ['companies', companyNames],
  ['addresses of mail', (text) => emails(new Segments(text))],
  ['hedges', (text) => [isHedge(text), isHedge(text.slice(0, 220)), isAboutOthers(text)]],
];

/** The best of up to ten runs, for the first ones also pay for compiling. */
function cpuTime(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 10 && least >= MOST_CPU; i++) {
    const begun = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(begun).user / 1000);
  }
  return least;
}

describe.each(READERS)('%s are looked for within the limit in', (_, read) => {
  it.each([
    '8',
    '８',
    '1 ',
    '1-',
    '3,000 ',
    '877-555-0105/',
    'five ',
    'half a ',
    'two and ',
    '천',
    '오천 ',
    '팔 ',
    '일이삼',
    '김서연',
    '담당자는 ',
    '팀장 ',
    '주식회사',
    'Tom Park ',
    'Tom, ',
    'van der ',
    'first name a ',
    'CFO, ',
    'manager of the ',
    'per month: ',
    'Acme & ',
    'Inc ',
    'a at b dot c ',
    'not sure, ',
    'our competitor ',
    '모르겠어요 ',
    'a',
    ' ',
    '\n',
    'a.',
  ])('%j over and over', (part) => {
    const text = part.repeat(Math.ceil(19_900 / part.length)).slice(0, 19_900);

    expect(cpuTime(() => read(text))).toBeLessThan(MOST_CPU);
  });
});
