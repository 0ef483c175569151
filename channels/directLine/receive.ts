import { arrival, incoming, plainActivity } from './activities.ts';
import { attachmentUrl } from './attachments.ts';
import type { Conversation } from './conversation.ts';
import type { Desk } from './desk.ts';
import type { Posted } from './posted.ts';
import type { Bearer } from './tokens.ts';
import type { UploadedFile } from './uploads.ts';

/** Lets the bot answer what was posted and resolves to its id once question and answer are durable. A resend gets the id of the first time. */
export function receive(desk: Desk, conversation: Conversation, posted: Posted, files?: readonly UploadedFile[]): Promise<string> {
  return conversation.turn(async (turn) => {
    const clientId = posted.channelData?.clientActivityID;
    const before = conversation.idOfResend(clientId);
    if (before !== undefined) return before;

    const attachments = (files ?? []).map(({ id, name, declaredType }) => ({
      contentType: declaredType,
      contentUrl: attachmentUrl(desk.serviceUrl, id, desk.signingKey),
      name,
    }));
    const activity = incoming(conversation.record, posted, attachments, desk);
    const id = turn.hear(plainActivity(activity), clientId);
    await desk.adapter.run({ conversation, turn }, { ...activity, id }, desk.logic, files);
    return id;
  });
}

/** Tells the bot of the customer's arrival, once in the life of a conversation. */
export async function openOnce(desk: Desk, conversation: Conversation, { user }: Bearer, locale: string | undefined): Promise<void> {
  if (conversation.record.opened) return;
  await conversation.turn(async (turn) => {
    if (conversation.record.opened) return;
    Object.assign(turn.changes, { opened: true, userId: user }, locale !== undefined && { locale });
    const record = { ...conversation.record, ...turn.changes };
    await desk.adapter.run({ conversation, turn }, arrival(record, desk), desk.logic);
  });
}
