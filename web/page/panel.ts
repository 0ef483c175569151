import { element, icon } from './element.ts';
import type { Locale } from './locale.ts';
import type { RegistrationState } from './registrationState.ts';
import { type SectionView, sectionViews } from './sectionViews.ts';
import { type Words, wordsIn } from './words.ts';

type View = { readonly state: RegistrationState | undefined; readonly locale: Locale };

/** Draws the form so far into `host`; what the reader opened or closed stays so. */
export function panel(host: HTMLElement, close: () => void): (view: View) => void {
  const chosen = new Map<string, boolean>();
  let shownSection: string | undefined;

  return ({ state, locale }) => {
    const words = wordsIn(locale);
    const views = state ? sectionViews(state, locale, words) : [];
    const focused = host.contains(document.activeElement)
      ? document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key']
      : undefined;
    const sections = views.map((view) => sectionCard(view, words, chosen));
    const isEmpty = state === undefined || views.length === 0;
    host.replaceChildren(
      element('div', { class: 'panel-top' }, heading(words, close), ...(isEmpty ? [] : [summary(state, words)])),
      isEmpty ? emptyState(words) : element('div', { class: 'sections' }, ...sections),
    );
    if (focused) host.querySelector<HTMLElement>(`[data-key="${focused}"] summary, button[data-key="${focused}"]`)?.focus();

    const current = views.find(({ mark }) => mark === 'now')?.key;
    if (current !== shownSection) sections.find(({ dataset }) => dataset['key'] === current)?.scrollIntoView({ block: 'nearest' });
    shownSection = current;
  };
}

/** How far the whole form is; the closed panel's button shows it too. */
export function totals(state: RegistrationState | undefined): { answered: number; required: number } {
  const sections = state?.sections ?? [];
  return {
    answered: sections.reduce((sum, section) => sum + section.answered, 0),
    required: sections.reduce((sum, section) => sum + section.required, 0),
  };
}

function heading(words: Words, close: () => void): HTMLElement {
  const closeButton = element('button', { type: 'button', class: 'close', 'aria-label': words.close, 'data-key': 'close' }, icon('close'));
  closeButton.addEventListener('click', close);
  return element('div', { class: 'panel-head' }, element('h2', {}, words.answers), closeButton);
}

function emptyState(words: Words): HTMLElement {
  return element(
    'div',
    { class: 'empty' },
    icon('open'),
    element('p', { class: 'empty-title' }, words.emptyTitle),
    element('p', {}, words.emptyHint),
  );
}

function summary(state: RegistrationState, words: Words): HTMLElement {
  const { answered, required } = totals(state);
  const bar = element('progress', { max: String(Math.max(required, 1)), value: String(answered), 'aria-label': words.answers });
  const status = words.statuses[state.status];
  const lines = [element('p', { class: 'total' }, element('strong', {}, words.progress(answered, required)))];
  if (status) lines.push(element('p', { class: 'status' }, status));
  if (state.reference) lines.push(element('p', { class: 'reference' }, `${words.reference} ${state.reference}`));
  if (!status) lines.push(element('p', { class: 'missing' }, state.missing.length > 0 ? words.missing(state.missing.length) : words.ready));
  return element('div', { class: 'summary' }, ...lines, bar);
}

function sectionCard(view: SectionView, words: Words, chosen: Map<string, boolean>): HTMLElement {
  const isCurrent = view.mark === 'now';
  const head = [
    icon(view.mark),
    element('h3', { class: 'section-title' }, view.title),
    element('span', { class: 'section-status' }, view.status),
  ];
  const attributes = { class: `section is-${view.mark}`, 'data-key': view.key, 'aria-current': isCurrent ? 'step' : false };
  // Nothing to open yet: a plain line, so that the keyboard does not stop at empty sections.
  if (view.rows.length === 0) return element('div', attributes, element('div', { class: 'section-head' }, ...head));

  const card = element('details', { ...attributes, open: chosen.get(view.key) ?? true });
  card.append(element('summary', { class: 'section-head' }, ...head), rowList(view, words));
  card.addEventListener('toggle', () => chosen.set(view.key, card.open));
  return card;
}

function rowList(view: SectionView, words: Words): HTMLElement {
  const rows = view.rows.map((row) => {
    const label = element('dt', {}, row.label);
    if (row.isFresh) label.append(' ', element('span', { class: 'fresh' }, words.updated));
    if (row.isMasked) label.append(' ', element('span', { class: 'visually-hidden' }, `(${words.masked})`));
    return element(
      'div',
      { class: 'row', 'data-field': row.field },
      label,
      ...row.lines.map((line) => element('dd', { dir: 'auto' }, line)),
    );
  });
  return element('dl', {}, ...rows);
}
