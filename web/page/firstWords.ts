import { element } from './element.ts';
import { isRecord } from './registrationState.ts';

/** What the bot said last, drawn like Web Chat until Web Chat, megabytes later, draws it itself. */
export function firstWords(cover: HTMLElement, host: HTMLElement): (activities: readonly unknown[]) => void {
  return (activities) => {
    const said = lastWords(activities);
    if (said.length === 0) return;
    const bubbles = said.flatMap(({ text }) => (typeof text === 'string' && text !== '' ? [bubble(text)] : []));
    const pills = buttonsOf(said.at(-1)).map((title) => element('span', { class: 'pill' }, title));
    cover.replaceChildren(
      element('div', { class: 'bubbles' }, ...bubbles),
      element('div', { class: 'pills' }, ...pills),
      element('div', { class: 'send-box' }),
    );
    uncover(cover, host);
  };
}

function uncover(cover: HTMLElement, host: HTMLElement): void {
  const observer = new MutationObserver(() => {
    if (!host.querySelector('.webchat__bubble')) return;
    observer.disconnect();
    // Web Chat scrolls to its end in the next frames.
    requestAnimationFrame(() => requestAnimationFrame(() => cover.replaceChildren()));
  });
  observer.observe(host, { childList: true, subtree: true });
}

/** The bot's messages after the customer's last one. */
function lastWords(activities: readonly unknown[]): Record<string, unknown>[] {
  const messages = activities.filter(isRecord).filter(({ type }) => type === 'message');
  const fromUser = messages.findLastIndex(({ from }) => isRecord(from) && from['role'] === 'user');
  return messages.slice(fromUser + 1);
}

function bubble(text: string): HTMLElement {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return element('div', { class: 'bubble' }, ...lines.map((line) => element('p', {}, line)));
}

function buttonsOf(message: Record<string, unknown> | undefined): string[] {
  const suggested = message?.['suggestedActions'];
  const actions = isRecord(suggested) && Array.isArray(suggested['actions']) ? suggested['actions'] : [];
  return actions.filter(isRecord).flatMap(({ title }) => (typeof title === 'string' ? [title] : []));
}
