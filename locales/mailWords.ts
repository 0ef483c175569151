import type { Locale } from '../registration/draft.ts';
import type { Facts } from './findingWords.ts';

/** Where a value comes from when the customer did not type it. */
export const MARKS = ['agent', 'drafted', 'assumed'] as const;
export type Mark = (typeof MARKS)[number];

/** A mail without its frame. Paragraphs of several lines keep their line breaks. */
export interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** What an inbox shows beside the subject; the first paragraph where it is absent. */
  readonly preheader?: string;
  /** What to do about the mail: a paragraph that ends with this address on a line of its own is shown with a button. */
  readonly action?: { readonly url: string; readonly label: string };
}

/** What staff want to know before anything else: may it be filed as it is? */
export interface VerdictFacts {
  readonly blockers: number;
  /** Warnings the customer went on with. */
  readonly overridden: number;
  readonly withoutReason: number;
  /** Warnings nobody answered. */
  readonly open: number;
  readonly special: readonly ('charity' | 'political')[];
}

/** One reason of a rejection: which blank, the carrier's code, and what staff wrote about it. */
export interface RejectionReason {
  readonly label?: string;
  readonly code?: string;
  readonly note: string;
}

/** What is said in mails to the customer and around the form in the PDF. */
export interface MailWords {
  readonly locale: Locale;
  readonly senderName: string;
  /** How a person is called in this language. */
  readonly fullName: (firstName: string, lastName: string) => string;
  readonly document: {
    readonly title: string;
    readonly reference: string;
    readonly submitted: string;
    readonly resubmission: (revision: number) => string;
    readonly special: string;
    readonly wholeForm: string;
    readonly marks: Readonly<Record<Mark, string>>;
    readonly ownWords: string;
    /** Before a list of code points. */
    readonly undrawn: string;
    /** Under the name of a picture that is too large or damaged to be shown. */
    readonly unshown: string;
  };
  readonly receipt: (of: {
    readonly name: string;
    readonly company: string;
    readonly reference: string;
    readonly revision: number;
    readonly numbers: readonly string[];
    readonly special: boolean;
    readonly writeTo: string;
  }) => Letter;
  /** `keptUntil` is a date. */
  readonly resume: (of: { readonly code: string; readonly link: string; readonly keptUntil: string }) => Letter;
  readonly reminder: (of: {
    readonly company?: string;
    readonly missing: number;
    readonly link: string;
    readonly keptUntil: string;
  }) => Letter;
  readonly expired: (of: { readonly company?: string; readonly link: string }) => Letter;
  readonly status: (of: {
    readonly company: string;
    readonly reference: string;
    readonly status: 'in-review' | 'approved' | 'rejected';
    readonly reasons: readonly RejectionReason[];
    readonly link: string;
    readonly writeTo: string;
  }) => Letter;
}

/** What only staff read: always English, whatever the customer speaks. */
export interface StaffMailWords {
  readonly subject: (of: {
    readonly reference: string;
    readonly company: string;
    readonly numbers: number;
    readonly revision: number;
    readonly special: boolean;
  }) => string;
  readonly verdict: (of: VerdictFacts) => string;
  /** What a rule says about a form; undefined when there is no such rule. */
  readonly rule: (id: string, facts: Facts | undefined) => string | undefined;
  readonly intro: string;
  readonly readFirst: string;
  readonly language: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly resubmission: string;
  readonly specialHandling: string;
  readonly specialKinds: Readonly<Record<'charity' | 'political', string>>;
  readonly handedOverBy: string;
  readonly agentNote: string;
  readonly fromAgent: string;
  readonly drafted: string;
  readonly assumed: string;
  readonly assumedCount: (count: number) => string;
  readonly blockers: string;
  readonly overridden: string;
  readonly answered: string;
  readonly open: string;
  readonly reason: string;
  readonly answer: string;
  readonly noReason: string;
  readonly masked: string;
  readonly attached: string;
  readonly speakers: Readonly<Record<'customer' | 'bot', string>>;
  readonly answersSoFar: string;
  readonly conversation: string;
  /** The opening of the mail; answers and conversation follow under their own headings. */
  readonly handoff: (of: {
    readonly company?: string;
    readonly registrationId: string;
    readonly language: string;
    readonly stuckOn?: string;
  }) => Letter;
}
