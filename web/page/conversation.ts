import { type Chat, type ChatNews, type Connection, openChat } from './chat.ts';
import { type Locale, languageTag } from './locale.ts';
import { keepSession, openSession } from './session.ts';
import { loadWebChat, type WebChat } from './webChat.ts';

type Setting = ChatNews & {
  readonly webChatAddress: string;
  readonly nonce: string;
  readonly host: HTMLElement;
  readonly locale: () => Locale;
  /** Everything said so far, as soon as it is known and before Web Chat stands. */
  readonly onOpened: (activities: readonly unknown[]) => void;
};

/** Milliseconds between tries; after these it goes on with the slowest. */
const pauses = [2_000, 4_000, 8_000, 15_000];
const slowest = 30_000;

/** One conversation through lost connections, expired passes and servers that come late. */
export class Conversation {
  readonly #setting: Setting;
  #chat: Chat | undefined;
  #webChat: Promise<WebChat> | undefined;
  /** Said while there was no chat at all. */
  #unsaid: (readonly [text: string, value?: object])[] = [];
  /** What was typed in the chat before this one and not sent. */
  #typed = '';
  #tries = 0;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
    addEventListener('online', () => {
      if (this.#timer !== undefined) this.connect();
    });
  }

  /** Connects now, whatever wait there was. */
  connect(): void {
    void this.#connect(true);
  }

  /** Now, or as soon as there is a connection. */
  say(...said: readonly [text: string, value?: object]): void {
    if (this.#chat) this.#chat.say(...said);
    else this.#unsaid.push(said);
  }

  show(locale: Locale): void {
    this.#chat?.show(locale);
  }

  /** Remembers the conversation for a reload of this tab. */
  keep(): void {
    if (this.#chat) keepSession(this.#chat.session());
  }

  async #connect(webSocket: boolean): Promise<void> {
    const { locale, onOpened } = this.#setting;
    this.#stopWaiting();
    this.#attempt += 1;
    const attempt = this.#attempt;
    const isOutdated = (): boolean => attempt !== this.#attempt;
    try {
      const { activities, ...session } = await openSession(languageTag(locale()));
      if (isOutdated()) return;
      if (!this.#chat) onOpened(activities);
      this.#webChat ??= painted().then(() => this.#load());
      const webChat = await this.#webChat;
      if (isOutdated()) return;
      this.#leave();
      const onConnection = (connection: Connection): void => this.#hear(connection);
      this.#chat = openChat({ ...this.#setting, webChat, session, locale: locale(), webSocket, typed: this.#typed, onConnection });
      this.#typed = '';
    } catch {
      if (!isOutdated()) this.#fail();
    }
  }

  #load(): Promise<WebChat> {
    const loading = loadWebChat(this.#setting.webChatAddress, this.#setting.nonce);
    // A script that did not arrive is fetched again the next time.
    loading.catch(() => {
      this.#webChat = undefined;
    });
    return loading;
  }

  #hear(connection: Connection): void {
    if (connection === 'failed') {
      this.#fail();
      return;
    }
    if (connection === 'no-socket') {
      void this.#connect(false);
      return;
    }
    this.#setting.onConnection(connection);
    if (connection !== 'online') return;
    this.#tries = 0;
    this.keep();
    for (const said of this.#unsaid.splice(0)) this.say(...said);
  }

  /** The old chat stays in sight until there is a new one. */
  #fail(): void {
    this.#leave();
    this.#stopWaiting();
    this.#timer = setTimeout(() => this.connect(), pauses[this.#tries] ?? slowest);
    this.#tries += 1;
    this.#setting.onConnection('failed');
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #leave(): void {
    if (!this.#chat) return;
    this.#typed = this.#chat.end();
    this.#chat = undefined;
  }
}

/** Web Chat's script, fetched meanwhile, keeps the browser busy for most of a second: first what is there is shown. */
function painted(): Promise<void> {
  // A tab in the background paints nothing.
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
