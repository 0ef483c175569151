import { element, icon } from './element.ts';
import { type Drawing, entryRow } from './entryRow.ts';
import type { SectionView } from './sectionViews.ts';

/** One section, open while it is being asked, has news or needs a look; what the reader chose goes before that. */
export function sectionCard(view: SectionView, drawing: Drawing): HTMLElement {
  const isCurrent = view.mark === 'now';
  const needsLook = view.entries.some(({ news, findings }) => news !== undefined || findings.some(({ severity }) => severity !== 'info'));
  const head = [
    icon(view.mark),
    element('h3', { class: 'section-title' }, view.title),
    element('span', { class: 'section-status' }, view.status),
  ];
  const item = element('li', { class: `section is-${view.mark}`, 'data-key': view.key, 'aria-current': isCurrent ? 'step' : false });
  // Nothing to open: a plain line, so that the keyboard does not stop there.
  if (view.entries.length === 0) {
    item.append(element('div', { class: 'section-head' }, ...head));
    return item;
  }
  const key = `section:${view.key}`;
  const summary = element('summary', { class: 'section-head', 'data-toggle': key, 'data-focus': key }, ...head);
  const rows = view.entries.map((entry) => entryRow(entry, drawing));
  item.append(element('details', { open: drawing.chosen.get(key) ?? (isCurrent || needsLook) }, summary, element('dl', {}, ...rows)));
  return item;
}
