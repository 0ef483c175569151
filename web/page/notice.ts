import type { Connection } from './chat.ts';
import { element } from './element.ts';
import type { Locale } from './locale.ts';
import { type Words, wordsIn } from './words.ts';

export type Standing = { readonly connection: Connection; readonly isUploading: boolean; readonly locale: Locale };

/** Says above the chat how the connection stands; nothing while all is well. */
export function notice(host: HTMLElement, retry: () => void): (standing: Standing) => void {
  return ({ connection, isUploading, locale }) => {
    const words = wordsIn(locale);
    host.setAttribute('role', connection === 'failed' ? 'alert' : 'status');
    host.replaceChildren(...lines(connection, isUploading, words, retry));
  };
}

function lines(connection: Connection, isUploading: boolean, words: Words, retry: () => void): HTMLElement[] {
  if (connection === 'failed') return failure(words, retry);
  if (connection === 'reconnecting') return [busy(words.reconnecting), element('p', { class: 'hint' }, words.reconnectingHint)];
  if (connection === 'connecting') return [busy(words.connecting)];
  return isUploading ? [busy(words.sending)] : [];
}

function busy(line: string): HTMLElement {
  return element('p', { class: 'busy' }, element('span', { class: 'spinner', 'aria-hidden': 'true' }), line);
}

function failure(words: Words, retry: () => void): HTMLElement[] {
  const button = element('button', { type: 'button', class: 'primary' }, words.retry);
  button.addEventListener('click', retry);
  return [
    element(
      'div',
      { class: 'said' },
      element('p', {}, element('strong', {}, words.failed)),
      element('p', { class: 'hint' }, words.failedHint),
    ),
    button,
  ];
}
