import fc from 'fast-check';
import { FIELD_IDS } from '../../../registration/catalogue.ts';
import { changedFields } from '../../../registration/changedFields.ts';
import type { Form } from '../../../registration/form.ts';
import { at, pathOf, withValue } from '../../../registration/path.ts';
import { type Look, lookAt } from '../../../registration/preflight/look.ts';
import { rules } from '../../../registration/preflight/rules.ts';
import { preflightForms } from './support/allForms.ts';

const formOf = fc.nat(preflightForms.length - 1).map((place) => preflightForms[place] ?? {});
const copied = (form: Form): Form => JSON.parse(JSON.stringify(form)) as Form;

/** A field is answered as in another form, or its answer is taken away. */
const change = fc
  .record({ id: fc.constantFrom(...FIELD_IDS), index: fc.constantFrom(0, 0, 0, 1), other: fc.option(formOf) })
  .map(({ id, index, other }) => (form: Form): Form => {
    const isOfUseCase = id.startsWith('useCases[]');
    const value = other ? at(other, pathOf(id, isOfUseCase ? 0 : -1)) : undefined;
    return isOfUseCase && index > (form.useCases?.length ?? 0) ? form : withValue(form, pathOf(id, isOfUseCase ? index : -1), value);
  });

const faultsIn = ({ faults }: Look): unknown => rules.map((rule) => [rule.id, faults.get(rule)]);

test('a look that goes on from an earlier one finds what a fresh one finds', () => {
  fc.assert(
    fc.property(formOf, fc.array(change, { minLength: 1, maxLength: 12 }), fc.boolean(), (first, changes, isReadAgain) => {
      let form = first;
      let look = lookAt(form);
      for (const act of changes) {
        form = act(form);
        // As after a start, when nothing is shared any more.
        if (isReadAgain) form = copied(form);
        look = lookAt(form, look);
        expect(faultsIn(look)).toEqual(faultsIn(lookAt(form)));
      }
    }),
    { numRuns: 150 },
  );
});

test('what has changed is found by content, and a use case more changes all', () => {
  const [form = {}] = preflightForms;

  expect(changedFields(form, copied(form))).toEqual(new Set());
  expect(changedFields(form, withValue(form, 'useCases[0].numbers', ['+18335550123']))).toEqual(new Set(['useCases[].numbers']));
  expect(changedFields(form, { ...form, useCases: [...(form.useCases ?? []), {}] })).toBe('all');
});
