import { questionOf } from '../faq/answer.ts';
import type { TopicId } from '../faq/topics.ts';
import type { FieldId } from '../registration/catalogue.ts';
import { confirmationDraft } from '../registration/drafting/confirmation.ts';
import { helpDraft } from '../registration/drafting/help.ts';
import { aboutUseCase } from '../registration/form.ts';
import { readablePhone } from '../registration/phone.ts';
import { type Place, places } from '../registration/places.ts';
import { askReasons } from './beforeSending.ts';
import { draftFor } from './draftOnRequest.ts';
import type { Session } from './session.ts';
import { showReview } from './showReview.ts';
import type { Confirm, Pending } from './talk.ts';

/** The words of one ask and the buttons that answer it. */
interface Ask {
  readonly text: string;
  readonly buttons?: readonly string[];
}

/** Asks for what is wanted and remembers it as pending; says nothing where nothing is wanted. */
export function ask(session: Session, wanted: Pending | undefined): void {
  const { talk } = session;
  if (!wanted) {
    const { pending: _, ...rest } = talk;
    session.talk = { ...rest, refusals: 0 };
    return;
  }
  const isSame = JSON.stringify(wanted) === JSON.stringify(talk.pending);
  session.update({ pending: wanted, ...(!isSame && { refusals: 0 }) });
  if (!isSame && wanted.kind === 'field') leaveOneByOne(session, wanted.field);
  if (wanted.kind === 'confirm') confirmAsks[wanted.confirm](session);
  else sayField(session, wanted.field);
}

/** Going through blanks one by one ends with their question. */
function leaveOneByOne(session: Session, path: string): void {
  if (session.talk.isOneByOne && session.placeAt(path)?.question.id !== 'consentRules') session.update({ isOneByOne: false });
}

function sayField(session: Session, path: string): void {
  const place = session.placeAt(path);
  if (!place || !session.draft) return;
  const { text, buttons } = fieldAsk(session, place);
  session.say(text, buttons);
}

/** The question of a blank: whole at first, only what is left once a part is known, the present value when it is being changed. */
function fieldAsk(session: Session, place: Place): Ask {
  const { words, draft } = session;
  const { ask: whole, hint, buttons } = words.questions[place.question.id];
  if (place.value !== undefined) return changeAsk(session, place);
  const members = draft ? places(draft).filter((one) => one.question === place.question && one.useCase === place.useCase) : [];
  const open = members.filter((one) => one.isNeeded && one.value === undefined);
  if (place.question.id === 'consentRules') return consentAsk(session, place, open);
  if (place.question.id === 'replies') return repliesAsk(session, place, open);
  const isPartial =
    members.some((one) => one.value !== undefined && session.draft?.sources[one.path] !== 'assumed') || members[0]?.path !== place.path;
  if (isPartial)
    return {
      text: [
        words.talk.stillNeeded(open.map((one) => session.label(one.path))),
        words.talk.example(words.form.fields[place.id].example),
      ].join('\n'),
    };
  const offer = draftFor(session) === undefined ? [] : [words.talk.draftButton];
  const copy = place.question.id === 'methods' && place.useCase > 0 ? [words.talk.sameAs(place.useCase)] : [];
  return {
    text: [whole, hint].filter(Boolean).join('\n'),
    ...((buttons || copy.length + offer.length > 0) && { buttons: [...copy, ...(buttons ?? []), ...offer].slice(0, 6) }),
  };
}

function changeAsk(session: Session, place: Place): Ask {
  const { words } = session;
  const now = words.talk.changeAsk(session.label(place.path), session.brief(place.path, place.value, 200));
  const choices = words.questions[place.question.id].buttons;
  return { text: [now, words.talk.example(words.form.fields[place.id].example)].join('\n'), ...(choices && { buttons: choices }) };
}

function consentAsk(session: Session, place: Place, open: readonly Place[]): Ask {
  const { words, talk } = session;
  const { ask: whole, buttons } = words.questions.consentRules;
  if (talk.isOneByOne || open.length < 2)
    return { text: words.talk.consentRulesAlone[place.id] ?? whole, buttons: [words.form.yes, words.form.no] };
  const rules = open.map((one) => `• ${words.talk.consentRules[one.id] ?? session.label(one.path)}`);
  return { text: [whole, ...rules].join('\n'), ...(buttons && { buttons }) };
}

/** Texts the bot proposes for the blanks of the replies question. */
export function replyDrafts(session: Session, index: number): Partial<Record<FieldId, string>> {
  const about = aboutUseCase(session.draft?.form ?? {}, index);
  return { 'useCases[].helpMessage': helpDraft(about), 'useCases[].optIn.confirmationMessage': confirmationDraft(about) };
}

function repliesAsk(session: Session, place: Place, open: readonly Place[]): Ask {
  const { words } = session;
  const drafts = replyDrafts(session, place.useCase);
  const { ask: whole, hint, buttons } = words.questions.replies;
  const [help, confirmation] = [drafts['useCases[].helpMessage'] ?? '', drafts['useCases[].optIn.confirmationMessage'] ?? ''];
  const texts =
    open.length > 1 ? words.talk.drafts(help, confirmation) : words.talk.draft(session.label(place.path), drafts[place.id] ?? '');
  return { text: [whole, texts, hint].filter(Boolean).join('\n'), ...(buttons && { buttons }) };
}

function sayReview(session: Session): void {
  showReview(session);
  const { attestations, sendAsk, sendButtons } = session.words.talk;
  // The statements stand above every button that sends: the card's own and this one.
  session.say(`${attestations}\n${sendAsk}`, sendButtons);
}

const yesNo = (session: Session, text: string, buttons?: readonly string[]): void =>
  session.say(text, buttons ?? [session.words.talk.yes, session.words.talk.noKeep]);

const confirmAsks: Readonly<Record<Confirm, (session: Session) => void>> = {
  'another-use-case': (session) => session.say(session.words.talk.anotherUseCase, session.words.talk.anotherButtons),
  submit: sayReview,
  'start-over': (session) => yesNo(session, session.words.talk.startOverAsk),
  cancel: (session) => yesNo(session, session.words.talk.cancelAsk),
  delete: (session) => yesNo(session, session.words.talk.deleteAsk),
  prefilled: (session) => session.say(session.words.talk.prefilledAsk, session.words.talk.prefilledButtons),
  'question-or-answer': (session) => {
    const { talk } = session.words;
    const topics = (session.talk.unsure?.topics ?? []).map((topic) => questionOf(topic as TopicId, session.locale));
    session.say(talk.unsureAsk, [...topics, talk.wasAnswer]);
  },
  better: (session) => {
    const { talk } = session.words;
    const { rule, text = '' } = session.talk.proposal ?? {};
    session.say(rule === 'LANG-01' ? talk.englishAsk(text) : talk.betterAsk(text), talk.betterButtons);
  },
  'content-question': (session) => {
    const { talk, contentQuestions } = session.words;
    session.say(contentQuestions[session.talk.content?.rule ?? ''] ?? '', [talk.yes, talk.no]);
  },
  draft: (session) => {
    const { talk } = session.words;
    session.say(talk.draftAsk(session.talk.drafted?.texts ?? []), talk.betterButtons);
  },
  'as-shown': (session) => session.say(session.words.talk.asShownAsk, session.words.talk.asShownButtons),
  warnings: askReasons,
  'move-number': (session) => {
    const { number, to } = session.talk.moving ?? { number: '', to: 0 };
    yesNo(session, session.words.talk.moveAsk(readablePhone(number), to + 1), session.words.talk.moveButtons);
  },
};
