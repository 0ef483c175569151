import { cardLook, chatLook } from './chatLook.ts';
import { type Locale, languageTag } from './locale.ts';
import { outbox, unsentIn } from './outbox.ts';
import { suitPeople } from './patience.ts';
import { isRecord, type RegistrationState, readState } from './registrationState.ts';
import { directLineUrl, type Session } from './session.ts';
import type { StoreAction } from './storeAction.ts';
import type { StoreMiddleware, WebChat } from './webChat.ts';

export type Connection = 'connecting' | 'online' | 'reconnecting' | 'failed' | 'no-socket';

export type ChatNews = {
  readonly onState: (state: RegistrationState) => void;
  readonly onConnection: (connection: Connection) => void;
  /** A file is on its way, or has arrived (or failed, which Web Chat says beside it). */
  readonly onUpload: (isSending: boolean) => void;
};

type Setting = ChatNews & {
  readonly webChat: WebChat;
  readonly host: HTMLElement;
  readonly nonce: string;
  readonly session: Session;
  readonly locale: Locale;
  /** False polls, for networks that let no WebSocket through. */
  readonly webSocket: boolean;
  /** Typed in an earlier chat and not sent. */
  readonly typed: string;
};

export type Chat = {
  /** Sends a message in the customer's name; `value` says the same to the bot without doubt. */
  readonly say: (text: string, value?: object) => void;
  readonly show: (locale: Locale) => void;
  /** With the newest token. */
  readonly session: () => Session;
  /** Ends the connection; what was typed and not sent is the caller's now. */
  readonly end: () => string;
};

/** Puts Web Chat into `host` and tells what becomes of its connection until `end`. */
export function openChat({ webChat, host, nonce, session, locale, webSocket, typed, onState, onConnection, onUpload }: Setting): Chat {
  const waiting = outbox();
  let isOver = false;
  // Until it is there, what is said waits.
  let isLost = true;
  const tell = (connection: Connection): void => {
    if (isOver) return;
    isLost = connection !== 'online';
    onConnection(connection);
    if (!isLost) for (const action of waiting.release()) store.dispatch(action);
  };
  const directLine = webChat.createDirectLine({ ...session, domain: directLineUrl, webSocket });
  suitPeople(directLine, (news) => tell(news === 'ended' ? 'failed' : news));
  const holds = (action: StoreAction): boolean => isLost && waiting.holds(action);
  const store = webChat.createStore({}, listener(holds, { onState, onConnection: tell, onUpload }));
  // React keeps one tree per element: each connection gets its own.
  const root = document.createElement('div');
  host.replaceChildren(root);

  const show = (shown: Locale): void =>
    webChat.renderWebChat(
      { directLine, store, nonce, role: 'region', locale: languageTag(shown), styleOptions: chatLook, adaptiveCardsHostConfig: cardLook },
      root,
    );
  show(locale);
  if (typed !== '') store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: typed } });
  return {
    say: (text, value) => void store.dispatch(sayAction(text, value)),
    show,
    session: () => ({ token: directLine.token, conversationId: directLine.conversationId }),
    end: () => {
      isOver = true;
      const unsent = [...new Set([...unsentIn(store.getState()), ...waiting.texts()])].join('\n');
      directLine.end();
      return unsent;
    },
  };
}

function sayAction(text: string, value: object | undefined): StoreAction {
  if (value) return { type: 'WEB_CHAT/SEND_MESSAGE_BACK', payload: { text, displayText: text, value } };
  return { type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } };
}

/** Reads along in Web Chat's store, and keeps back what cannot be sent now. */
function listener(holds: (action: StoreAction) => boolean, news: ChatNews): StoreMiddleware {
  return () => (next) => (action) => {
    if (holds(action)) return action;
    // First Web Chat itself: what is said in answer to "connected" would otherwise come too early for it.
    const result = next(action);
    pass(action, news);
    return result;
  };
}

function pass(action: StoreAction, { onState, onConnection, onUpload }: ChatNews): void {
  const state = stateIn(action);
  if (state) onState(state);
  const connection = connectionIn(action);
  if (connection) onConnection(connection);
  const isSending = uploadIn(action);
  if (isSending !== undefined) onUpload(isSending);
}

function stateIn({ type, payload }: StoreAction): RegistrationState | undefined {
  if (type !== 'DIRECT_LINE/INCOMING_ACTIVITY' || !isRecord(payload) || !isRecord(payload['activity'])) return undefined;
  const { name, value } = payload['activity'];
  return name === 'registration/state' ? readState(value) : undefined;
}

/** Direct Line's numbers: 3 token expired, 4 failed to connect, 5 ended. */
function connectionIn({ type, payload }: StoreAction): Connection | undefined {
  if (type === 'DIRECT_LINE/CONNECT_FULFILLED' || type === 'DIRECT_LINE/RECONNECT_FULFILLED') return 'online';
  if (type !== 'DIRECT_LINE/UPDATE_CONNECTION_STATUS' || !isRecord(payload)) return undefined;
  const status = payload['connectionStatus'];
  return status === 3 || status === 4 || status === 5 ? 'failed' : undefined;
}

function uploadIn({ type, payload }: StoreAction): boolean | undefined {
  const [, stage] = /^DIRECT_LINE\/POST_ACTIVITY_(PENDING|FULFILLED|REJECTED|IMPEDED)$/.exec(type) ?? [];
  if (stage === undefined) return undefined;
  if (stage !== 'PENDING') return false;
  const activity = isRecord(payload) ? payload['activity'] : undefined;
  return isRecord(activity) && Array.isArray(activity['attachments']) && activity['attachments'].length > 0 ? true : undefined;
}
