import type { About, UseCase } from '../../form.ts';
import { isMostlyHangul, lengthOf } from '../../tidy.ts';
import type { Fault, Rule } from '../rule.ts';
import { isCopy } from '../wording/likeness.ts';
import { holdsFiller, isUnfinished } from '../wording/placeholders.ts';
import { invites, promotes, sendsPasscode } from '../wording/promotion.ts';
import { isVague } from '../wording/vague.ts';
import { faultIn, faultInSample, hasCategory, NAME_FIELDS, samplesOf } from './reading.ts';

const SUMMARY = 'useCases[].summary';
const MOST = 500;

/** Korean says in half the characters what English says. */
const least = (summary: string, characters: number): number => (isMostlyHangul(summary) ? characters / 2 : characters);

function summaryLength(about: About): readonly Fault[] {
  const { summary } = about.useCase;
  if (!summary) return [];
  const length = lengthOf(summary);
  const facts = { length: String(length) };
  if (length > MOST) return [faultIn(SUMMARY, about, { severity: 'blocker', facts: { ...facts, problem: 'long' } })];
  if (length < least(summary, 40)) return [faultIn(SUMMARY, about, { severity: 'blocker', facts: { ...facts, problem: 'short' } })];
  return length < least(summary, 80) ? [faultIn(SUMMARY, about, { facts: { ...facts, problem: 'brief' } })] : [];
}

/** Kinds of texts in which an offer is part of the programme. */
const MAY_PROMOTE = ['MARKETING', 'CHARITY_NONPROFIT', 'POLITICAL_ELECTION_CAMPAIGNS'] as const;
/** Kinds that may well send a code. */
const MAY_SEND_CODES = ['TWO_FACTOR_AUTHENTICATION', 'ACCOUNT_NOTIFICATIONS', 'FRAUD_ALERT_MESSAGING', 'SECURITY_ALERT'] as const;

function mismatch(about: About): readonly Fault[] {
  if (!about.useCase.categories?.length) return [];
  const { summary } = about.useCase;
  const texts = [...(summary ? [summary] : []), ...samplesOf(about).map(({ text }) => text)];
  const problem =
    !hasCategory(about, ...MAY_PROMOTE) && texts.some(promotes)
      ? 'promotion'
      : hasCategory(about, 'MARKETING') && !hasCategory(about, ...MAY_SEND_CODES) && texts.some(sendsPasscode)
        ? 'passcode'
        : undefined;
  return problem ? [faultIn('useCases[].categories', about, { facts: { problem } })] : [];
}

function samplesPerCategory(about: About): readonly Fault[] {
  const wanted = about.useCase.categories?.length ?? 0;
  const samples = samplesOf(about);
  if (wanted < 2 || samples.length === 0) return [];
  // Five samples are the most the form holds.
  if (samples.length < Math.min(wanted, 5))
    return [
      faultIn('useCases[].sampleMessages', about, {
        facts: { problem: 'few', samples: String(samples.length), categories: String(wanted) },
      }),
    ];
  const lacksOffer = hasCategory(about, 'MARKETING') && !samples.some(({ text }) => invites(text));
  return lacksOffer ? [faultIn('useCases[].sampleMessages', about, { facts: { problem: 'no-promotion' } })] : [];
}

/** Several numbers for one programme look like snowshoeing unless a reason is given (30479). */
function copied(about: About): readonly Fault[] {
  const { form, useCase, index } = about;
  if (form.multipleNumbersReason || useCase.additionalInformation) return [];
  const earlier = (form.useCases ?? []).slice(0, index);
  const position = earlier.findIndex((other) => sameTexts(other, useCase));
  return position < 0 ? [] : [faultIn(SUMMARY, about, { facts: { other: String(position + 1) } })];
}

const sameTexts = (one: UseCase, other: UseCase): boolean =>
  same(one.summary, other.summary) || same(one.sampleMessages?.join(' '), other.sampleMessages?.join(' '));

const same = (one: string | undefined, other: string | undefined): boolean => Boolean(one && other && isCopy(one, other));

function placeholders(about: About): readonly Fault[] {
  const { summary, helpMessage, additionalInformation, ageGateDescription, optIn, callToAction } = about.useCase;
  const texts = [
    [SUMMARY, summary],
    ['useCases[].helpMessage', helpMessage],
    ['useCases[].additionalInformation', additionalInformation],
    ['useCases[].ageGateDescription', ageGateDescription],
    ['useCases[].optIn.description', optIn?.description],
    ['useCases[].optIn.verbalScript', optIn?.verbalScript],
    ['useCases[].optIn.keywordLocation', optIn?.keywordLocation],
    ['useCases[].optIn.listSource', optIn?.listSource],
    ['useCases[].optIn.confirmationMessage', optIn?.confirmationMessage],
    ['useCases[].callToAction.text', callToAction?.text],
    ['useCases[].callToAction.location', callToAction?.location],
  ] as const;
  return [
    ...texts.flatMap(([id, text]) => (text && isUnfinished(text) ? [faultIn(id, about)] : [])),
    ...samplesOf(about).flatMap((sample) => (holdsFiller(sample.text) ? [faultInSample(about, sample)] : [])),
  ];
}

export const useCaseRules: readonly Rule[] = [
  {
    id: 'USE-01',
    severity: 'blocker',
    codes: ['30496'],
    reads: ['useCases[].categories'],
    per: 'useCase',
    check: (about) => (about.useCase.categories?.length ? [] : [faultIn('useCases[].categories', about, { isAbsence: true })]),
  },
  { id: 'USE-02', severity: 'warning', codes: ['30497'], reads: [SUMMARY], per: 'useCase', check: summaryLength },
  {
    id: 'USE-03',
    severity: 'warning',
    codes: ['30497'],
    reads: [SUMMARY, ...NAME_FIELDS, 'company.address.city'],
    per: 'useCase',
    check: (about) => (about.useCase.summary && isVague(about.useCase.summary, about.form) ? [faultIn(SUMMARY, about)] : []),
  },
  {
    id: 'USE-04',
    severity: 'warning',
    codes: ['30496', '30499'],
    reads: ['useCases[].categories', SUMMARY, 'useCases[].sampleMessages'],
    per: 'useCase',
    check: mismatch,
  },
  {
    id: 'USE-05',
    severity: 'blocker',
    codes: ['30499', '30496'],
    reads: ['useCases[].categories', 'useCases[].sampleMessages'],
    per: 'useCase',
    check: samplesPerCategory,
  },
  {
    id: 'USE-08',
    severity: 'warning',
    codes: ['30479'],
    reads: [SUMMARY, 'useCases[].sampleMessages', 'useCases[].additionalInformation', 'multipleNumbersReason'],
    per: 'useCase',
    check: copied,
  },
  {
    id: 'USE-09',
    severity: 'blocker',
    codes: ['30497', '30510'],
    reads: [
      SUMMARY,
      'useCases[].sampleMessages',
      'useCases[].helpMessage',
      'useCases[].additionalInformation',
      'useCases[].ageGateDescription',
      'useCases[].optIn.description',
      'useCases[].optIn.verbalScript',
      'useCases[].optIn.keywordLocation',
      'useCases[].optIn.listSource',
      'useCases[].optIn.confirmationMessage',
      'useCases[].callToAction.text',
      'useCases[].callToAction.location',
    ],
    per: 'useCase',
    check: placeholders,
  },
];
