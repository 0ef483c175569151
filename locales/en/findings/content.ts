import type { PreflightRule } from '../../../registration/preflight/ruleIds.ts';
import type { Facts, FindingWords } from '../../findingWords.ts';

const about = (subject: string): FindingWords => ({
  wrong: ({ word }: Facts) => `${word ? `“${word}”` : 'The text'} reads like ${subject}.`,
  why: 'Texts about it are refused on toll-free numbers, most of them for good.',
  fix: () => 'Say no if the program does not promote it; otherwise take it out.',
});

/** Findings about content that may not be promoted. */
export const content = {
  'CNT-01': about('adult content'),
  'CNT-02': about('hate'),
  'CNT-03': about('alcohol'),
  'CNT-04': about('firearms'),
  'CNT-05': about('tobacco or vaping'),
  'CNT-06': about('cannabis, or illegal or prescription drugs'),
  'CNT-07': about('marketing of loans'),
  'CNT-08': about('lead generation for third parties'),
  'CNT-09': about('debt collection, debt relief or credit repair'),
  'CNT-10': about('gambling'),
  'CNT-11': about('a sweepstake or prize lure'),
  'CNT-12': about('stock alerts'),
  'CNT-13': about('cryptocurrency'),
  'CNT-14': about('risky investment or a get-rich offer'),
  'CNT-15': about('a deceptive message'),
} satisfies Partial<Record<PreflightRule, FindingWords>>;
