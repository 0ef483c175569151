/** The questions this bot answers, by the ids clients see. */
export const TOPIC_IDS = [
  'what-is-a2p',
  'what-is-tfv',
  'why-verification',
  'how-to-register',
  'five-sections',
  'incomplete-info',
  'tip-sheet',
  'best-practices',
  'when-to-register',
  'pending-throughput',
  'how-long',
  'not-registered',
  'release-tfn',
  'all-programs',
  'opt-in-required',
  'opt-in-methods',
  'what-is-cta',
  'sms-and-mms',
  'mms-pricing-throughput',
  '10dlc',
  'voice',
  'charity-political',
  'contact-support',
] as const;

export type TopicId = (typeof TOPIC_IDS)[number];

/** Pages an operator may have configured; what is unset is not mentioned. */
export interface FaqLinks {
  readonly tipSheet?: string;
  readonly bestPractices?: string;
  readonly tenDlc?: string;
}

export interface FaqEntry {
  /** Also the text of the button that asks it. */
  readonly question: string;
  readonly answer: (links: FaqLinks) => string;
}

export type FaqAnswers = Readonly<Record<TopicId, FaqEntry>>;

/** What a message does: asks one of our questions, asks something else, answers, chats, or tells the bot what to do. */
export const ACTS = ['question', 'outside', 'answer', 'chatter', 'command'] as const;
export type Act = (typeof ACTS)[number];
