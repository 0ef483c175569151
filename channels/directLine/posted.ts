import { z } from 'zod';
import { DirectLineError } from './errors.ts';

/** What Web Chat needs back to recognise and draw its own message; a wrong value is dropped, not refused. */
const channelData = z.object({
  clientActivityID: z.string().max(200).optional().catch(undefined),
  clientTimestamp: z.string().max(64).optional().catch(undefined),
  attachmentSizes: z.array(z.number()).max(20).optional().catch(undefined),
  messageBack: z.object({ displayText: z.string().optional() }).optional().catch(undefined),
  postBack: z.boolean().optional().catch(undefined),
});

const posted = z.object({
  type: z.enum(['message', 'event', 'typing', 'conversationUpdate']),
  text: z.string().optional(),
  name: z.string().max(200).optional(),
  value: z.unknown().optional(),
  locale: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}$/)
    .optional()
    .catch(undefined),
  localTimezone: z.string().max(64).optional().catch(undefined),
  channelData: channelData.optional().catch(undefined),
});

/** The part of a client's activity that is believed; who, when and where are the server's to say. */
export type Posted = z.infer<typeof posted>;

export function postedIn(body: unknown): Posted {
  const { success, data, error: cause } = posted.safeParse(withoutNulls(body));
  if (!success) throw new DirectLineError('bad-request', 'The body is not an activity this bot takes', { cause });
  return data;
}

const opening = z.object({ locale: posted.shape.locale });

/** The language asked for when a conversation is opened. */
export function localeIn(body: unknown): string | undefined {
  return opening.safeParse(body).data?.locale;
}

/** Some clients write null for what they leave out. */
function withoutNulls(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
