import { isRecord } from './registrationState.ts';
import type { StoreAction } from './storeAction.ts';

const outgoing = new Set([
  'WEB_CHAT/SUBMIT_SEND_BOX',
  'WEB_CHAT/SEND_MESSAGE',
  'WEB_CHAT/SEND_MESSAGE_BACK',
  'WEB_CHAT/SEND_POST_BACK',
  'WEB_CHAT/SEND_FILES',
]);

export type Outbox = {
  /** True when the action was put aside; the same one is put aside once, however often it is pressed. */
  readonly holds: (action: StoreAction) => boolean;
  /** What waits, in order; it is forgotten here. */
  readonly release: () => readonly StoreAction[];
  /** The words among what waits. */
  readonly texts: () => readonly string[];
};

/** Keeps what is sent while there is no connection: Web Chat would let it fail at once. */
export function outbox(): Outbox {
  const waiting = new Map<string, StoreAction>();
  return {
    holds: (action) => {
      if (!outgoing.has(action.type)) return false;
      waiting.set(JSON.stringify(action), action);
      return true;
    },
    release: () => {
      const released = [...waiting.values()];
      waiting.clear();
      return released;
    },
    texts: () =>
      [...waiting.values()].flatMap(({ payload }) => (isRecord(payload) && typeof payload['text'] === 'string' ? [payload['text']] : [])),
  };
}

/** Messages the server has not confirmed, and what stands in the send box. */
export function unsentIn(storeState: unknown): readonly string[] {
  if (!isRecord(storeState)) return [];
  const activities: readonly unknown[] = Array.isArray(storeState['activities']) ? storeState['activities'] : [];
  const unconfirmed = activities.flatMap((activity) => {
    if (!isRecord(activity) || typeof activity['text'] !== 'string' || !isRecord(activity['channelData'])) return [];
    const status = activity['channelData']['webchat:send-status'] ?? activity['channelData']['state'];
    return status === 'sending' || status === 'send failed' ? [activity['text']] : [];
  });
  const typed = storeState['sendBoxValue'];
  return typeof typed === 'string' && typed !== '' ? [...unconfirmed, typed] : unconfirmed;
}
