import { FIELD_IDS, type FieldId } from '../../../registration/catalogue.ts';
import type { Form } from '../../../registration/form.ts';
import { pathOf, withValue } from '../../../registration/path.ts';
import type { Rule } from '../../../registration/preflight/rule.ts';
import { rules } from '../../../registration/preflight/rules.ts';
import { preflightForms } from './support/allForms.ts';
import { readsOf } from './support/readsOf.ts';

/** Whole forms, and some of them with each field unanswered: rules look further where something is missing. */
const forms: readonly Form[] = [
  ...preflightForms,
  ...preflightForms
    .filter((_, place) => place % 40 === 0)
    .flatMap((form) => FIELD_IDS.map((id) => withValue(form, pathOf(id, id.startsWith('useCases[]') ? 0 : -1), undefined))),
];

const unsaid = (rule: Rule): readonly FieldId[] => {
  const all = new Set(forms.flatMap((form) => [...readsOf(rule, form)]));
  return [...all].filter((id) => !rule.reads.includes(id));
};

// A rule that is not asked again when something it looked at has changed would go on saying what is no longer so.
test.each(rules)('$id says every field it reads', (rule) => {
  expect(unsaid(rule)).toEqual([]);
});
