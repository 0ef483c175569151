import fc from 'fast-check';
import { FIELD_IDS } from '../../../registration/catalogue.ts';
import { pathOf } from '../../../registration/path.ts';
import { preflight } from '../../../registration/preflight/preflight.ts';
import { problems } from '../../../registration/preflight/problems.ts';
import { readable } from '../../../registration/preflight/readable.ts';
import { type Changes, changed } from './support/change.ts';
import { cleanForms } from './support/cleanForms.ts';

const problemsOf = (base: string, changes: Changes) => problems(changed(base, changes)).map(({ field, rule }) => `${field} ${rule}`);
const file = {
  kind: 'file',
  id: 'f0e1d2c3b4a5968778695a4b',
  name: 'a.png',
  contentType: 'image/png',
  size: 90_000,
  sha256: 'ab'.repeat(32),
};
const EVIDENCE = 'useCases[0].callToAction.evidence';

test.each([
  'company.businessType',
  'company.legalName',
  'company.registrationNumber',
  'company.registrationType',
  'company.website',
  'company.privacyPolicyUrl',
  'company.termsUrl',
  'company.address.street',
  'company.address.city',
  'company.address.region',
  'company.address.postalCode',
  'company.contact.firstName',
  'company.contact.email',
  'company.contact.phone',
  'useCases[0].categories',
  'useCases[0].summary',
  'useCases[0].sampleMessages',
  'useCases[0].monthlyVolume',
  'useCases[0].messageFrequency',
  'useCases[0].audienceCountries',
  'useCases[0].ageGated',
  'useCases[0].helpMessage',
  'useCases[0].optIn.methods',
  'useCases[0].optIn.description',
  'useCases[0].optIn.isOptional',
  'useCases[0].optIn.isSeparate',
  'useCases[0].optIn.preselected',
  'useCases[0].optIn.confirmationMessage',
  'useCases[0].callToAction.text',
  'useCases[0].callToAction.location',
  'useCases[0].callToAction.privacyConfirmed',
  'useCases[0].numbers',
  EVIDENCE,
  'attestations.authorized',
])('a form without %s lacks it', (field) => {
  expect(problemsOf('dentist', { [field]: undefined })).toContain(`${field} required`);
  expect(problems(changed('dentist', { [field]: null }))).toContainEqual({ field, rule: 'required' });
});

test.each([
  ['company.registrationNumber', '07-1234567', 'COM-05'],
  ['company.registrationNumber', '536-22-8714', 'SUB-03'],
  ['company.address.region', 'Ontario', 'COM-07'],
  ['company.address.postalCode', '787', 'COM-08'],
  ['company.address.city', 'N/A', 'SUB-01'],
  ['company.website', 'http://ngdental.com', 'format'],
  ['company.website', 'https://bit.ly/x', 'WEB-03'],
  ['company.contact.email', 'maria', 'not-an-email'],
  ['company.contact.lastName', 'Support Team', 'not-a-person'],
  ['company.legalName', 42, 'format'],
  ['company.businessType', 'LLC', 'not-in-list'],
  ['useCases[0].summary', 'Too short.', 'too-short'],
  ['useCases[0].summary', ['a', 'list'], 'format'],
  ['useCases[0].sampleMessages', 'one text instead of a list', 'format'],
  ['useCases[0].optIn.isOptional', 'yes', 'format'],
  ['useCases[0].numbers', ['+15125550142'], 'NUM-02'],
  [EVIDENCE, [{ ...file, contentType: 'text/html' }], 'EVI-04'],
  [EVIDENCE, [{ ...file, size: 12_000_000 }], 'EVI-04'],
  [EVIDENCE, [{ kind: 'file', name: 'a.png' }], 'EVI-04'],
  [
    EVIDENCE,
    [
      { ...file, size: 9_000_000 },
      { ...file, id: 'another-file-id', sha256: 'cd'.repeat(32), size: 9_000_000 },
    ],
    'EVI-07',
  ],
])('%s = %j breaks %s', (field, value, rule) => {
  expect(problemsOf('dentist', { [field]: value })).toContain(`${field} ${rule}`);
});

test.each([
  ['britishColumbia', { 'company.registrationNumber': 'A0098765' }],
  ['dentist', { 'company.registrationType': 'OTHER', 'company.registrationNumber': 'TRIBE-0042' }],
  ['dentist', { 'company.address.region': 'Texas', 'company.registrationNumber': '452093817' }],
  ['dentist', { 'useCases[0].optIn.url': undefined }],
  ['dentist', { 'company.contact.email': 'maria@elsewhere.com' }],
  ['dentist', { extra: { of: 'another tool' } }],
])('what is right in substance is no problem (%s, %j)', (base, changes) => {
  expect(problemsOf(base, changes)).toEqual([]);
});

test('the policy confirmed for one use case holds for the next', () => {
  const [first] = cleanForms.dentist?.useCases ?? [];
  const second = { ...first, numbers: ['+18335550199'], callToAction: { ...first?.callToAction, privacyConfirmed: undefined } };

  expect(problems({ ...cleanForms.dentist, useCases: [first, second] })).toEqual([]);
});

test('a form without use cases lacks a whole one', () => {
  const fields = problems({ company: cleanForms.dentist?.company, useCases: [] }).map(({ field }) => field);

  expect(fields).toEqual(expect.arrayContaining(['useCases[0].summary', 'useCases[0].numbers']));
});

test('more use cases than anyone has are refused as a whole', () => {
  expect(problems({ company: {}, useCases: Array.from({ length: 30 }, () => ({})) })).toContainEqual({
    field: 'useCases',
    rule: 'too-long',
  });
});

test('no JSON value stops the rules', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      problems(json);
      preflight(readable(json), 'whole');
      preflight(readable(json), 'draft');
    }),
    { numRuns: 200 },
  );
});

const spot = fc.tuple(
  fc.constantFrom(...FIELD_IDS.map((id) => pathOf(id, 0))),
  fc.oneof(fc.jsonValue(), fc.string(), fc.array(fc.string())),
);

test('no value in any field of a form stops the rules', () => {
  fc.assert(
    fc.property(fc.constantFrom('dentist', 'charity', 'quebec'), fc.array(spot, { minLength: 1, maxLength: 4 }), (base, spots) => {
      const form = changed(base, Object.fromEntries(spots));
      problems(form);
      preflight(readable(form), 'whole');
    }),
    { numRuns: 300 },
  );
});

test('hostile texts are judged without delay', () => {
  const pieces = [
    'a',
    'a ',
    '1',
    '.',
    'no ',
    'not ',
    'win a ',
    'loan ',
    'lead ',
    'https://a.',
    '가',
    'x.',
    "'",
    '-',
    'for ',
    'paid for by a ',
    'po box ',
    '[',
    'A: ',
  ];
  const slow = pieces.filter((piece) => {
    const text = piece.repeat(20_000 / piece.length);
    const fields = ['company.legalName', 'company.doingBusinessAs', 'company.address.street', 'company.contact.email', 'company.website'];
    const inUseCase = ['summary', 'callToAction.text', 'ageGateDescription', 'additionalInformation', 'helpMessage'].map(
      (id) => `useCases[0].${id}`,
    );
    const form = changed('dentist', {
      ...Object.fromEntries([...fields, ...inUseCase].map((field) => [field, text])),
      'useCases[0].sampleMessages': [text, text],
    });
    const start = performance.now();
    problems(form);
    preflight(readable(form), 'whole');
    return performance.now() - start > 1_500;
  });

  expect(slow).toEqual([]);
});
