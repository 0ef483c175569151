import { catalogue } from '../../catalogue.ts';
import { VERBAL_METHODS } from '../../choices.ts';
import type { About } from '../../form.ts';
import { isMostlyHangul, lengthOf } from '../../tidy.ts';
import type { Fault, Rule } from '../rule.ts';
import { completedWhole } from '../wording/additions.ts';
import { type Element, missingElements } from '../wording/elements.ts';
import { COMPANY_FACTS, faultIn, hasCategory } from './reading.ts';

const METHODS = 'useCases[].optIn.methods';
const SCRIPT = 'useCases[].optIn.verbalScript';
const KEYWORDS = 'useCases[].optIn.keywords';
const LOCATION = 'useCases[].optIn.keywordLocation';

const VERBAL = new Set<string>(VERBAL_METHODS);
/** A till that is signed or tapped at takes written consent. */
const WRITTEN =
  /\b(?:tablets?|screens?|touch\w{0,6}|key ?pads?|pin ?pads?|sign(?:s|ed|ing)?|forms?|box|check-?box\w{0,2}|tick\w{0,3}|prints?|printed|written|taps?|kiosks?)\b|태블릿|화면|서명|체크|양식|키오스크/i;

/** Promotion needs written consent (30446; 47 CFR 64.1200(f)(9)). */
function spokenOnly(about: About): readonly Fault[] {
  const { methods = [], description = '' } = about.useCase.optIn ?? {};
  if (!hasCategory(about, 'MARKETING') || methods.length === 0 || !methods.every((method) => VERBAL.has(method))) return [];
  if (methods.includes('POINT_OF_SALE') && WRITTEN.test(description)) return [];
  return [faultIn(METHODS, about)];
}

const SPOKEN: readonly Element[] = ['brand', 'kind', 'frequency', 'rates', 'stop', 'question'];
const [LEAST, MOST] = [60, 1024];

function script(about: About): readonly Fault[] {
  const { methods = [], verbalScript } = about.useCase.optIn ?? {};
  if (!methods.some((method) => VERBAL.has(method))) return [];
  if (!verbalScript) return [faultIn(SCRIPT, about, { isAbsence: true, facts: { problem: 'none' } })];
  const missing = missingElements(verbalScript, SPOKEN, about);
  const least = isMostlyHangul(verbalScript) ? LEAST / 2 : LEAST;
  if (missing.length === 0 && lengthOf(verbalScript) >= least) return [];
  const better = completedWhole(verbalScript, SPOKEN, about, MOST);
  const facts = missing.length > 0 ? { problem: 'missing', missing: missing.join(',') } : { problem: 'short' };
  return [faultIn(SCRIPT, about, { facts, better: better && lengthOf(better) >= LEAST ? better : undefined })];
}

/** Words with which phones already subscribe again after STOP: they work, but name no programme. */
const WEAK_KEYWORDS = new Set(['START', 'UNSTOP']);

function keywords(about: About): readonly Fault[] {
  const { methods = [], keywords: words = [], keywordLocation } = about.useCase.optIn ?? {};
  if (!methods.includes('VIA_TEXT')) return [];
  const isUsable = (word: string): boolean => catalogue[KEYWORDS].schema.safeParse([word]).success;
  return [
    ...words.slice(0, 20).flatMap((word): readonly Fault[] => {
      if (!isUsable(word)) return [faultIn(KEYWORDS, about, { facts: { problem: 'reserved', keyword: word.slice(0, 40) } })];
      return WEAK_KEYWORDS.has(word) ? [faultIn(KEYWORDS, about, { severity: 'warning', facts: { problem: 'weak', keyword: word } })] : [];
    }),
    ...(words.length === 0 ? [faultIn(KEYWORDS, about, { isAbsence: true, facts: { problem: 'none' } })] : []),
    ...(keywordLocation ? [] : [faultIn(LOCATION, about, { isAbsence: true, facts: { problem: 'no-location' } })]),
  ];
}

export const optInMethodRules: readonly Rule[] = [
  {
    id: 'OPT-03',
    severity: 'blocker',
    codes: ['30446'],
    reads: ['useCases[].categories', METHODS, 'useCases[].optIn.description'],
    per: 'useCase',
    check: spokenOnly,
  },
  {
    id: 'OPT-10',
    severity: 'blocker',
    codes: ['30511'],
    reads: [METHODS, SCRIPT, 'useCases[].categories', 'useCases[].messageFrequency', ...COMPANY_FACTS],
    per: 'useCase',
    check: script,
  },
  {
    id: 'OPT-11',
    severity: 'blocker',
    codes: ['30446', '30510'],
    reads: [METHODS, KEYWORDS, LOCATION],
    per: 'useCase',
    check: keywords,
  },
];
