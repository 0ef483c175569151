import { z } from 'zod';
import { LOCALES, type Locale } from '../registration/draft.ts';
import { PREFLIGHT_RULES } from '../registration/preflight/ruleIds.ts';

/** Choices and yes/no questions the bot asks beside the form's own; kebab-case, as clients see them in `pending.confirm`. */
export const CONFIRMS = [
  'another-use-case',
  'submit',
  'start-over',
  'cancel',
  'delete',
  'prefilled',
  'move-number',
  'question-or-answer',
  'better',
  'content-question',
  'draft',
  'as-shown',
  'warnings',
] as const;
export type Confirm = (typeof CONFIRMS)[number];

export const pendingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), field: z.string() }),
  z.strictObject({ kind: z.literal('confirm'), confirm: z.enum(CONFIRMS) }),
]);
export type Pending = z.infer<typeof pendingSchema>;

/** Where one conversation stands. The answers are in the draft; nothing here is needed to find them again. */
export const talkSchema = z.strictObject({
  schemaVersion: z.literal(1),
  locale: z.enum(LOCALES),
  /** The dialog stack as the dialogs library keeps it. */
  dialogs: z.record(z.string(), z.unknown()),
  pending: pendingSchema.optional(),
  /** What is asked next instead of the first gap: a field that was re-opened, or something to confirm. */
  focus: pendingSchema.optional(),
  /** Messages heard so far in this conversation. */
  turns: z.int(),
  /** How often in a row the pending field was refused. */
  refusals: z.int(),
  /** Blanks of a question with several are gone through one by one. */
  isOneByOne: z.boolean().optional(),
  /** The customer has said something in this conversation. */
  hasSpoken: z.boolean(),
  /** The customer said there is no further use case. */
  isLastUseCase: z.boolean().optional(),
  /** The customer stopped for now: nothing is asked until they go on. */
  isPaused: z.boolean().optional(),
  /** The ready list was shown. */
  isReady: z.boolean().optional(),
  /** The requirements of charities and political groups were told. */
  isSpecialTold: z.boolean().optional(),
  /** A political body of Canada was given to people. */
  isCanadianTold: z.boolean().optional(),
  /** Sections whose end was announced. */
  doneSections: z.array(z.string()),
  /** Values a support agent handed over, waiting to be confirmed. */
  handoff: z.string().optional(),
  /** The use case the customer spoke of last; its questions come first. */
  spokenOf: z.int().optional(),
  /** The answer changed last. */
  lastChanged: z.string().optional(),
  /** A message that may be a question or an answer, kept until the customer says which; topics by id. */
  unsure: z.strictObject({ text: z.string(), topics: z.array(z.string()) }).optional(),
  /** A resume code was asked for before an address was known. */
  wantsCode: z.boolean().optional(),
  /** What reviewers mind and was told, by rule, place and value. */
  advised: z.array(z.string()).optional(),
  /** A better text that was proposed, waiting for "use this". `sample` counts from 1. */
  proposal: z
    .strictObject({ rule: z.enum(PREFLIGHT_RULES), field: z.string(), text: z.string(), sample: z.string().optional() })
    .optional(),
  /** Texts the bot wrote on request, waiting for "use this". */
  drafted: z.strictObject({ field: z.string(), texts: z.array(z.string()) }).optional(),
  /** A question about content that was put, waiting for yes or no. */
  content: z.strictObject({ rule: z.enum(PREFLIGHT_RULES), field: z.string() }).optional(),
  /** A number named in a second use case, waiting for "move" or "keep". */
  moving: z.strictObject({ number: z.string(), to: z.int() }).optional(),
});

export type Talk = z.infer<typeof talkSchema>;

export const newTalk = (locale: Locale): Talk => ({
  schemaVersion: 1,
  locale,
  dialogs: {},
  turns: 0,
  refusals: 0,
  hasSpoken: false,
  doneSections: [],
});
