import { put } from '../registration/draft.ts';
import { evidenceIds } from '../registration/evidenceItem.ts';
import { at, pathOf, withValue } from '../registration/path.ts';
import { plainQuotes } from '../registration/tidy.ts';
import type { Turn } from '../understanding/turn.ts';
import { better, contentQuestion } from './adviceConfirms.ts';
import { overrideAll, reasonGiven } from './beforeSending.ts';
import { asShown, draftAnswer } from './draftOnRequest.ts';
import type { Session } from './session.ts';
import { submit } from './submit.ts';
import { type Confirm, newTalk } from './talk.ts';

/** Acts on the answer to what was asked for; false when the message answers something else. */
type Answer = (session: Session, turn: Turn) => boolean | Promise<boolean>;

/** "No, that's all" and 없어요 agree with "that is all", whatever they begin with. */
const THAT_IS_ALL =
  /\b(?:that'?s|that is|this is) (?:all|it|everything)\b|\b(?:only|just) (?:this|that|the|one)\b|^(?:none|nothing|no more|no other)\b|없|이게 (?:다|전부)|끝/i;
const ADD_ANOTHER = /\b(?:add|another|one more|a second|further)\b|추가|하나 더|더 있|또 있/i;

const anotherUseCase: Answer = (session, { answer, text }) => {
  if (text.length > 60) return false;
  const isAll = THAT_IS_ALL.test(plainQuotes(text)) || (answer === 'yes' && !ADD_ANOTHER.test(text));
  if (isAll) session.update({ isLastUseCase: true });
  else if (answer !== undefined || ADD_ANOTHER.test(text)) addUseCase(session);
  else return false;
  return true;
};

/** An empty use case after the last one: its questions follow by themselves. */
export function addUseCase(session: Session): void {
  const { draft } = session;
  if (!draft) return;
  const index = draft.form.useCases?.length ?? 0;
  session.change((now) => ({ ...now, form: { ...now.form, useCases: [...(now.form.useCases ?? []), {}] } }));
  session.event('use-case-added');
  session.update({ isLastUseCase: false });
  session.say(session.words.talk.useCaseAdded(index + 1));
}

const send: Answer = async (session, { answer, command }) => {
  if (command === 'submit' || answer === 'yes') {
    await submit(session);
    return true;
  }
  if (answer !== 'no' && command !== 'change') return false;
  session.say(session.words.talk.whatToChange);
  return true;
};

/** Destructive things happen on a clear yes only; anything else keeps what there is. */
const onYes =
  (act: (session: Session) => void | Promise<void>, otherwise: (session: Session) => void): Answer =>
  async (session, { answer }) => {
    if (answer === undefined) return false;
    session.unfocus();
    if (answer === 'yes') await act(session);
    else otherwise(session);
    return true;
  };

const keptAsIs = (session: Session): void => session.say(session.words.talk.kept);

/** With everything of it that the talk had in mind. */
async function dropDraft(session: Session): Promise<void> {
  const { locale, dialogs, turns, hasSpoken } = session.talk;
  session.orphans.push(...(session.draft && !session.draft.reference ? evidenceIds(session.draft.form) : []));
  session.draft = undefined;
  session.talk = { ...newTalk(locale), dialogs, turns, hasSpoken };
}

async function startOver(session: Session): Promise<void> {
  await dropDraft(session);
  session.event('started-over');
  session.say(session.words.talk.startedOver);
  session.begin();
}

async function deleteAll(session: Session): Promise<void> {
  const reference = session.draft?.reference;
  session.forgotten.push(...(session.draft?.conversations ?? []), session.conversation);
  await dropDraft(session);
  session.event('draft-deleted');
  session.say(session.words.talk.deleted);
  if (reference) session.say(session.words.talk.deletedKept(reference));
}

const prefilled: Answer = (session, { answer, heard }) => {
  if (answer !== 'yes' && heard.length === 0) return false;
  session.unfocus();
  const { handoff: _, ...talk } = session.talk;
  session.talk = talk;
  return heard.length === 0;
};

const moveNumber: Answer = (session, { answer }) => {
  const { moving, ...talk } = session.talk;
  if (answer === undefined || !moving) return false;
  session.talk = talk;
  session.unfocus();
  if (answer === 'yes') move(session, moving);
  else session.say(session.words.talk.kept);
  return true;
};

function move(session: Session, { number, to }: { readonly number: string; readonly to: number }): void {
  session.change((draft) => {
    const from = draft.form.useCases?.findIndex((useCase) => useCase.numbers?.includes(number)) ?? -1;
    const left = draft.form.useCases?.[from]?.numbers?.filter((one) => one !== number) ?? [];
    const path = pathOf('useCases[].numbers', from);
    const without = { ...draft, form: withValue(draft.form, path, left.length > 0 ? left : undefined) };
    const target = pathOf('useCases[].numbers', to);
    const present = (at(without.form, target) as readonly string[] | undefined) ?? [];
    session.report.corrected.push(path, target);
    return put(without, target, [...present, number], 'customer', session.now).draft;
  });
  session.say(session.words.talk.moved(number.replace(/^\+1(\d{3})(\d{3})/, '$1-$2-'), to + 1));
}

/** Settled while listening: a topic that was pressed is answered, "it was my answer" is read, anything else is heard as usual. */
const questionOrAnswer: Answer = () => false;

/** Reasons given, or the wish to go on without: the form goes out. */
const warnings: Answer = async (session, turn) => {
  const said = reasonGiven(turn);
  session.unfocus();
  if (!said) return false;
  overrideAll(session, said);
  await submit(session);
  return true;
};

export const confirms: Readonly<Record<Confirm, Answer>> = {
  'another-use-case': anotherUseCase,
  submit: send,
  'start-over': onYes(startOver, keptAsIs),
  cancel: onYes((session) => session.pause(), keptAsIs),
  delete: onYes(deleteAll, keptAsIs),
  prefilled,
  'move-number': moveNumber,
  'question-or-answer': questionOrAnswer,
  better,
  'content-question': contentQuestion,
  draft: draftAnswer,
  'as-shown': asShown,
  warnings,
};
