import { cardLook, chatLook } from './chatLook.ts';
import { type Locale, languageTag } from './locale.ts';
import { isRecord, type RegistrationState, readState } from './registrationState.ts';
import { directLineUrl, type Session } from './session.ts';
import { watchedSocket } from './watchedSocket.ts';
import type { DirectLine, StoreAction, StoreMiddleware, WebChat } from './webChat.ts';

export type Connection = 'connecting' | 'online' | 'reconnecting' | 'failed' | 'no-socket';

type Setting = {
  readonly webChat: WebChat;
  readonly host: HTMLElement;
  readonly nonce: string;
  readonly session: Session;
  readonly locale: Locale;
  /** False polls, for networks that let no WebSocket through. */
  readonly webSocket: boolean;
  readonly onState: (state: RegistrationState) => void;
  readonly onConnection: (connection: Connection) => void;
};

export type Chat = {
  /** Sends a message in the customer's name. */
  readonly say: (text: string) => void;
  readonly show: (locale: Locale) => void;
  /** With the newest token; absent before the conversation has begun. */
  readonly session: () => Session | undefined;
  readonly end: () => void;
};

/** Puts Web Chat into `host` and tells what becomes of its connection until `end`. */
export function openChat({ webChat, host, nonce, session, locale, webSocket, onState, onConnection }: Setting): Chat {
  let isOver = false;
  const tell = (connection: Connection): void => {
    if (!isOver) onConnection(connection);
  };
  const directLine = webChat.createDirectLine({
    ...session,
    domain: directLineUrl,
    webSocket,
    conversationStartProperties: { locale: languageTag(locale) },
  });
  watch(directLine, tell);
  const store = webChat.createStore({}, listener(onState, tell));
  // React keeps one tree per element: each connection gets its own.
  const root = document.createElement('div');
  host.replaceChildren(root);

  const show = (shown: Locale): void =>
    webChat.renderWebChat(
      { directLine, store, nonce, locale: languageTag(shown), styleOptions: chatLook, adaptiveCardsHostConfig: cardLook },
      root,
    );
  show(locale);
  return {
    say: (text) => void store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } }),
    show,
    session: () => (directLine.conversationId ? { token: directLine.token, conversationId: directLine.conversationId } : undefined),
    end: () => {
      isOver = true;
      directLine.end();
    },
  };
}

function watch(directLine: DirectLine, tell: (connection: Connection) => void): void {
  if (!directLine.services) return;
  // Direct Line waits 3 to 15 seconds before it reconnects; 3 to 9 is kinder to a person, still spreads the load,
  // and mostly outlasts a restart of the server (a failed attempt costs 20 seconds more).
  directLine.services.random = () => Math.random() / 2;
  directLine.services.WebSocket = watchedSocket(tell);
}

/** Reads along in Web Chat's store: the state events, and how the connection stands. */
function listener(onState: (state: RegistrationState) => void, tell: (connection: Connection) => void): StoreMiddleware {
  return () => (next) => (action) => {
    // First Web Chat itself: what is said in answer to "connected" would otherwise come too early for it.
    const result = next(action);
    const state = stateIn(action);
    if (state) onState(state);
    const connection = connectionIn(action);
    if (connection) tell(connection);
    return result;
  };
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
