import { staffDocument } from '../../delivery/staffDocument.ts';
import { staffMail } from '../../locales/en/mail.ts';
import type { FinishedForm } from '../../registration/finishedForm.ts';
import { PREFLIGHT_RULES } from '../../registration/preflight/ruleIds.ts';
import { englishForm, koreanForm } from '../support/finishedForms.ts';
import { english } from './support/words.ts';

const silent = (rule: string) => ({ rule, field: 'company.website' });
const reasoned = (rule: string) => ({ ...silent(rule), reason: 'It is right.' });
const finding = (rule: string, severity: 'blocker' | 'warning' | 'info') => ({ ...silent(rule), severity });
const political: FinishedForm['useCases'] = [
  { ...englishForm.useCases?.[0], categories: ['POLITICAL_ELECTION_CAMPAIGNS', 'CHARITY_NONPROFIT'] },
];

const verdictOn = (changes: Partial<FinishedForm>) => staffDocument({ ...englishForm, acknowledged: [], ...changes }, english).verdict;

test.each<[string, string, Partial<FinishedForm>]>([
  ['No blockers · no warnings', 'clear', {}],
  ['No blockers · no warnings', 'clear', { findings: [finding('MSG-11', 'info')] }],
  ['No blockers · no warnings', 'clear', { acknowledged: [{ ...silent('CNT-06'), answer: 'no' }] }],
  ['No blockers · 1 warning overridden, with the reason below', 'careful', { acknowledged: [reasoned('A')] }],
  ['No blockers · 2 warnings overridden, with reasons below', 'careful', { acknowledged: [reasoned('A'), reasoned('B')] }],
  ['No blockers · 1 warning overridden, without a reason', 'careful', { acknowledged: [silent('A')] }],
  ['No blockers · 1 warning overridden, without a reason', 'careful', { acknowledged: [{ ...silent('A'), reason: ' ' }] }],
  [
    'No blockers · 3 warnings overridden, 2 of them without a reason',
    'careful',
    { acknowledged: [silent('A'), reasoned('B'), silent('C')] },
  ],
  ['No blockers · 1 warning unanswered', 'careful', { findings: [finding('A', 'warning')] }],
  [
    'No blockers · 1 warning overridden, with the reason below',
    'careful',
    { findings: [finding('A', 'warning')], acknowledged: [reasoned('A')] },
  ],
  ['1 blocker · no warnings', 'blocked', { findings: [finding('A', 'blocker')] }],
  ['2 blockers · no warnings', 'blocked', { findings: [finding('A', 'blocker'), finding('B', 'blocker')] }],
  ['No blockers · no warnings · special handling: charity and political', 'careful', { useCases: political }],
])('%s', (line, tone, changes) => {
  expect(verdictOn(changes)).toEqual({ line, tone });
});

test('a warning is told in the rule’s words about this very form', () => {
  const form: FinishedForm = {
    ...englishForm,
    company: { ...englishForm.company, website: 'https://other-dental.example' },
    acknowledged: [{ rule: 'CON-03', field: 'company.contact.email', reason: 'Same owner.' }],
  };

  const overridden = staffDocument(form, english).notes?.items.find(({ label }) => label === 'Warnings overridden');

  expect(overridden?.items).toEqual([
    'CON-03 · Contact e-mail\nThe e-mail is at harborsmiles.example, the website at other-dental.example.\nReason: Same owner.',
  ]);
});

test('blockers come before everything else', () => {
  const document = staffDocument({ ...koreanForm, findings: [finding('WEB-02', 'blocker')] }, english);

  expect(document.notes?.items[0]).toEqual({ label: 'Blockers', items: [expect.stringMatching(/^WEB-02 · Website\n/)] });
});

test.each(PREFLIGHT_RULES)('%s has words even where the form no longer breaks it', (rule) => {
  expect(staffMail.rule(rule, undefined)).toMatch(/^[A-Z“1].*[.?]$/s);
  expect(staffMail.rule(rule, undefined)).not.toContain('undefined');
});

test.each(['XYZ-99', 'constructor', '__proto__', ''])('a rule called %j has none', (rule) => {
  expect(staffMail.rule(rule, {})).toBeUndefined();
});

test.each([
  [1, '1 answer, marked where it stands'],
  [2, '2 answers, marked where they stand'],
])('assumed answers are counted: %i', (count, said) => {
  const sources = Object.fromEntries(['company.website', 'company.legalName'].slice(0, count).map((path) => [path, 'assumed' as const]));

  const { notes } = staffDocument({ ...englishForm, sources: { ...sources, 'company.resellerName': 'assumed' } }, english);

  expect(notes?.items).toContainEqual({ label: 'Assumed', items: [said] });
});
