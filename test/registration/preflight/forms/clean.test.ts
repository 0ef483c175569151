import { check } from '../../../../registration/check.ts';
import { OPT_IN_METHODS } from '../../../../registration/choices.ts';
import { newDraft } from '../../../../registration/draft.ts';
import type { Form } from '../../../../registration/form.ts';
import { at } from '../../../../registration/path.ts';
import { missing } from '../../../../registration/places.ts';
import { spots } from '../../../../registration/settle.ts';
import { sets } from './sets.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const formsOf = (clean: Readonly<Record<string, Form>>): readonly [string, Form][] => Object.entries(clean);
const forms = sets.flatMap(({ clean }) => formsOf(clean));

const misfits = (form: Form) =>
  spots(form).flatMap(({ path }) => {
    const value = at(form, path);
    const checked = value === undefined ? undefined : check(form, path, value);
    return checked && !(checked.ok && JSON.stringify(checked.value) === JSON.stringify(value)) ? [{ path, value, checked }] : [];
  });

/** What a form says in its own words, where a copied template would show. */
const prose = (form: Form): readonly string[] =>
  (form.useCases ?? []).flatMap(({ summary, sampleMessages, helpMessage, optIn, callToAction }) => [
    summary ?? '',
    ...(sampleMessages ?? []),
    helpMessage ?? '',
    optIn?.description ?? '',
    optIn?.confirmationMessage ?? '',
    callToAction?.text ?? '',
  ]);

const sentences = (form: Form): readonly string[] => [
  ...new Set(
    prose(form)
      .flatMap((text) => text.split(/[.!?](?:\s+|$)/))
      .map((sentence) => sentence.toLowerCase().trim())
      .filter((sentence) => sentence.split(/\s+/).length > 7),
  ),
];

test.each(forms)('%s holds only values that the form accepts as they are', (_, form) => {
  expect(misfits(form)).toEqual([]);
});

test.each(forms)('%s lacks nothing the form needs', (_, form) => {
  expect(missing({ ...newDraft('clean', 'en', NOW), form })).toEqual([]);
});

test('no two forms share a sentence or a number', () => {
  const all = forms.flatMap(([, form]) => [...sentences(form), ...(form.useCases ?? []).flatMap((useCase) => useCase.numbers ?? [])]);

  expect(all.filter((one, position) => all.indexOf(one) !== position)).toEqual([]);
});

test('no two forms share a name', () => {
  const names = forms.map(([name]) => name);

  expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
});

test.each(sets)('every way to opt in occurs at least twice in the $name', ({ clean }) => {
  const methods = formsOf(clean).flatMap(([, form]) => (form.useCases ?? []).flatMap((useCase) => useCase.optIn?.methods ?? []));

  expect(OPT_IN_METHODS.filter((method) => methods.filter((one) => one === method).length < 2)).toEqual([]);
});
