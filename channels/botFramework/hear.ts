import type { Activity, Middleware } from 'botbuilder';
import { TurnContext } from '../sdk.ts';

/** Leaves of an incoming message what the person wrote and sent: no mention of the bot, no markup of mentions, no mirror of the text. */
export const hear: Middleware = {
  onTurn: async ({ activity }, next) => {
    if (typeof activity.text === 'string') activity.text = withoutMentions(activity);
    // Teams repeats every formatted message as an HTML attachment.
    if (activity.attachments) activity.attachments = activity.attachments.filter(({ contentType }) => !/^text\/html\b/i.test(contentType));
    await next();
  },
};

function withoutMentions(activity: Activity): string {
  const bot = activity.recipient.name?.trim().toLowerCase();
  return TurnContext.removeRecipientMention(activity)
    .replace(MENTION, (_tags, name: string) => (name.trim().toLowerCase() === bot ? ' ' : name))
    .replace(TAG, '')
    .trim();
}

// Bounded, because "<at " thousands of times makes an open-ended pattern quadratic.
const MENTION = /<at(?:\s[^<>]{0,200})?>([^<>]{0,200})<\/at>/gi;
const TAG = /<\/?at(?:\s[^<>]{0,200})?>/gi;
