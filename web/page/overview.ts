import { element, icon } from './element.ts';
import type { RegistrationState, Severity } from './registrationState.ts';
import type { Words } from './words.ts';

/** How far the whole form is. */
export function totals(state: RegistrationState | undefined): { readonly answered: number; readonly required: number } {
  const sections = state?.sections ?? [];
  return {
    answered: sections.reduce((sum, section) => sum + section.answered, 0),
    required: sections.reduce((sum, section) => sum + section.required, 0),
  };
}

/** What stands above the sections: what became of the form, how much is left, what needs a look. */
export function overview(state: RegistrationState, words: Words): HTMLElement {
  const { answered, required } = totals(state);
  const left = state.missing.length > 0 ? words.missing(state.missing.length) : words.ready;
  const counts = element(
    'p',
    { class: 'counts' },
    element('strong', { class: 'total' }, words.progress(answered, required)),
    element('span', { class: 'missing' }, left),
  );
  const isAway = !['none', 'draft', 'rejected'].includes(state.status);
  return element(
    'div',
    { class: 'overview' },
    ...status(state, words),
    ...(isAway ? [] : [counts, bars(state)]),
    ...findingCounts(state, words),
  );
}

function status({ status, reference }: RegistrationState, words: Words): HTMLElement[] {
  const said = words.statuses[status];
  if (!said) return [];
  const card = element('div', { class: `status is-${status}` }, element('p', { class: 'status-title' }, icon(markOf(status)), said.title));
  if (reference) {
    card.append(element('p', { class: 'reference' }, `${words.reference} `, element('strong', {}, reference)));
  }
  card.append(element('p', {}, said.next));
  return [card];
}

function markOf(status: string): 'done' | 'now' | 'warning' | 'info' {
  if (status === 'approved' || status === 'submitted') return 'done';
  if (status === 'rejected') return 'warning';
  return status === 'in-review' ? 'now' : 'info';
}

/** One bar for each section; the words beside it say the same. */
function bars(state: RegistrationState): HTMLElement {
  const made = state.sections.map(({ answered, required }) =>
    element('progress', { max: String(Math.max(required, 1)), value: String(required === 0 ? 1 : answered) }),
  );
  return element('div', { class: 'bars', 'aria-hidden': 'true' }, ...made);
}

function findingCounts({ findings }: RegistrationState, words: Words): HTMLElement[] {
  const severities: readonly Severity[] = ['blocker', 'warning', 'info'];
  const counted = severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const);
  const made = counted
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => element('li', { class: `is-${severity}` }, icon(severity), words.findings[severity](count)));
  return made.length === 0 ? [] : [element('ul', { class: 'finding-counts' }, ...made)];
}
