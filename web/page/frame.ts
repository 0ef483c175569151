import { byId, element } from './element.ts';
import type { Locale } from './locale.ts';
import { totals } from './overview.ts';
import type { RegistrationState } from './registrationState.ts';
import { type Words, wordsIn } from './words.ts';

type PlainWord = 'title' | 'titleShort' | 'subtitle' | 'language' | 'chat' | 'answers' | 'answersShort';

/** Puts everything around chat and panel into one language. */
export function drawFrame(locale: Locale, state: RegistrationState | undefined): void {
  const words = wordsIn(locale);
  document.documentElement.lang = locale;
  document.title = words.title;
  for (const labelled of document.querySelectorAll<HTMLElement>('[data-word], [data-label]')) label(labelled, words);
  for (const button of document.querySelectorAll<HTMLButtonElement>('.languages button')) {
    button.setAttribute('aria-pressed', String(button.value === locale));
  }
  drawCount(state, words);
  tellProgress(state, words);
}

function label(labelled: HTMLElement, words: Words): void {
  // The template names only words that are plain text.
  const { word, label } = labelled.dataset as { word?: PlainWord; label?: PlainWord };
  if (word) labelled.textContent = words[word];
  if (label) labelled.setAttribute('aria-label', words[label]);
}

/** How much is missing, on the button that opens the panel on narrow screens. */
function drawCount(state: RegistrationState | undefined, words: Words): void {
  const count = state?.missing.length ?? 0;
  const shown = element('span', { 'aria-hidden': 'true' }, String(count));
  const spoken = element('span', { class: 'visually-hidden' }, words.missing(count));
  byId('panel-count').replaceChildren(...(count === 0 ? [] : [shown, spoken]));
}

/** For screen readers: one short line when the count moves, said when they have time. */
function tellProgress(state: RegistrationState | undefined, words: Words): void {
  const { answered, required } = totals(state);
  const line = required === 0 ? '' : `${words.answers}: ${words.progress(answered, required)}`;
  const host = byId('progress-news');
  if (host.textContent !== line) host.textContent = line;
}
