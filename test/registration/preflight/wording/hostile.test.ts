import fc from 'fast-check';
import { aboutUseCase, type Form, type UseCase } from '../../../../registration/form.ts';
import type { Rule } from '../../../../registration/preflight/rule.ts';
import { cleanForms } from './cleanForms.ts';
import { shop, wordingRules } from './findings.ts';

/** One text in every field a rule reads. */
const everywhere = (text: string): UseCase => ({
  categories: ['MARKETING', 'ACCOUNT_NOTIFICATIONS'],
  summary: text,
  sampleMessages: [text, text, text, text, text],
  messageFrequency: text,
  helpMessage: text,
  additionalInformation: text,
  ageGateDescription: text,
  optIn: {
    methods: ['WEB_FORM', 'PAPER_FORM', 'VIA_TEXT', 'AGENT_PHONE', 'IVR', 'MOBILE_QR_CODE', 'POINT_OF_SALE', 'IMPORT'],
    description: text,
    keywords: [text],
    keywordLocation: text,
    verbalScript: text,
    listSource: text,
    confirmationMessage: text,
  },
  callToAction: { text, location: text },
});

const check = (rule: Rule, form: Form): number => rule.check(aboutUseCase(form, 0)).length;

test('no rule throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const rule of wordingRules) check(rule, shop(everywhere(text)));
    }),
    { numRuns: 150 },
  );
});

/** The best of a few runs: what the rule takes, not what else the machine was doing. */
function milliseconds(act: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    act();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return Math.min(...times);
}

const LENGTH = 20_000;
const hostile = [
  'a',
  ' ',
  '.',
  '-',
  '\n',
  'a ',
  'a.',
  'a-',
  '[',
  'x',
  '1 ',
  '1-',
  '!',
  '가',
  '가 ',
  'www.',
  'http://',
  'a@a.',
  'one message ',
  'text message from ',
  'agree to the ',
  'up to 4 ',
  'not ',
  'list from ',
  '1 msg a ',
  'STOP ',
  'and the ',
  '[[',
  'calls, texts, ',
  'purchased a ',
  'must agree ',
  '월 최대 ',
  '문자 및 ',
  'é',
  '\u0301',
].map((unit) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH));

test.each(wordingRules.map((rule) => [rule.id, rule] as const))('%s reads 20,000 hostile characters without a stall', (_, rule) => {
  const slowest = Math.max(...hostile.map((text) => milliseconds(() => check(rule, shop(everywhere(text))), 5)));

  // Measured at under 5 ms; a busy machine takes longer, a stalling pattern far longer.
  expect(slowest).toBeLessThan(100);
});

test('three use cases are judged without a stall', () => {
  const useCases = Object.values(cleanForms)
    .flatMap((form) => form.useCases ?? [])
    .slice(5, 8);
  const form = { ...cleanForms['restaurant'], useCases };
  const judge = () => wordingRules.forEach((rule) => void useCases.forEach((_, index) => void rule.check(aboutUseCase(form, index))));

  expect(milliseconds(judge, 20)).toBeLessThan(50);
});
