import { element, icon } from './element.ts';
import { findingText } from './findingTexts.ts';
import type { FormWords } from './formWords.ts';
import type { Locale } from './locale.ts';
import type { Finding } from './registrationState.ts';
import type { Entry } from './sectionViews.ts';
import type { Words } from './words.ts';

export type Drawing = {
  readonly words: Words;
  readonly formWords: FormWords;
  readonly locale: Locale;
  /** False once the form is sent: then nothing can be pressed to change it. */
  readonly isOpen: boolean;
  /** Masked rows the reader wants to see whole. */
  readonly revealed: ReadonlySet<string>;
  /** What the reader opened (true) or closed (false), by key. */
  readonly chosen: ReadonlyMap<string, boolean>;
};

/** A label over its answer, or over the blank; pressing it asks the bot for that answer again. */
export function entryRow(entry: Entry, drawing: Drawing): HTMLElement {
  const { words } = drawing;
  const label = element('dt', {}, entry.label);
  if (entry.news) label.append(' ', element('span', { class: 'news' }, words[entry.news]));
  const findings = entry.findings.map((finding) => element('dd', {}, findingNote(finding, drawing)));
  return element(
    'div',
    { class: `entry${entry.lines.length === 0 ? ' is-blank' : ''}${entry.isAsked ? ' is-asked' : ''}`, 'data-field': entry.field },
    label,
    element('dd', { class: 'answer' }, ...answer(entry, drawing)),
    ...findings,
  );
}

function answer(entry: Entry, { words, isOpen, revealed }: Drawing): HTMLElement[] {
  const isMasked = entry.maskedLines !== undefined && !revealed.has(entry.field);
  const shown = (isMasked ? entry.maskedLines : entry.lines) ?? [];
  const lines = shown.map((line) => element('span', { class: 'line', dir: 'auto' }, line));
  if (lines.length === 0) lines.push(element('span', { class: 'line' }, entry.isAsked ? words.asked : words.blank));
  else if (entry.isAsked) lines.push(element('span', { class: 'asked' }, words.asked));
  if (isMasked) lines.push(element('span', { class: 'visually-hidden' }, ` (${words.masked})`));
  const made = [isOpen && !entry.isAsked ? changeButton(entry, lines, words) : element('div', { class: 'value' }, ...lines)];
  if (entry.maskedLines) made.push(peekButton(entry, isMasked, words));
  return made;
}

function changeButton({ path, label }: Entry, lines: readonly HTMLElement[], words: Words): HTMLElement {
  const about = { type: 'button', class: 'value', 'data-change': path, 'data-label': label, 'data-focus': `change:${path}` };
  const hint = element('span', { class: 'visually-hidden' }, `. ${words.change(label)}`);
  return element('button', about, ...lines, hint, icon('change'));
}

function peekButton({ field, label }: Entry, isMasked: boolean, words: Words): HTMLElement {
  const about = { type: 'button', class: 'peek', 'data-peek': field, 'data-focus': `peek:${field}`, 'aria-pressed': String(!isMasked) };
  return element(
    'button',
    about,
    icon('show'),
    isMasked ? words.show : words.hide,
    element('span', { class: 'visually-hidden' }, ` ${label}`),
  );
}

function findingNote({ rule, severity, field }: Finding, { words, formWords, locale, chosen }: Drawing): HTMLElement {
  const { wrong, fix, why } = findingText(rule, severity, formWords, locale);
  const note = element(
    'div',
    { class: `finding is-${severity}`, 'data-rule': rule },
    element('p', { class: 'severity' }, icon(severity), words.severities[severity]),
    element('p', {}, wrong),
  );
  if (fix) note.append(element('p', { class: 'fix' }, fix));
  if (why) {
    const key = `why:${rule}:${field}`;
    const head = element('summary', { 'data-toggle': key, 'data-focus': key }, words.why);
    note.append(element('details', { open: chosen.get(key) ?? false }, head, element('p', {}, why)));
  }
  return note;
}
