import type { FieldId } from '../../catalogue.ts';
import type { About } from '../../form.ts';
import { lengthOf } from '../../tidy.ts';
import type { Fault, Rule, Severity } from '../rule.ts';
import type { PreflightRule } from '../ruleIds.ts';
import { completed } from '../wording/additions.ts';
import { type Element, isOffScreen, missingElements } from '../wording/elements.ts';
import { contradiction, type Frequency, frequenciesIn } from '../wording/frequencies.ts';
import { COMPANY_FACTS, faultIn, hasCategory } from './reading.ts';

const TEXT = 'useCases[].callToAction.text';
const [LEAST, MOST] = [20, 1024];

/** All a consent text should carry; what one of its rules offers completes the whole. */
const wanted = (about: About): readonly Element[] => [
  'brand',
  'consent',
  'frequency',
  'rates',
  ...(hasCategory(about, 'MARKETING') ? (['notACondition'] as const) : []),
  'stop',
  'help',
  'terms',
  'privacy',
];

const lacks =
  (element: Element, severity?: (about: About) => Severity) =>
  (about: About): readonly Fault[] => {
    const text = about.useCase.callToAction?.text;
    if (!text || missingElements(text, [element], about).length === 0) return [];
    const better = completed(text, wanted(about), element, about, MOST);
    return [faultIn(TEXT, about, { ...(severity && { severity: severity(about) }), facts: { missing: element }, better })];
  };

/** Spoken and printed words cannot be followed: links are only wished for there. */
const milder = (about: About): Severity => (isOffScreen(about) ? 'warning' : 'blocker');

const READS: readonly FieldId[] = [
  TEXT,
  'useCases[].categories',
  'useCases[].messageFrequency',
  'useCases[].optIn.methods',
  ...COMPANY_FACTS,
];

const disclosure = (
  id: PreflightRule,
  severity: Severity,
  codes: readonly string[],
  element: Element,
  varying?: (about: About) => Severity,
): Rule => ({ id, severity, codes, reads: READS, per: 'useCase', check: lacks(element, varying) });

function length(about: About): readonly Fault[] {
  const text = about.useCase.callToAction?.text;
  if (!text) return [];
  const characters = lengthOf(text);
  if (characters >= LEAST && characters <= MOST) return [];
  return [faultIn(TEXT, about, { facts: { problem: characters < LEAST ? 'short' : 'long', length: String(characters) } })];
}

const inWords = ({ count, unit }: Frequency): string => `${count}/${unit}`;

/** Two numbers for the same period; "varies" promises none and conflicts with nothing. */
function conflict(about: About): readonly Fault[] {
  const { summary, helpMessage, messageFrequency, optIn, callToAction } = about.useCase;
  const promised = frequenciesIn(callToAction?.text ?? '');
  if (promised.length === 0) return [];
  const others = [
    ['useCases[].optIn.confirmationMessage', optIn?.confirmationMessage],
    ['useCases[].helpMessage', helpMessage],
    ['useCases[].messageFrequency', messageFrequency],
    ['useCases[].summary', summary],
  ] as const;
  for (const [elsewhere, text] of others) {
    const found = contradiction(promised, frequenciesIn(text ?? ''));
    if (found) return [faultIn(TEXT, about, { facts: { here: inWords(found[0]), there: inWords(found[1]), elsewhere } })];
  }
  return [];
}

export const callToActionRules: readonly Rule[] = [
  disclosure('CTA-01', 'blocker', ['30506'], 'brand'),
  disclosure('CTA-02', 'blocker', ['30518'], 'frequency'),
  disclosure('CTA-03', 'blocker', ['30518'], 'rates'),
  disclosure('CTA-04', 'blocker', ['30518'], 'stop'),
  disclosure('CTA-05', 'warning', ['30518'], 'help'),
  disclosure('CTA-06', 'blocker', ['30518', '30519'], 'privacy', milder),
  disclosure('CTA-07', 'blocker', ['30518', '30522'], 'terms', milder),
  disclosure('CTA-08', 'blocker', ['30513', '30841'], 'consent'),
  { id: 'CTA-09', severity: 'blocker', codes: ['30518'], reads: [TEXT], per: 'useCase', check: length },
  {
    id: 'CTA-10',
    severity: 'warning',
    codes: ['30498'],
    reads: [TEXT, 'useCases[].optIn.confirmationMessage', 'useCases[].helpMessage', 'useCases[].messageFrequency', 'useCases[].summary'],
    per: 'useCase',
    check: conflict,
  },
  {
    ...disclosure('CTA-11', 'warning', ['30518'], 'notACondition'),
    check: (about) => (hasCategory(about, 'MARKETING') ? lacks('notACondition')(about) : []),
  },
];
