import { element, icon } from './element.ts';
import type { Drawing } from './entryRow.ts';
import type { FormWords } from './formWords.ts';
import type { Locale } from './locale.ts';
import { overview } from './overview.ts';
import { isOpen, type RegistrationState } from './registrationState.ts';
import { sectionCard } from './sectionCard.ts';
import { type SectionView, sectionViews } from './sectionViews.ts';
import { type Words, wordsIn } from './words.ts';

type View = { readonly state: RegistrationState | undefined; readonly locale: Locale; readonly formWords: FormWords };
type Acts = {
  readonly close: () => void;
  /** The reader wants to answer this field (again). */
  readonly change: (path: string, label: string) => void;
};

const newsLasts = 8_000;

/** Draws the form so far into `host`; what the reader opened, closed or revealed stays so. */
export function panel(host: HTMLElement, acts: Acts): (view: View) => void {
  const chosen = new Map<string, boolean>();
  const revealed = new Set<string>();
  let drawn: View | undefined;
  let told: RegistrationState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = (view: View): void => {
    const { state, locale, formWords } = view;
    const words = wordsIn(locale);
    const drawing: Drawing = { words, formWords, locale, isOpen: state !== undefined && isOpen(state), revealed, chosen };
    const shown = state && state === told ? { ...state, added: [], corrected: [] } : state;
    const views = shown ? sectionViews(shown, { locale, words, formWords }) : [];
    replace(host, ...content(shown, views, drawing));
    if (state?.pendingField !== drawn?.state?.pendingField) showAsked(host);
    if (state !== drawn?.state) keepNews(state);
    drawn = view;
  };

  /** The marks go by themselves; the rows stay where they are. */
  const keepNews = (state: RegistrationState | undefined): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      told = state;
      for (const mark of host.querySelectorAll('.news')) mark.classList.add('is-over');
    }, newsLasts);
  };

  host.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { close, change, label, peek, toggle } = target.closest<HTMLElement>('button, summary')?.dataset ?? {};
    if (close !== undefined) acts.close();
    if (change !== undefined) acts.change(change, label ?? '');
    if (toggle !== undefined) chosen.set(toggle, !target.closest('details')?.open);
    if (peek === undefined || !drawn) return;
    if (!revealed.delete(peek)) revealed.add(peek);
    draw(drawn);
  });
  return draw;
}

function content(state: RegistrationState | undefined, views: readonly SectionView[], drawing: Drawing): HTMLElement[] {
  const { words, formWords } = drawing;
  const isEmpty = state === undefined || (views.length === 0 && !words.statuses[state.status]);
  const top = element('div', { class: 'panel-top' }, heading(words));
  if (isEmpty) return [top, emptyState(words, formWords)];
  top.append(overview(state, words));
  const sections = views.map((view) => sectionCard(view, drawing));
  return [top, element('ol', { class: 'sections panel-body' }, ...sections)];
}

/** The focus and the place in a long list outlive the drawing. */
function replace(host: HTMLElement, ...children: readonly HTMLElement[]): void {
  const scrollTop = host.querySelector('.panel-body')?.scrollTop ?? 0;
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement && host.contains(activeElement) ? activeElement.dataset['focus'] : undefined;
  host.replaceChildren(...children);
  host.querySelector('.panel-body')?.scrollTo({ top: scrollTop, behavior: 'instant' });
  if (focused === undefined) return;
  const again = host.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focused)}"]`);
  (again ?? host).focus({ preventScroll: true });
}

/** The open question, with the head of its section where both have room. */
function showAsked(host: HTMLElement): void {
  host.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  host.querySelector('.is-asked')?.scrollIntoView({ block: 'nearest' });
}

function heading(words: Words): HTMLElement {
  const button = { type: 'button', class: 'close', 'aria-label': words.close, 'data-close': '', 'data-focus': 'close' };
  return element('div', { class: 'panel-head' }, element('h2', {}, words.answers), element('button', button, icon('close')));
}

/** Before the first answer: what is going to be asked for. */
function emptyState(words: Words, { sections }: FormWords): HTMLElement {
  const steps = Object.values(sections).map((title) => element('li', {}, icon('open'), title));
  return element(
    'div',
    { class: 'empty panel-body' },
    element('p', { class: 'empty-title' }, words.emptyTitle),
    element('p', {}, words.emptyHint),
    element('ol', {}, ...steps),
  );
}
