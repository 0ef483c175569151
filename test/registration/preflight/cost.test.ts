import { at, withValue } from '../../../registration/path.ts';
import { preflight } from '../../../registration/preflight/preflight.ts';
import { clean } from './forms/clean.ts';

const UNITS = [
  'a',
  ' ',
  '\n',
  '1-',
  '가 ',
  'www.',
  'one message ',
  'up to 4 ',
  'not ',
  'list from ',
  '[[',
  'calls, texts, ',
  'vote for a ',
  '월 최대 ',
];
const FIELDS = [
  'company.legalName',
  'company.doingBusinessAs',
  'multipleNumbersReason',
  'useCases[0].summary',
  'useCases[0].sampleMessages',
  'useCases[0].helpMessage',
  'useCases[0].additionalInformation',
  'useCases[0].messageFrequency',
  'useCases[0].optIn.description',
  'useCases[0].optIn.verbalScript',
  'useCases[0].optIn.listSource',
  'useCases[0].optIn.confirmationMessage',
  'useCases[0].callToAction.text',
];

/** The best of a few runs: what the rules take, not what else the machine was doing. */
const milliseconds = (act: () => void): number =>
  Math.min(
    ...Array.from({ length: 6 }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    }),
  );

test.each(FIELDS)('1,100 hostile characters in %s do not stall', (field) => {
  const slowest = Math.max(
    ...UNITS.map((unit) => {
      const text = unit.repeat(Math.ceil(1100 / unit.length)).slice(0, 1100);
      const form = withValue(clean.creditUnion, field, Array.isArray(at(clean.creditUnion, field)) ? [text, text] : text);
      return milliseconds(() => preflight(form, 'whole'));
    }),
  );

  // Measured at under 20 ms; a busy machine takes longer, a stalling pattern far longer.
  expect(slowest).toBeLessThan(500);
});
