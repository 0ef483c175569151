import { changeRequest } from './changeRequest.ts';
import type { Connection } from './chat.ts';
import { Conversation } from './conversation.ts';
import { byId } from './element.ts';
import { firstWords } from './firstWords.ts';
import { type FormWords, formWordsLoader, noFormWords } from './formWords.ts';
import { drawFrame } from './frame.ts';
import { type Locale, pickLocale } from './locale.ts';
import { notice } from './notice.ts';
import { panel } from './panel.ts';
import { isRecord, type RegistrationState, readState } from './registrationState.ts';
import { sheet } from './sheet.ts';
import { followKeyboard } from './viewportHeight.ts';
import { wordsIn } from './words.ts';

const script = byId('page-script');
const address = new URL(location.href);
const formWordsOf = formWordsLoader((locale) => script.dataset[locale === 'ko' ? 'wordsKo' : 'wordsEn'] ?? '');

let locale = pickLocale(address.searchParams.get('lang'), navigator.languages);
let formWords: FormWords = noFormWords;
let connection: Connection = 'connecting';
let isUploading = false;
let state: RegistrationState | undefined;

const narrow = matchMedia(document.body.dataset['mode'] === 'frame' ? 'all' : '(max-width: 59.99em)');
// The template says it is one.
const dialog = byId('sheet') as HTMLDialogElement;
const panelSheet = sheet({ button: byId('panel-button'), panel: byId('panel'), beside: byId('columns'), dialog }, narrow);
const drawPanel = panel(byId('panel'), { close: panelSheet.close, change });
const drawNotice = notice(byId('notice'), () => {
  showConnection('connecting');
  talk.connect();
});
const showFirstWords = firstWords(byId('first-words'), byId('transcript'));
const talk = new Conversation({
  webChatAddress: script.dataset['webchat'] ?? '',
  nonce: script.nonce,
  host: byId('transcript'),
  locale: () => locale,
  onOpened: (activities) => {
    showFirstWords(activities);
    const told = activities.filter(isRecord).findLast(({ name }) => name === 'registration/state');
    const known = told && readState(told['value']);
    if (known) showState(known);
  },
  onState: showState,
  onConnection: showConnection,
  onUpload: (isSending) => {
    isUploading = isSending;
    drawNotice({ connection, isUploading, locale });
  },
});

followKeyboard();
void useFormWords();
draw();
talk.connect();

function showConnection(news: Connection): void {
  connection = news;
  byId('chat').dataset['connection'] = news;
  drawNotice({ connection, isUploading, locale });
  if (news === 'online') sendCode();
}

function showState(news: RegistrationState): void {
  // What a reload brings back is no news.
  state = state === undefined ? { ...news, added: [], corrected: [] } : news;
  if ((news.locale === 'en' || news.locale === 'ko') && news.locale !== locale) speak(news.locale);
  else draw();
}

function change(path: string, label: string): void {
  panelSheet.close();
  const { text, value } = changeRequest({ path, label, state, words: wordsIn(locale) });
  talk.say(text, value);
  // The answer is typed next.
  byId('transcript').querySelector('textarea')?.focus();
}

/** A start or resume link brings its code in the address: it is sent once and leaves no trace there. */
function sendCode(): void {
  const code = address.searchParams.get('code');
  if (code === null) return;
  address.searchParams.delete('code');
  history.replaceState(null, '', address);
  if (/^[0-9a-z]{4}(-[0-9a-z]{4}){2}$/i.test(code)) talk.say(code);
}

/** Everything around the chat in one language; the address remembers it for a reload. */
function speak(next: Locale): void {
  locale = next;
  address.searchParams.set('lang', next);
  history.replaceState(null, '', address);
  draw();
  drawNotice({ connection, isUploading, locale });
  talk.show(locale);
  void useFormWords();
}

async function useFormWords(): Promise<void> {
  const wanted = locale;
  const words = await formWordsOf(wanted).catch(() => noFormWords);
  if (wanted !== locale) return;
  formWords = words;
  draw();
}

function draw(): void {
  drawFrame(locale, state);
  drawPanel({ state, locale, formWords });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('.languages button')) {
  button.addEventListener('click', () => {
    if (button.value === locale) return;
    const next: Locale = button.value === 'ko' ? 'ko' : 'en';
    speak(next);
    talk.say(next === 'ko' ? '한국어로' : 'English');
  });
}

addEventListener('pagehide', () => talk.keep());
addEventListener('keydown', (event) => {
  // The sheet closes itself; the widget around the frame needs telling. The message carries nothing, so any site may read it.
  if (event.key !== 'Escape' || event.defaultPrevented || panelSheet.isOpen() || window.parent === window) return;
  window.parent.postMessage('registration-chat/close', '*');
});
