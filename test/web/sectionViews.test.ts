import { questions } from '../../registration/questions.ts';
import { fieldOfRow, keyOfField, rowOfField, sectionOfField } from '../../web/page/fieldSections.ts';
import { labelOf } from '../../web/page/formRows.ts';
import { pickLocale } from '../../web/page/locale.ts';
import { type RegistrationState, readState } from '../../web/page/registrationState.ts';
import { type SectionView, sectionViews } from '../../web/page/sectionViews.ts';
import { wordsIn } from '../../web/page/words.ts';
import { filledForm } from './cannedReplies.ts';
import { formWordsOf } from './formWordsOf.ts';

test('a value that is no state is ignored', () => {
  expect([undefined, null, 'draft', {}, { sections: 'many' }].map(readState)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a finding of another shape or severity is left out', () => {
  const good = { rule: 'MSG-03', severity: 'blocker', field: 'useCases[0].sampleMessages' };

  expect(readState({ sections: [], findings: [good, { ...good, severity: 'fatal' }, { rule: 1 }, null] })?.findings).toEqual([good]);
});

test('an address is one row, a contact one name, choices and countries are words', () => {
  const [company] = views({ form: filledForm });

  expect(linesOf(company)).toMatchObject({
    'company.businessType': ['Private company'],
    'company.address': ['901 Market St', 'Wilmington, DE 19801', 'United States'],
    'company.contact.name': ['Tom Okafor'],
    'company.contact.phone': ['+1 302-555-0119'],
  });
});

test('a company number is masked to its last two characters', () => {
  const [company] = views({ form: filledForm });
  const number = company?.entries.find(({ field }) => field === 'company.registrationNumber');

  expect(number).toMatchObject({ lines: ['83-4567890'], maskedLines: ['••-•••••90'] });
});

test('a Korean contact is named family name first', () => {
  const [company] = views({ form: { company: { contact: { firstName: '민수', lastName: '김' } } } }, 'ko');

  expect(linesOf(company)).toEqual({ 'company.contact.name': ['김민수'] });
});

test('a choice word typed as a name stays a name', () => {
  const [company] = views({ form: { company: { legalName: 'OTHER', businessType: 'GOVERNMENT' } } });

  expect(linesOf(company)).toEqual({ 'company.businessType': ['Government'], 'company.legalName': ['OTHER'] });
});

test('with two use cases each section says whose it is and shows its own answers', () => {
  const useCases = [
    { categories: ['EVENTS'], numbers: ['+18885550100'] },
    { categories: ['MARKETING'], optIn: { description: 'On paper' } },
  ];
  const sections = [section('useCase', 0), section('numbers', 0), section('useCase', 1), section('optIn', 1)];
  const shown = views({ form: { useCases }, sections, pendingField: 'useCases[1].optIn.description', added: ['useCases[1].categories'] });

  expect(shown.map(({ title }) => title)).toEqual(['Use case 1', 'Use case 1 · Numbers', 'Use case 2', 'Use case 2 · Opt-in method']);
  expect(shown.map(({ mark }) => mark)).toEqual(['open', 'open', 'open', 'now']);
  expect(shown.map(({ entries }) => entries.map(({ path, lines, news }) => [path, lines[0], news]))).toEqual([
    [['useCases[0].categories', 'Events', undefined]],
    [['useCases[0].numbers', '+1 888-555-0100', undefined]],
    [['useCases[1].categories', 'Marketing', 'added']],
    [['useCases[1].optIn.description', 'On paper', undefined]],
  ]);
});

test('an answer stands in the section that asks for it, as the bot counts', () => {
  const useCases = [{ helpMessage: 'Call us', optIn: { description: 'On paper', isOptional: true }, callToAction: { text: 'I agree' } }];
  const sections = [section('useCase', 0), section('optIn', 0), section('callToAction', 0)];

  const shown = views({ form: { useCases }, sections, pendingField: 'useCases[0].optIn.isOptional' });

  expect(shown.map(({ mark }) => mark)).toEqual(['open', 'open', 'now']);
  expect(shown.map((view) => Object.keys(linesOf(view)).toSorted())).toEqual([
    [],
    ['optIn.description'],
    ['callToAction.text', 'helpMessage', 'optIn.isOptional'],
  ]);
});

test('blanks stand among the answers in the order of the form, one for a whole address', () => {
  const missing = ['company.address.street', 'company.address.city', 'company.website', 'company.contact.lastName'];
  const [company] = views({ form: { company: { termsUrl: 'https://a.example/t', legalName: 'A' } }, missing });

  expect(company?.entries.map(({ field, lines }) => [field, lines.length])).toEqual([
    ['company.legalName', 1],
    ['company.address', 0],
    ['company.website', 0],
    ['company.termsUrl', 1],
    ['company.contact.name', 0],
  ]);
});

test('the open question is marked, answered or blank', () => {
  const form = { company: { legalName: 'A' } };

  expect(askedIn(views({ form, pendingField: 'company.legalName' }))).toEqual(['company.legalName']);
  expect(askedIn(views({ form, pendingField: 'company.address.city' }))).toEqual(['company.address']);
  expect(askedIn(views({ form, pendingField: null }))).toEqual([]);
});

test('what the latest message stored is new, what it replaced is changed, what it took away is neither', () => {
  const form = { company: { legalName: 'B', website: 'https://b.example' } };
  const [company] = views({ form, added: ['company.website', 'company.termsUrl'], corrected: ['company.legalName'] });

  expect(company?.entries.map(({ field, news }) => [field, news])).toEqual([
    ['company.legalName', 'changed'],
    ['company.website', 'added'],
  ]);
});

test('a finding stands with its answer, and where there is none it makes a line', () => {
  const findings = [
    { rule: 'MSG-03', severity: 'blocker', field: 'useCases[0].sampleMessages[1]' },
    { rule: 'ISV-01', severity: 'warning', field: 'company.resellerName' },
  ] as const;
  const sections = [section('company', 0), section('useCase', 0)];

  const shown = views({ form: { useCases: [{ sampleMessages: ['one', 'two'] }] }, sections, findings });

  expect(shown.map(({ entries }) => entries.map(({ field, findings: found }) => [field, found.map(({ rule }) => rule)]))).toEqual([
    [['company.resellerName', ['ISV-01']]],
    [['sampleMessages', ['MSG-03']]],
  ]);
});

test('the panel and the conversation agree on the section of every field of a use case', () => {
  const fields = questions.flatMap(({ section: id, fields: ids }) => ids.map((field) => [field, id]));
  const ofUseCases = fields.filter(([field]) => field?.startsWith('useCases[].'));

  expect(ofUseCases.map(([field]) => [field, sectionOfField(String(field).replace('useCases[].', ''))])).toEqual(ofUseCases);
});

test('pressing a row names a field that the bot asks for', () => {
  const asked = new Set<string>(questions.flatMap(({ fields }) => fields));
  const rows = [...asked].map((field) => rowOfField(field.replace('[]', '[0]')));

  expect(rows.map((row) => fieldOfRow(row, 3).replace('[3]', '[]')).filter((field) => !asked.has(field))).toEqual([]);
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

test('a field that nobody named is spelt out', () => {
  expect(labelOf('company.stockTicker', language('en'))).toBe('Stock ticker');
  expect(labelOf('company.website', language('ko'))).toBe('웹사이트');
});

test('the address decides the language, then the browser, then English', () => {
  expect(pickLocale('ko', ['en-US'])).toBe('ko');
  expect(pickLocale(null, ['fr-FR', 'ko-KR'])).toBe('ko');
  expect(pickLocale('xx', ['fr-FR'])).toBe('en');
});

function language(locale: 'en' | 'ko') {
  return { locale, words: wordsIn(locale), formWords: formWordsOf(locale) };
}

function views(part: Partial<RegistrationState>, locale: 'en' | 'ko' = 'en'): SectionView[] {
  const empty = { form: {}, missing: [], findings: [], added: [], corrected: [], pendingField: null };
  const state = { ...empty, registrationId: 'r1', status: 'draft', reference: null, locale };
  return sectionViews({ ...state, sections: [{ id: 'company', answered: 1, required: 2, complete: false }], ...part }, language(locale));
}

function section(id: string, useCase: number) {
  return { id, useCase, answered: 1, required: 2, complete: false };
}

function linesOf(view: SectionView | undefined) {
  return Object.fromEntries((view?.entries ?? []).map(({ field, lines }) => [field, lines]));
}

function askedIn(shown: readonly SectionView[]): string[] {
  return shown.flatMap(({ entries }) => entries.filter(({ isAsked }) => isAsked).map(({ field }) => field));
}
