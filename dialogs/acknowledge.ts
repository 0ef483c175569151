import type { FieldId } from '../registration/catalogue.ts';
import { at, type FieldPath, targetOf } from '../registration/path.ts';
import { places, progress } from '../registration/places.ts';
import type { Applied } from './apply.ts';
import type { Session } from './session.ts';

/** More than these are counted, not listed. */
const MOST_LISTED = 8;
/** Assumptions worth a word at once; the others are told with their section and in the review. */
const TOLD_AT_ONCE: ReadonlySet<FieldId> = new Set([
  'company.address.country',
  'company.registrationType',
  'useCases[].monthlyVolume',
  'useCases[].callToAction.privacyConfirmed',
]);
const TOLD_WITH_SECTION: ReadonlySet<FieldId> = new Set([
  'company.support.email',
  'company.support.phone',
  'useCases[].messageFrequency',
  'useCases[].audienceCountries',
  'useCases[].ageGated',
  'useCases[].callToAction.location',
  'useCases[].optIn.url',
]);

const shown = (session: Session, path: FieldPath): string =>
  `${session.label(path)}: ${session.brief(path, at(session.draft?.form ?? {}, path))}`;
const isOf =
  (ids: ReadonlySet<FieldId>) =>
  (path: FieldPath): boolean => {
    const target = targetOf(path);
    return target !== undefined && ids.has(target.id);
  };

/** One answer that stands in the message word for word needs no echo; what was read out of it does. */
function isSaidAsIs(session: Session, captured: readonly FieldPath[]): boolean {
  const [path] = captured;
  if (captured.length !== 1 || path === undefined) return false;
  const value = at(session.draft?.form ?? {}, path);
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && session.incoming.text.includes(text);
}

/** Reviewers read English: a contact's name in another script is asked for in Latin letters, once and in passing. */
function askLatinName(session: Session, touched: readonly FieldPath[]): void {
  const { firstName = '', lastName = '' } = session.draft?.form.company?.contact ?? {};
  const isNew = touched.includes('company.contact.firstName') || touched.includes('company.contact.lastName');
  if (isNew && /[^\p{Script=Latin}\P{L}]/u.test(firstName + lastName))
    session.say(session.words.talk.latinName(session.locale === 'ko' ? `${lastName}${firstName}` : `${firstName} ${lastName}`.trim()));
}

/** Reads back what was stored, old → new for what was corrected, and what follows from it. */
export function acknowledge(session: Session, applied: Applied): void {
  const { captured, corrected, assumed, before } = applied;
  const { words } = session;
  for (const path of corrected) {
    const [from, to] = [before[path], at(session.draft?.form ?? {}, path)];
    session.say(words.talk.changed(session.label(path), session.brief(path, from), session.brief(path, to)));
  }
  if (isSaidAsIs(session, captured)) session.say(session.words.talk.gotIt[session.talk.turns % session.words.talk.gotIt.length] ?? '');
  else if (captured.length > 0)
    session.say(
      words.talk.noted(
        captured.slice(0, MOST_LISTED).map((path) => shown(session, path)),
        Math.max(0, captured.length - MOST_LISTED),
      ),
    );
  askLatinName(session, [...captured, ...corrected]);
  const told = assumed.filter(isOf(TOLD_AT_ONCE));
  if (told.length > 0) session.say(words.talk.assumed(told.map((path) => shown(session, path))));
}

/** Says why an answer was refused: the rule and an example; the second time where to find it; the third a way out. */
export function refuse(session: Session, applied: Applied): void {
  const { words } = session;
  const refusals = session.talk.refusals + 1;
  for (const { field, rule } of applied.rejected) {
    const target = targetOf(field);
    if (!target) continue;
    const { label, example, where } = words.form.fields[target.id];
    const hint = refusals === 1 ? words.talk.example(example) : words.talk.where(where);
    session.say([words.refusals[rule](label), hint, ...(refusals >= 3 ? [words.talk.wayOut] : [])].join('\n'));
  }
  if (applied.rejected.length > 0) session.update({ refusals });
}

/** One line at a section's end, with what was assumed in it. */
export function tellSectionsDone(session: Session): void {
  const { draft, talk, words } = session;
  if (!draft) return;
  const sections = progress(draft);
  const key = (section: (typeof sections)[number]) => `${section.id} ${section.useCase ?? -1}`;
  const fresh = sections.filter((section) => section.complete && !talk.doneSections.includes(key(section)));
  const done = sections.filter((section) => section.complete).length;
  for (const section of fresh) {
    session.event('section-done');
    const assumed = places(draft).filter(
      (place) =>
        place.section === section.id &&
        Math.max(place.useCase, 0) === (section.useCase ?? 0) &&
        draft.sources[place.path] === 'assumed' &&
        TOLD_WITH_SECTION.has(place.id),
    );
    const lines = [
      words.talk.sectionDone(words.form.sections[section.id], done, sections.length),
      ...(assumed.length > 0 ? [words.talk.assumed(assumed.map((place) => shown(session, place.path)))] : []),
    ];
    session.say(lines.join('\n'));
  }
  session.update({ doneSections: sections.filter((section) => section.complete).map(key) });
}
