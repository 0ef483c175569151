import type { Connection } from './chat.ts';
import { element } from './element.ts';
import type { Locale } from './locale.ts';
import { type Words, wordsIn } from './words.ts';

/** Says above the chat how the connection stands; nothing while all is well. */
export function notice(host: HTMLElement, retry: () => void): (connection: Connection, locale: Locale) => void {
  return (connection, locale) => {
    const words = wordsIn(locale);
    host.setAttribute('role', connection === 'failed' ? 'alert' : 'status');
    host.replaceChildren(...(connection === 'failed' ? failure(words, retry) : progress(connection, words)));
  };
}

function progress(connection: Connection, words: Words): HTMLElement[] {
  if (connection === 'online') return [];
  const line = connection === 'reconnecting' ? words.reconnecting : words.connecting;
  return [element('p', {}, element('span', { class: 'spinner', 'aria-hidden': 'true' }), line)];
}

function failure(words: Words, retry: () => void): HTMLElement[] {
  const button = element('button', { type: 'button', class: 'primary' }, words.retry);
  button.addEventListener('click', retry);
  return [element('p', {}, element('strong', {}, words.failed)), element('p', {}, words.failedHint), button];
}
