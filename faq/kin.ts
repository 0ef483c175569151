import type { TopicId } from './topics.ts';

/** Topics one question often means together, so that both short answers serve it better than a choice. */
const KIN: readonly (readonly [TopicId, TopicId])[] = [
  ['opt-in-required', 'opt-in-methods'],
  ['opt-in-methods', 'what-is-cta'],
  ['all-programs', 'not-registered'],
  ['all-programs', 'why-verification'],
  ['mms-pricing-throughput', 'sms-and-mms'],
  ['five-sections', 'incomplete-info'],
  ['five-sections', 'how-to-register'],
  ['incomplete-info', 'tip-sheet'],
  ['tip-sheet', 'how-to-register'],
  ['when-to-register', 'pending-throughput'],
  ['when-to-register', 'how-long'],
  ['pending-throughput', 'how-long'],
  ['pending-throughput', 'not-registered'],
  ['what-is-tfv', 'why-verification'],
  ['what-is-tfv', 'how-to-register'],
  ['how-to-register', 'contact-support'],
  ['charity-political', 'contact-support'],
  ['not-registered', 'release-tfn'],
];

export const isKin = (one: TopicId, other: TopicId): boolean => KIN.some((pair) => pair.includes(one) && pair.includes(other));
