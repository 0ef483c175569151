import { catalogue } from '../registration/catalogue.ts';
import { forget, undone } from '../registration/draft.ts';
import { at, type FieldPath, targetOf } from '../registration/path.ts';
import { nextGap, places, progress } from '../registration/places.ts';
import type { Command } from '../understanding/turn.ts';
import { handOut, takeBack } from './handOut.ts';
import { mailCode } from './resume.ts';
import type { Session } from './session.ts';
import { refuseToSend } from './unfinished.ts';

/** Acts on one command; what is asked afterwards follows from the session. `about` is the field it names. */
type Act = (session: Session, about?: FieldPath) => void | Promise<void>;

const start: Act = (session) => {
  takeBack(session);
  if (!session.draft) openRegistration(session);
};

/** Begins a registration: the draft exists from here on. */
export function openRegistration(session: Session): void {
  session.begin();
  session.say(session.words.talk.begin);
}

const pendingOr = (session: Session, about: FieldPath | undefined): FieldPath | undefined =>
  about ?? (session.talk.pending?.kind === 'field' ? session.talk.pending.field : undefined);

const why: Act = (session, about) => {
  const target = targetOf(pendingOr(session, about) ?? '');
  session.say(target ? session.words.form.fields[target.id].why : session.words.talk.help);
};

const example: Act = (session, about) => {
  const target = targetOf(pendingOr(session, about) ?? '');
  session.say(target ? session.words.talk.example(session.words.form.fields[target.id].example) : session.words.talk.help);
};

/** The question before the pending one, with its answer shown; nothing is lost by looking. */
const back: Act = (session) => {
  const { draft, pendingPlace, talk } = session;
  if (!draft) return;
  const all = places(draft).filter((place) => place.isNeeded && place.value !== undefined);
  const order = places(draft).map((place) => place.path);
  const here = pendingPlace ? order.indexOf(pendingPlace.path) : order.length;
  const before = all.filter((place) => order.indexOf(place.path) < here && place.question !== pendingPlace?.question).at(-1);
  const first =
    before &&
    places(draft).find(
      (place) => place.question === before.question && place.useCase === before.useCase && place.value !== undefined && place.isNeeded,
    );
  if (first) session.focusOn({ kind: 'field', field: first.path });
  else session.say(session.words.talk.noWayBack);
  session.update({ isOneByOne: talk.isOneByOne && first?.question.id === 'consentRules' });
};

/** Optional blanks are left out, required ones put off. */
const skip: Act = (session, about) => {
  const path = pendingOr(session, about);
  const target = targetOf(path ?? '');
  if (!path || !target || !session.draft) return;
  const isKnown = at(session.draft.form, path) !== undefined;
  const { need } = catalogue[target.id];
  const isFree = need === 'optional' || need === 'asked' || need === 'volunteered';
  session.report.skipped.push(path);
  session.unfocus();
  if (isKnown && !isFree) return;
  session.change((draft) => ({
    ...(isKnown ? forget(draft, path, session.now).draft : draft),
    leftOut: isFree ? [...new Set([...draft.leftOut, path])] : draft.leftOut,
    parked: isFree ? draft.parked : parkedWith(draft, path),
  }));
  session.say(isFree ? session.words.talk.skipped(session.label(path)) : session.words.talk.cannotSkip(session.label(path)));
};

/** All blanks of the question are put off together: it asks for one thing. */
function parkedWith(draft: Parameters<typeof places>[0], path: FieldPath): string[] {
  const all = places(draft);
  const place = all.find((one) => one.path === path);
  const group = all
    .filter((one) => one.question === place?.question && one.useCase === place?.useCase && one.isOpen)
    .map((one) => one.path);
  return [...new Set([...draft.parked, ...(group.length > 0 ? group : [path])])];
}

const change: Act = (session, about) => {
  const place = about ? session.placeAt(about) : undefined;
  if (place) session.focusOn({ kind: 'field', field: place.path });
  else session.say(session.words.talk.whatToChange);
};

const undo: Act = (session) => {
  const before = session.draft && undone(session.draft, session.now);
  if (!before) {
    session.say(session.words.talk.nothingToUndo);
    return;
  }
  session.draft = before;
  session.unfocus();
  session.say(session.words.talk.undone);
};

const tellProgress: Act = (session) => {
  const { draft, words } = session;
  if (!draft) {
    session.say(words.talk.nothingPending);
    return;
  }
  const sections = progress(draft);
  const total = (count: (section: (typeof sections)[number]) => number) => sections.reduce((sum, section) => sum + count(section), 0);
  const open = sections
    .filter((section) => !section.complete)
    .map((section) => `${words.form.sections[section.id]} ${section.answered}/${section.required}`);
  const lines = [
    words.talk.progress(
      total((one) => one.answered),
      total((one) => one.required),
      sections.length - open.length,
      sections.length,
    ),
  ];
  if (open.length > 0) lines.push(words.talk.leftInSections(open));
  if (draft.parked.length > 0) lines.push(words.talk.parkedAgain(draft.parked.map((path) => session.label(path))));
  session.say(lines.join('\n'));
};

/** Somebody who asks for the review has no further use case. */
function toReview(session: Session): void {
  session.update({ isLastUseCase: true });
  session.confirm('submit');
}

const review: Act = (session) => {
  if (!session.draft) return;
  if (nextGap(session.draft)) session.showReview();
  else toReview(session);
};

const submit: Act = (session) => {
  const { draft, words } = session;
  if (!draft) return;
  if (!session.isWriting) session.say(words.talk.alreadySent(draft.reference ?? ''));
  else if (nextGap(draft)) refuseToSend(session);
  else toReview(session);
};

const status: Act = (session) => {
  const { draft, words } = session;
  if (draft?.status === 'handed-off') session.say(words.talk.stillHandedOff);
  else if (!draft?.reference) session.say(words.talk.statusNone);
  else session.say(words.talk.statusOf(draft.reference, draft.status));
  if (draft && !draft.reference) tellProgress(session);
};

const asks =
  (confirm: 'start-over' | 'cancel' | 'delete'): Act =>
  (session) => {
    if (session.draft) session.confirm(confirm);
    else session.say(session.words.talk.nothingKept);
  };

/** Coming back to a draft that the conversation already talks about changes nothing: its question is asked again. */
const resume: Act = (session) => {
  takeBack(session);
  if (session.draft) session.event('resumed');
  else session.say(session.words.talk.resumeAsk);
};

const language: Act = (session) => session.say(session.words.talk.languageAsk, session.words.talk.languageButtons);

export const commands: Readonly<Record<Command, Act>> = {
  start,
  help: (session) => session.say(session.words.talk.help),
  why,
  example,
  back,
  skip,
  later: skip,
  change,
  undo,
  progress: tellProgress,
  review,
  repeat: () => undefined,
  save: mailCode,
  resume,
  'start-over': asks('start-over'),
  cancel: asks('cancel'),
  delete: asks('delete'),
  person: handOut,
  language,
  status,
  submit,
  pdf: (session) => session.say(session.draft?.reference ? session.words.talk.pdfSent : session.words.talk.pdfAfterSending),
};

/** Answers the pending field with what it already holds: "that one is fine", "forget it". */
export function keepAsItIs(session: Session): boolean {
  const { focus, pending } = session.talk;
  const asked = focus ?? pending;
  const place = asked?.kind === 'field' ? session.placeAt(asked.field) : undefined;
  if (place?.value === undefined) return false;
  session.looked([place.path]);
  session.unfocus();
  session.say(session.words.talk.stays(session.label(place.path), session.brief(place.path, place.value)));
  return true;
}
