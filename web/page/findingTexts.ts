import type { FormWords, RuleText } from './formWords.ts';
import type { Locale } from './locale.ts';
import type { Severity } from './registrationState.ts';

/** Said of a rule that the language files have no words for. */
const plainly: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  en: {
    blocker: 'This has to be changed before the form can be sent.',
    warning: 'Reviewers often send this back. You may change it or give a reason.',
    info: 'Worth a second look before you send.',
  },
  ko: {
    blocker: '제출하기 전에 고쳐야 하는 내용이에요.',
    warning: '심사에서 자주 돌려보내는 내용이에요. 고치거나 이유를 적어 주세요.',
    info: '제출하기 전에 한 번 더 확인해 주세요.',
  },
};

type FindingText = Pick<RuleText, 'wrong'> & Partial<RuleText>;

/** What the panel says of one finding; only what is wrong is sure to be said. */
export function findingText(rule: string, severity: Severity, { findings }: FormWords, locale: Locale): FindingText {
  // The rule comes from outside: one named like a member of every object has no words.
  const known = Object.hasOwn(findings, rule) ? findings[rule] : undefined;
  return known ?? { wrong: plainly[locale][severity] };
}
