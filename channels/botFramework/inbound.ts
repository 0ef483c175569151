import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { remembered } from '../../registration/remembered.ts';
import { DeliveryModes } from '../sdk.ts';
import { isLoopbackUrl } from './loopback.ts';

export type Inbound = { ok: true; activity: Activity } | { ok: false; code: string; message: string };

/**
 * Checks what the SDK takes on trust. Without authentication (`isTrusted` false) answers may go only to this machine or into the
 * response itself: the SDK posts replies to whatever address the caller names.
 */
export function inbound(body: unknown, isTrusted: boolean): Inbound {
  const flaw = flawIn(body);
  if (flaw) return { ok: false, code: 'activity-refused', message: `The activity is refused: ${flaw}.` };
  const found = shape.safeParse(body);
  if (!found.success) {
    const paths = [...new Set(found.error.issues.map((issue) => issue.path.join('.') || 'body'))];
    return { ok: false, code: 'activity-invalid', message: `Missing or wrong: ${paths.join(', ')}.` };
  }
  const serviceUrl = replyAddress(found.data, isTrusted);
  if (!serviceUrl) return { ok: false, code: 'service-url-refused', message: 'The serviceUrl is not one this bot may answer to.' };
  // The SDK's type lists dozens of fields that real channels leave out, as the SDK's own code knows.
  return { ok: true, activity: Object.assign(found.data, { serviceUrl }) as unknown as Activity };
}

const DEEPEST = 40;
const MOST_VALUES = 20_000;
/** Own keys of these names survive JSON.parse and poison whatever merges them. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);

/** 250 kB of "[" must not end the stack: never goes deeper than the depth it allows. */
function flawIn(body: unknown): string | undefined {
  let seen = 0;
  const flaw = (value: unknown, depth: number): string | undefined => {
    if (++seen > MOST_VALUES) return 'too many values';
    if (depth > DEEPEST) return 'nested too deeply';
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, inner] of Object.entries(value)) {
      const found = POISON.has(key) ? 'a forbidden key' : flaw(inner, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  return flaw(body, 0);
}

const id = z.string().min(1).max(1_000);
// An unreadable time is dropped: an invalid Date throws as soon as anything prints it.
const time = z
  .unknown()
  .transform((value) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value) : undefined));
const mention = z.looseObject({ mentioned: z.looseObject({ id: z.string() }), text: z.string() });
const entity = z.looseObject({ type: z.string() });

/** Only what the SDK or the bot would stumble over; everything else passes as it is. */
const shape = z
  .looseObject({
    type: z.string().regex(/^[A-Za-z][\w./-]{0,63}$/),
    channelId: z.string().regex(/^[\w.-]{1,64}$/),
    serviceUrl: z.string().max(2_000),
    conversation: z.looseObject({ id }),
    from: z.looseObject({ id }),
    recipient: z.looseObject({ id: z.string() }).nullish(),
    id: z.string().max(1_000).nullish(),
    replyToId: z.string().max(1_000).nullish(),
    text: z.string().nullish(),
    name: z.string().nullish(),
    locale: z.string().max(64).nullish(),
    deliveryMode: z.string().nullish(),
    attachments: z.array(z.looseObject({ contentType: z.string() })).nullish(),
    membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
    entities: z.array(z.unknown()).nullish(),
    timestamp: time.optional(),
    localTimestamp: time.optional(),
    expiration: time.optional(),
  })
  .transform((activity) =>
    Object.assign(activity, {
      // Some clients leave it out; the SDK reads recipient.id without looking.
      recipient: activity.recipient ?? { id: 'bot', name: 'bot' },
      entities: (activity.entities ?? []).filter(isUsableEntity),
    }),
  );

function isUsableEntity(value: unknown): boolean {
  const found = entity.safeParse(value);
  return found.success && (found.data.type.toLowerCase() !== 'mention' || mention.safeParse(value).success);
}

// Refused by every connection, so that later proactive messages to a caller of expectReplies go nowhere.
const NOWHERE = 'http://127.0.0.1:0';

function replyAddress({ serviceUrl, deliveryMode }: z.infer<typeof shape>, isTrusted: boolean): string | undefined {
  const kind = kindOf(serviceUrl);
  if (kind === 'unusable') return undefined;
  if (kind === 'loopback') return serviceUrl;
  if (isTrusted) return kind === 'https' ? serviceUrl : undefined;
  return deliveryMode === DeliveryModes.ExpectReplies ? NOWHERE : undefined;
}

/** A channel names the same few addresses again and again. */
const kindOf = remembered((address: string): 'unusable' | 'loopback' | 'https' | 'http' => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return 'unusable';
  if (isLoopbackUrl(url)) return 'loopback';
  return url.protocol === 'https:' ? 'https' : 'http';
});
