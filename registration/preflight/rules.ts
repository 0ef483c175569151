import type { Rule } from './rule.ts';
import { ageRules } from './rules/age.ts';
import { callToActionRules } from './rules/callToAction.ts';
import { companyRules } from './rules/company.ts';
import { contactRules } from './rules/contact.ts';
import { contentRules } from './rules/content.ts';
import { evidenceRules } from './rules/evidence.ts';
import { languageRules } from './rules/language.ts';
import { numberRules } from './rules/numbers.ts';
import { optInRules } from './rules/optIn.ts';
import { replyRules } from './rules/replies.ts';
import { resellerRules } from './rules/reseller.ts';
import { sampleRules } from './rules/samples.ts';
import { specialRules } from './rules/special.ts';
import { submissionRules } from './rules/submission.ts';
import { useCaseRules } from './rules/useCase.ts';
import { webRules } from './rules/web.ts';

/** Every rule, in the order of the form. */
export const rules: readonly Rule[] = [
  ...companyRules,
  ...contactRules,
  ...webRules,
  ...resellerRules,
  ...useCaseRules,
  ...sampleRules,
  ...replyRules,
  ...optInRules,
  ...callToActionRules,
  ...evidenceRules,
  ...numberRules,
  ...ageRules,
  ...contentRules,
  ...specialRules,
  ...submissionRules,
  ...languageRules,
];
