import type { About } from '../../form.ts';
import type { Fault, Rule } from '../rule.ts';
import { forcesTexts, ticksInAdvance } from '../wording/claims.ts';
import { plain } from '../wording/plain.ts';
import { invites, promotes } from '../wording/promotion.ts';
import { faultIn, hasCategory } from './reading.ts';

const DESCRIPTION = 'useCases[].optIn.description';
const TEXT = 'useCases[].callToAction.text';

function forced(about: About): readonly Fault[] {
  const { optIn, callToAction } = about.useCase;
  if (optIn?.isOptional === false) return [faultIn('useCases[].optIn.isOptional', about, { facts: { problem: 'answer' } })];
  const texts = [
    [DESCRIPTION, optIn?.description],
    [TEXT, callToAction?.text],
  ] as const;
  return texts.flatMap(([id, text]) => (text && forcesTexts(text) ? [faultIn(id, about, { facts: { problem: 'words' } })] : []));
}

function preselected(about: About): readonly Fault[] {
  const { optIn } = about.useCase;
  if (!optIn?.methods?.includes('WEB_FORM')) return [];
  if (optIn.preselected === true) return [faultIn('useCases[].optIn.preselected', about, { facts: { problem: 'answer' } })];
  return optIn.description && ticksInAdvance(optIn.description) ? [faultIn(DESCRIPTION, about, { facts: { problem: 'words' } })] : [];
}

const mixesMarketing = (about: About): boolean => hasCategory(about, 'MARKETING') && (about.useCase.categories?.length ?? 0) > 1;

/** Kinds of texts whose consent may speak of offers. */
const MAY_OFFER = ['MARKETING', 'CHARITY_NONPROFIT', 'POLITICAL_ELECTION_CAMPAIGNS'] as const;

function kindMismatch(about: About): readonly Fault[] {
  const text = about.useCase.callToAction?.text;
  if (!text || !about.useCase.categories?.length) return [];
  if (!hasCategory(about, ...MAY_OFFER) && promotes(text)) return [faultIn(TEXT, about, { facts: { problem: 'promotion' } })];
  // The sentence about purchases names sales without offering any.
  const offer = plain(text).replace(/[^.!?\n]{0,80}condition[^.!?\n]{0,80}/gi, ' ');
  return hasCategory(about, 'MARKETING') && !invites(offer) ? [faultIn(TEXT, about, { facts: { problem: 'no-promotion' } })] : [];
}

const CANADA = 'useCases[].audienceCountries';

export const optInAnswerRules: readonly Rule[] = [
  {
    id: 'OPT-04',
    severity: 'blocker',
    codes: ['30475', '30505', '30832'],
    reads: ['useCases[].optIn.isOptional', DESCRIPTION, TEXT],
    per: 'useCase',
    check: forced,
  },
  {
    id: 'OPT-06',
    severity: 'blocker',
    codes: ['30504'],
    reads: ['useCases[].categories', 'useCases[].optIn.separateMarketing'],
    per: 'useCase',
    check: (about) =>
      mixesMarketing(about) && about.useCase.optIn?.separateMarketing === false
        ? [faultIn('useCases[].optIn.separateMarketing', about)]
        : [],
  },
  {
    id: 'OPT-07',
    severity: 'blocker',
    codes: ['30508'],
    reads: ['useCases[].optIn.methods', 'useCases[].optIn.preselected', DESCRIPTION],
    per: 'useCase',
    check: preselected,
  },
  {
    id: 'OPT-08',
    severity: 'warning',
    codes: ['30507', '30834'],
    reads: [TEXT, 'useCases[].categories'],
    per: 'useCase',
    check: kindMismatch,
  },
  {
    id: 'OPT-12',
    severity: 'warning',
    codes: ['30516'],
    reads: [CANADA, 'useCases[].optIn.doubleOptIn'],
    per: 'useCase',
    check: ({ useCase, ...rest }) =>
      useCase.audienceCountries?.includes('CA') && useCase.optIn?.doubleOptIn === false
        ? [faultIn('useCases[].optIn.doubleOptIn', { useCase, ...rest })]
        : [],
  },
];
