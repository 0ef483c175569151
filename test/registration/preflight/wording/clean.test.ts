import { aboutUseCase, type Form } from '../../../../registration/form.ts';
import type { Rule } from '../../../../registration/preflight/rule.ts';
import { callToActionRules } from '../../../../registration/preflight/rules/callToAction.ts';
import { optInRules } from '../../../../registration/preflight/rules/optIn.ts';
import { replyRules } from '../../../../registration/preflight/rules/replies.ts';
import { sampleRules } from '../../../../registration/preflight/rules/samples.ts';
import { useCaseRules } from '../../../../registration/preflight/rules/useCase.ts';
import { cleanForms } from './cleanForms.ts';
import { moreCleanForms } from './moreCleanForms.ts';

const rules: readonly Rule[] = [...useCaseRules, ...sampleRules, ...replyRules, ...optInRules, ...callToActionRules];

const alarms = (form: Form): readonly string[] =>
  (form.useCases ?? []).flatMap((_, index) =>
    rules.flatMap((rule) =>
      rule
        .check(aboutUseCase(form, index))
        .filter((fault) => (fault.severity ?? rule.severity) !== 'info')
        .map((fault) => `${rule.id} ${fault.field} ${JSON.stringify(fault.facts ?? {})}`),
    ),
  );

test.each(Object.entries({ ...cleanForms, ...moreCleanForms }))(
  'nothing is held against the wording of this form in order: %s',
  (_, form) => {
    expect(alarms(form)).toEqual([]);
  },
);
