import { masked, maskedGroups } from '../../delivery/mask.ts';
import { groupsOf } from '../../delivery/rows.ts';
import type { FinishedForm } from '../../registration/finishedForm.ts';
import { englishForm } from '../support/finishedForms.ts';
import { english } from './support/words.ts';

test.each([
  ['45-1234567', '••-•••4567'],
  ['123456789RC0001', '•••••••••••0001'],
  ['1234', '••34'],
])('%s is shown as %s', (number, shown) => {
  expect(masked(number)).toBe(shown);
});

test('the number is masked where other answers repeat it, with and without its dash', () => {
  const [useCase] = englishForm.useCases ?? [];
  const form: FinishedForm = {
    ...englishForm,
    useCases: [{ ...useCase, summary: 'Our EIN is 45-1234567, that is 451234567.' }],
    originals: { 'useCases[0].summary': '45-1234567 입니다' },
  };

  const shown = JSON.stringify(maskedGroups(groupsOf(form, english)));

  expect(shown).not.toMatch(/45-?1234567/);
  expect(shown).toContain('Our EIN is ••-•••4567, that is •••••4567.');
});

test('a short foreign number is masked in its own row and not looked for elsewhere', () => {
  const form: FinishedForm = { ...englishForm, company: { ...englishForm.company, registrationNumber: '555' } };

  const rows = maskedGroups(groupsOf(form, english)).flatMap((group) => group.rows);

  expect(rows.find((row) => row.path === 'company.registrationNumber')?.items).toEqual(['••5']);
  expect(rows.find((row) => row.path === 'company.contact.phone')?.items).toEqual(['617-555-0142']);
});
