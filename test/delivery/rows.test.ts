import { type DocumentWords, groupsOf, placeLabel } from '../../delivery/rows.ts';
import { FIELD_IDS } from '../../registration/catalogue.ts';
import type { FinishedForm } from '../../registration/finishedForm.ts';
import { at, pathOf } from '../../registration/path.ts';
import { englishForm, koreanForm } from '../support/finishedForms.ts';
import { english, korean } from './support/words.ts';

const rowAt = (form: FinishedForm, path: string, words: DocumentWords = english) =>
  groupsOf(form, words)
    .flatMap(({ rows }) => rows)
    .find((row) => row.path === path);

test('every answer of the form has a row', () => {
  const answered = FIELD_IDS.flatMap((id) => [0, 1].map((index) => pathOf(id, index))).filter((path) => at(koreanForm, path) !== undefined);

  const paths = groupsOf(koreanForm, english).flatMap(({ rows }) => rows.map((row) => row.path));

  expect(paths).toEqual(expect.arrayContaining(answered));
});

test('the company comes first, then what is special, each use case whole, and the form as a whole last', () => {
  const groups = groupsOf(koreanForm, english).map(({ id, useCase }) => (useCase === undefined ? id : `${id} ${useCase}`));

  expect(groups).toEqual([
    'company',
    'special',
    ...[0, 1].flatMap((index) => [`useCase ${index}`, `optIn ${index}`, `callToAction ${index}`, `numbers ${index}`]),
    'wholeForm',
  ]);
});

test('an ordinary company has no special group', () => {
  expect(groupsOf(englishForm, english).some(({ id }) => id === 'special')).toBe(false);
});

test.each([
  ['company.businessType', ['Private company']],
  ['company.address.country', ['United States']],
  ['company.contact.phone', ['617-555-0142']],
  ['useCases[0].monthlyEstimate', ['3,000']],
  ['useCases[0].monthlyVolume', ['up to 10,000']],
  ['useCases[0].optIn.methods', ['Website form', 'Agent on the phone']],
  ['useCases[0].optIn.preselected', ['No']],
  ['useCases[0].callToAction.evidence', ['https://harborsmiles.example/book', 'booking form.png (67 B)']],
  ['useCases[0].numbers', ['833-555-0177']],
])('%s reads %j', (path, items) => {
  expect(rowAt(englishForm, path)?.items).toEqual(items);
});

test('choices, yes and no and countries are in the reader’s language', () => {
  const items = ['company.address.country', 'company.businessType', 'special.isCharity'].map(
    (path) => rowAt(koreanForm, path, korean)?.items,
  );

  expect(items).toEqual([['미국'], ['비영리 단체'], ['예']]);
});

test.each([
  [500, '500 B'],
  [200_000, '195 KB'],
  [3_500_000, '3.3 MB'],
])('a file of %i bytes is %s long', (size, readable) => {
  const file = { kind: 'file' as const, id: 'evidence-size', name: 'a.png', contentType: 'image/png', size, sha256: '0'.repeat(64) };
  const form: FinishedForm = { ...englishForm, useCases: [{ callToAction: { evidence: [file] } }] };

  expect(rowAt(form, 'useCases[0].callToAction.evidence')?.items).toEqual([`a.png (${readable})`]);
});

test('a blank the customer was offered is shown as not provided, one never asked is not shown', () => {
  const { doingBusinessAs: _, ...company } = englishForm.company ?? {};
  const form: FinishedForm = { ...englishForm, company };

  expect(rowAt(form, 'company.doingBusinessAs')).toMatchObject({ items: ['not provided'], isBlank: true });
  expect(rowAt(form, 'company.genesysOrganization')).toBeUndefined();
  expect(rowAt(form, 'useCases[0].optIn.listSource')).toBeUndefined();
});

test('a row tells where its value comes from and keeps the customer’s own words', () => {
  const { mark, original } = rowAt(koreanForm, 'useCases[0].summary') ?? {};

  expect(mark).toBe('drafted');
  expect(original).toContain('봉사 활동');
  expect(rowAt(englishForm, 'company.legalName')?.mark).toBe('agent');
  expect(rowAt(englishForm, 'company.doingBusinessAs')?.mark).toBeUndefined();
});

test('control characters and overrides never reach a row', () => {
  const form: FinishedForm = { ...englishForm, company: { ...englishForm.company, legalName: 'Har\u0000bor\u202E ten\u2066 LLC' } };

  expect(rowAt(form, 'company.legalName')?.items).toEqual(['Harbor ten LLC']);
});

test('a place is named with its use case only when there are several', () => {
  expect(placeLabel(englishForm, 'useCases[0].summary', english.form)).toBe('Use case in a sentence');
  expect(placeLabel(koreanForm, 'useCases[1].summary', english.form)).toBe('Use case in a sentence (Use case 2)');
  expect(placeLabel(koreanForm, 'company.legalName', english.form)).toBe('Legal name');
  expect(placeLabel(koreanForm, 'no.such\u0000field', english.form)).toBe('no.suchfield');
});
