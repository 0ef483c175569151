import { questions } from '../../registration/questions.ts';
import { sectionOfField } from '../../web/page/fieldSections.ts';
import { pickLocale } from '../../web/page/locale.ts';
import { type RegistrationState, readState } from '../../web/page/registrationState.ts';
import { keyOfField, sectionViews } from '../../web/page/sectionViews.ts';
import { fieldLabel, wordsIn } from '../../web/page/words.ts';
import { filledForm } from './cannedReplies.ts';

test('a value that is no state is ignored', () => {
  expect([undefined, null, 'draft', {}, { sections: 'many' }].map(readState)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('an address is one row, a contact one name, choices and countries are words', () => {
  const [company] = views({ form: filledForm });

  expect(rowsOf(company)).toMatchObject({
    'company.businessType': ['Private company'],
    'company.address': ['901 Market St', 'Wilmington, DE 19801', 'United States'],
    'company.contact.name': ['Tom Okafor'],
    'company.contact.phone': ['+1 302-555-0119'],
    'company.registrationNumber': ['••-•••••90'],
  });
});

test('a Korean contact is named family name first', () => {
  const [company] = views({ form: { company: { contact: { firstName: '민수', lastName: '김' } } } }, 'ko');

  expect(rowsOf(company)).toEqual({ 'company.contact.name': ['김민수'] });
});

test('a choice word typed as a name stays a name', () => {
  const [company] = views({ form: { company: { legalName: 'OTHER', businessType: 'GOVERNMENT' } } });

  expect(rowsOf(company)).toEqual({ 'company.legalName': ['OTHER'], 'company.businessType': ['Government'] });
});

test('with two use cases each section says whose it is and shows its own answers', () => {
  const useCases = [
    { categories: ['EVENTS'], numbers: ['+18885550100'] },
    { categories: ['MARKETING'], optIn: { description: 'On paper' } },
  ];
  const sections = [section('useCase', 0), section('numbers', 0), section('useCase', 1), section('optIn', 1)];
  const shown = views({ form: { useCases }, sections, pendingField: 'useCases[1].optIn.description', fresh: ['useCases[1].categories'] });

  expect(shown.map(({ title }) => title)).toEqual(['Use case 1', 'Use case 1 · Numbers', 'Use case 2', 'Use case 2 · Opt-in']);
  expect(shown.map(({ mark }) => mark)).toEqual(['open', 'open', 'open', 'now']);
  expect(shown.map(({ rows }) => rows.map(({ lines, isFresh }) => [lines[0], isFresh]))).toEqual([
    [['Events', false]],
    [['+1 888-555-0100', false]],
    [['Marketing', true]],
    [['On paper', false]],
  ]);
});

test('an answer stands in the section that asks for it, as the bot counts', () => {
  const useCases = [{ helpMessage: 'Call us', optIn: { description: 'On paper', isOptional: true }, callToAction: { text: 'I agree' } }];
  const sections = [section('useCase', 0), section('optIn', 0), section('callToAction', 0)];

  const shown = views({ form: { useCases }, sections, pendingField: 'useCases[0].optIn.isOptional' });

  expect(shown.map(({ mark }) => mark)).toEqual(['open', 'open', 'now']);
  expect(shown.map((view) => Object.keys(rowsOf(view)))).toEqual([
    [],
    ['optIn.description'],
    ['callToAction.text', 'helpMessage', 'optIn.isOptional'],
  ]);
});

test('the panel and the conversation agree on the section of every field of a use case', () => {
  const fields = questions.flatMap(({ section: id, fields: ids }) => ids.map((field) => [field, id]));
  const ofUseCases = fields.filter(([field]) => field?.startsWith('useCases[].'));

  expect(ofUseCases.map(([field]) => [field, sectionOfField(String(field).replace('useCases[].', ''))])).toEqual(ofUseCases);
});

test.each([
  ['company.address.city', 'company'],
  ['special.isCharity', 'company'],
  ['useCases[0].summary', 'useCase-0'],
  ['useCases[2].callToAction.text', 'callToAction-2'],
  ['useCases[1].optIn.isOptional', 'callToAction-1'],
  ['useCases[1].numbers[0]', 'numbers-1'],
  ['multipleNumbersReason', 'numbers-0'],
  ['attestations.authorized', undefined],
])('the field %s belongs to %s', (field, key) => {
  expect(keyOfField(field)).toBe(key);
});

test('both languages label the same fields, and an unknown one is spelt out', () => {
  expect(Object.keys(wordsIn('ko').fields)).toEqual(Object.keys(wordsIn('en').fields));
  expect(fieldLabel(wordsIn('en'), 'company.stockTicker')).toBe('Stock ticker');
});

test('the address decides the language, then the browser, then English', () => {
  expect(pickLocale('ko', ['en-US'])).toBe('ko');
  expect(pickLocale(null, ['fr-FR', 'ko-KR'])).toBe('ko');
  expect(pickLocale('xx', ['fr-FR'])).toBe('en');
});

function views(part: Partial<RegistrationState>, locale: 'en' | 'ko' = 'en') {
  const state = { status: 'draft', reference: null, locale, pendingField: null, form: {}, missing: [], fresh: [] };
  return sectionViews(
    { ...state, sections: [{ id: 'company', answered: 1, required: 2, complete: false }], ...part },
    locale,
    wordsIn(locale),
  );
}

function section(id: string, useCase: number) {
  return { id, useCase, answered: 1, required: 2, complete: false };
}

function rowsOf(view: ReturnType<typeof views>[number] | undefined) {
  return Object.fromEntries((view?.rows ?? []).map(({ field, lines }) => [field, lines]));
}
