import { z } from 'zod';
import { LOCALES } from '../registration/draft.ts';
import { type FinishedForm, finishedFormSchema } from '../registration/finishedForm.ts';
import { isMailId, MAIL_KINDS } from './mail.ts';

const time = z.iso.datetime();

/** A mail that is complete without a form: what it says, to whom. */
const payloadSchema = z.strictObject({
  to: z.string(),
  subject: z.string(),
  /** Paragraphs apart by an empty line. */
  text: z.string(),
  html: z.string().optional(),
  /** Data that travels with the mail, as JSON. */
  attachment: z.strictObject({ filename: z.string(), json: z.string() }).optional(),
  locale: z.enum(LOCALES),
});

/** One mail to be sent, kept for good: a sent or dead one is evidence of what happened. */
export const outboxEntrySchema = z.strictObject({
  /** Also the Message-ID and the file name, hence the same for every attempt. */
  id: z.string().refine(isMailId),
  kind: z.enum(MAIL_KINDS),
  registrationId: z.string(),
  createdAt: time,
  attempts: z.int().min(0),
  nextAttemptAt: time,
  state: z.enum(['pending', 'sent', 'dead']),
  /** The first of the attempts that failed; three days later the mail is given up. */
  triedSince: time.optional(),
  /** A code, never a server's words: those may hold addresses. */
  lastError: z.string().optional(),
  /** Key of the stored submission; with kinds `form` and `receipt`. */
  submission: z.string().optional(),
  /** With the other kinds. */
  payload: payloadSchema.optional(),
});

/** A finished form together with the mails it leads to: written as one record, which is the moment a registration counts as sent. */
export const submissionSchema = z.strictObject({
  key: z.string(),
  // The schema is put together from the catalogue, too late for the compiler to see its shape.
  form: finishedFormSchema as unknown as z.ZodType<FinishedForm>,
  mails: z.array(outboxEntrySchema),
  storedAt: time,
});

export type Payload = Readonly<z.infer<typeof payloadSchema>>;
export type OutboxEntry = Readonly<z.infer<typeof outboxEntrySchema>>;
export type Submission = Readonly<z.infer<typeof submissionSchema>>;
