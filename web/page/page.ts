import { type Chat, type Connection, openChat } from './chat.ts';
import { drawer } from './drawer.ts';
import { byId } from './element.ts';
import { type Locale, languageTag, pickLocale } from './locale.ts';
import { notice } from './notice.ts';
import { panel, totals } from './panel.ts';
import type { RegistrationState } from './registrationState.ts';
import { keepSession, openSession } from './session.ts';
import { loadWebChat, type WebChat } from './webChat.ts';
import { type Words, wordsIn } from './words.ts';

const script = byId('page-script');
const address = new URL(location.href);
const narrow = matchMedia(document.body.dataset['mode'] === 'frame' ? 'all' : '(max-width: 899px)');
const panelDrawer = drawer({ button: byId('panel-button'), panel: byId('panel'), covered: byId('chat') }, narrow);
const drawPanel = panel(byId('panel'), panelDrawer.close);
const drawNotice = notice(byId('notice'), () => void connect());

let locale = pickLocale(address.searchParams.get('lang'), navigator.languages);
let connection: Connection = 'connecting';
let state: RegistrationState | undefined;
let chat: Chat | undefined;
let webChat: Promise<WebChat> | undefined;

draw();
void connect();

async function connect(webSocket = true): Promise<void> {
  chat?.end();
  chat = undefined;
  showConnection('connecting');
  try {
    webChat ??= loadWebChat(script.dataset['webchat'] ?? '', script.nonce);
    const [loaded, session] = await Promise.all([webChat, openSession(languageTag(locale))]);
    chat = openChat({
      webChat: loaded,
      host: byId('transcript'),
      nonce: script.nonce,
      session,
      locale,
      webSocket,
      onState: showState,
      onConnection: showConnection,
    });
  } catch {
    webChat = undefined;
    showConnection('failed');
  }
}

function showConnection(news: Connection): void {
  if (news === 'no-socket') {
    void connect(false);
    return;
  }
  connection = news;
  byId('chat').dataset['connection'] = news;
  drawNotice(connection, locale);
  if (news !== 'online') return;
  keepConversation();
  sendCode();
}

function showState(news: RegistrationState): void {
  state = news;
  if ((news.locale === 'en' || news.locale === 'ko') && news.locale !== locale) speak(news.locale);
  else draw();
}

/** A start or resume link brings its code in the address: it is sent once and leaves no trace there. */
function sendCode(): void {
  const code = address.searchParams.get('code');
  if (code === null || !chat) return;
  address.searchParams.delete('code');
  history.replaceState(null, '', address);
  if (/^[0-9a-z]{4}(-[0-9a-z]{4}){2}$/i.test(code)) chat.say(code);
}

function keepConversation(): void {
  const session = chat?.session();
  if (session) keepSession(session);
}

/** Everything around the chat in one language; the address remembers it for a reload. */
function speak(next: Locale): void {
  locale = next;
  address.searchParams.set('lang', next);
  history.replaceState(null, '', address);
  draw();
  drawNotice(connection, locale);
  chat?.show(locale);
}

function draw(): void {
  const words = wordsIn(locale);
  document.documentElement.lang = locale;
  document.title = words.title;
  for (const labelled of document.querySelectorAll<HTMLElement>('[data-word], [data-label]')) label(labelled, words);
  for (const button of document.querySelectorAll<HTMLButtonElement>('.languages button')) {
    button.setAttribute('aria-pressed', String(button.value === locale));
  }
  const { answered, required } = totals(state);
  byId('panel-count').textContent = required === 0 ? '' : words.progress(answered, required);
  drawPanel({ state, locale });
}

type PlainWord = 'title' | 'subtitle' | 'language' | 'chat' | 'answers';

function label(labelled: HTMLElement, words: Words): void {
  // The template names only words that are plain text.
  const { word, label } = labelled.dataset as { word?: PlainWord; label?: PlainWord };
  if (word) labelled.textContent = words[word];
  if (label) labelled.setAttribute('aria-label', words[label]);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.languages button')) {
  button.addEventListener('click', () => {
    if (button.value === locale) return;
    const next: Locale = button.value === 'ko' ? 'ko' : 'en';
    speak(next);
    if (connection === 'online') chat?.say(next === 'ko' ? '한국어로' : 'English');
  });
}

addEventListener('pagehide', keepConversation);
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || panelDrawer.close()) return;
  // The widget around the frame closes itself; the message carries nothing, so any site may read it.
  if (window.parent !== window) window.parent.postMessage('registration-chat/close', '*');
});
