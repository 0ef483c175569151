import { randomBytes } from 'node:crypto';

/** 128 random bits in hexadecimal: safe in a path, a URL and a file name that ignores case. */
const unguessable = () => randomBytes(16).toString('hex');

export const newConversationId = unguessable;

/** Direct Line wants ids of users in tokens to begin with `dl_`. */
export const newUserId = () => `dl_${unguessable()}`;

export const isConversationId = (text: string) => /^[0-9a-f]{32}$/.test(text);

/** Web Chat sorts nothing by id, but other clients do: seven digits keep the order of text. */
export const activityId = (conversationId: string, seq: number) => `${conversationId}|${String(seq).padStart(7, '0')}`;
