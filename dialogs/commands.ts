import { type FieldPath, targetOf } from '../registration/path.ts';
import { nextGap, places } from '../registration/places.ts';
import { undone } from '../registration/undo.ts';
import type { Command } from '../understanding/turn.ts';
import { handOut, takeBack } from './handOut.ts';
import { mailCode } from './resume.ts';
import type { Session } from './session.ts';
import { showReview } from './showReview.ts';
import { skip } from './skipping.ts';
import { looked } from './take.ts';
import { tellProgress } from './tellProgress.ts';
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

/** Somebody who asks for the review has no further use case. */
function toReview(session: Session): void {
  session.update({ isLastUseCase: true });
  session.confirm('submit');
}

const review: Act = (session) => {
  if (!session.draft) return;
  if (nextGap(session.draft)) showReview(session);
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
  looked(session, [place.path]);
  session.unfocus();
  session.say(session.words.talk.stays(session.label(place.path), session.brief(place.path, place.value)));
  return true;
}
