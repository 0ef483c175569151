import type { FieldId } from '../../catalogue.ts';
import type { About } from '../../form.ts';
import { isPicture } from '../../webAddress.ts';
import type { Fault, Rule } from '../rule.ts';
import { bundledConsents } from '../wording/bundling.ts';
import { claimsExemption, consentsForOthers, tellsNoSteps, usesForeignList } from '../wording/claims.ts';
import { mentionsMethod } from '../wording/methods.ts';
import { optInAnswerRules } from './optInAnswers.ts';
import { optInMethodRules } from './optInMethods.ts';
import { faultIn } from './reading.ts';

const METHODS = 'useCases[].optIn.methods';
const DESCRIPTION = 'useCases[].optIn.description';
const LIST_SOURCE = 'useCases[].optIn.listSource';
const TEXT = 'useCases[].callToAction.text';

function given(about: About): readonly Fault[] {
  const { optIn, additionalInformation } = about.useCase;
  const absent = [
    ...(optIn?.methods?.length ? [] : [faultIn(METHODS, about, { isAbsence: true, facts: { problem: 'no-method' } })]),
    ...(optIn?.description ? [] : [faultIn(DESCRIPTION, about, { isAbsence: true, facts: { problem: 'no-description' } })]),
  ];
  const claims = (
    [
      [DESCRIPTION, optIn?.description],
      [LIST_SOURCE, optIn?.listSource],
      ['useCases[].additionalInformation', additionalInformation],
    ] as const
  ).flatMap(([id, text]) => (text && claimsExemption(text) ? [faultIn(id, about, { facts: { problem: 'exemption' } })] : []));
  return [...absent, ...claims];
}

function stepless(about: About): readonly Fault[] {
  const description = about.useCase.optIn?.description;
  return description && !claimsExemption(description) && tellsNoSteps(description) ? [faultIn(DESCRIPTION, about)] : [];
}

/** The flag is the customer's own no; the words are what reviewers will read. */
function bundled(about: About): readonly Fault[] {
  const { optIn, callToAction } = about.useCase;
  const bundle = bundledConsents(callToAction?.text ?? '');
  return [
    ...(optIn?.isSeparate === false ? [faultIn('useCases[].optIn.isSeparate', about, { facts: { problem: 'answer' } })] : []),
    ...(bundle.length > 0 ? [faultIn(TEXT, about, { severity: 'warning', facts: { problem: 'sentence', with: bundle.join(',') } })] : []),
  ];
}

function unmentioned(about: About): readonly Fault[] {
  const { methods = [], description } = about.useCase.optIn ?? {};
  if (!description) return [];
  const missing = methods.filter((method) => !mentionsMethod(description, method));
  return missing.length > 0 ? [faultIn(DESCRIPTION, about, { facts: { missing: missing.join(',') } })] : [];
}

function foreign(about: About): readonly Fault[] {
  const { optIn, callToAction, summary, additionalInformation } = about.useCase;
  const texts: readonly (readonly [FieldId, string | undefined])[] = [
    [LIST_SOURCE, optIn?.listSource],
    [DESCRIPTION, optIn?.description],
    ['useCases[].summary', summary],
    ['useCases[].additionalInformation', additionalInformation],
  ];
  const inTexts = texts.flatMap(([id, text]) =>
    text && usesForeignList(text) ? [faultIn(id, about, { facts: { problem: 'list' } })] : [],
  );
  const spread = callToAction?.text !== undefined && consentsForOthers(callToAction.text);
  return [...inTexts, ...(spread ? [faultIn(TEXT, about, { facts: { problem: 'others' } })] : [])];
}

/** Any file, or a link to a picture or PDF, stands for a screenshot. */
function unseen(about: About): readonly Fault[] {
  const { optIn, callToAction } = about.useCase;
  if (!optIn?.methods?.includes('WEB_FORM') || optIn.url) return [];
  const isShown = callToAction?.evidence?.some((item) => item.kind === 'file' || isPicture(item.url));
  return isShown ? [] : [faultIn('useCases[].optIn.url', about, { isAbsence: true })];
}

const own: readonly Rule[] = [
  {
    id: 'OPT-01',
    severity: 'blocker',
    codes: ['30446', '30476', '30515'],
    reads: [METHODS, DESCRIPTION, LIST_SOURCE, 'useCases[].additionalInformation'],
    per: 'useCase',
    check: given,
  },
  { id: 'OPT-02', severity: 'warning', codes: ['30446'], reads: [DESCRIPTION], per: 'useCase', check: stepless },
  {
    id: 'OPT-05',
    severity: 'blocker',
    codes: ['30475', '30505'],
    reads: ['useCases[].optIn.isSeparate', TEXT],
    per: 'useCase',
    check: bundled,
  },
  { id: 'OPT-09', severity: 'blocker', codes: ['30498'], reads: [METHODS, DESCRIPTION], per: 'useCase', check: unmentioned },
  {
    id: 'OPT-13',
    severity: 'blocker',
    codes: ['30468', '30477'],
    reads: [LIST_SOURCE, DESCRIPTION, TEXT, 'useCases[].summary', 'useCases[].additionalInformation'],
    per: 'useCase',
    check: foreign,
  },
  {
    id: 'OPT-14',
    severity: 'blocker',
    codes: ['30509', '30510'],
    reads: [METHODS, 'useCases[].optIn.url', 'useCases[].callToAction.evidence'],
    per: 'useCase',
    check: unseen,
  },
];

/** In the order of their ids, as staff read them. */
export const optInRules: readonly Rule[] = [...own, ...optInAnswerRules, ...optInMethodRules].sort((a, b) => a.id.localeCompare(b.id));
