import type { Activity, ConversationAccount } from 'botbuilder';
import { maskSsn } from '../../registration/ssn.ts';
import type { ConversationRecord } from './ports.ts';
import type { Posted } from './posted.ts';
import type { UnnumberedActivity } from './turn.ts';

interface Place {
  readonly serviceUrl: string;
  readonly now: () => Date;
}

const BOT = { id: 'registration-bot', name: 'Registration bot', role: 'bot' } as const;

/** The customer's own activity: what was posted, and who, where and when from us. */
export function incoming(
  record: ConversationRecord,
  posted: Posted,
  attachments: Activity['attachments'],
  place: Place,
): Partial<Activity> {
  const { channelData, text = '', locale = record.locale, ...rest } = posted;
  return {
    ...known(rest),
    ...envelope(record, place),
    ...(posted.type === 'message' && { text: maskSsn(text), textFormat: 'plain' }),
    ...(locale !== undefined && { locale }),
    ...(channelData && { channelData: known(channelData) }),
    ...(attachments && attachments.length > 0 && { attachments }),
  };
}

/** Tells the bot that the customer has come in. */
export function arrival(record: ConversationRecord, place: Place): Partial<Activity> {
  const { from } = envelope(record, place);
  return { ...unheard(record, place), type: 'conversationUpdate', id: `${record.id}|arrival`, membersAdded: [from] };
}

/** Begins a turn that nobody asked for. */
export function proactive(record: ConversationRecord, place: Place): Partial<Activity> {
  return { ...unheard(record, place), type: 'event', name: 'ContinueConversation' };
}

/** A copy the bot cannot change afterwards, in the form it is kept and sent. */
export function plainActivity(activity: Partial<Activity>): UnnumberedActivity {
  return { type: 'message', ...JSON.parse(JSON.stringify(activity)) };
}

function unheard(record: ConversationRecord, place: Place): Partial<Activity> {
  return { ...envelope(record, place), ...(record.locale !== undefined && { locale: record.locale }) };
}

function envelope({ id, userId }: ConversationRecord, { serviceUrl, now }: Place) {
  // The SDK's type asks for more than a one-to-one conversation has.
  const conversation = { id, isGroup: false, conversationType: 'personal', name: '' } as ConversationAccount;
  return {
    channelId: 'directline',
    serviceUrl,
    conversation,
    from: { id: userId, name: '', role: 'user' },
    recipient: BOT,
    timestamp: now(),
  };
}

/** Without the keys that hold nothing. */
function known<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  // The cast says what the filter does; TypeScript cannot see it.
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as never;
}
