import type { FieldId } from '../registration/catalogue.ts';
import { consentDraft } from '../registration/drafting/consent.ts';
import { descriptionDraft } from '../registration/drafting/description.ts';
import { sampleDrafts } from '../registration/drafting/samples.ts';
import { summaryDraft } from '../registration/drafting/summary.ts';
import { verbalScriptDraft } from '../registration/drafting/verbalScript.ts';
import { type About, aboutUseCase } from '../registration/form.ts';
import { targetOf } from '../registration/path.ts';
import type { Turn } from '../understanding/turn.ts';
import { KEEPS } from './adviceConfirms.ts';
import type { Session } from './session.ts';
import { take } from './take.ts';

type Drafted = string | readonly string[] | undefined;

/** What the bot can write itself, from what it knows. */
const DRAFTS: Partial<Readonly<Record<FieldId, (about: About) => Drafted>>> = {
  'useCases[].summary': summaryDraft,
  'useCases[].sampleMessages': sampleDrafts,
  'useCases[].optIn.description': descriptionDraft,
  'useCases[].optIn.verbalScript': (about) => verbalScriptDraft(about),
  'useCases[].callToAction.text': (about) => consentDraft(about),
};

const WANTS =
  /\b(?:draft|write|compose|make|suggest|propose|create|generate|come up with)\b.{0,30}\b(?:one|it|this|that|text|message|sample|wording|for (?:me|us)|something|some)\b|\b(?:can|could) you (?:draft|write|suggest)\b|(?:초안|문구|예시|대신|알아서).{0,12}(?:써|작성|만들어|제안|적어)\s?(?:주|줘|줄)|대신\s?써/i;
const MOST_CHARACTERS = 80;

/** Whether somebody wants the pending text written for them. */
export const wantsDraft = (text: string): boolean => text.length <= MOST_CHARACTERS && WANTS.test(text);

/** The text the bot would write for the pending field; undefined where it writes none or knows too little. */
export function draftFor(session: Session): Drafted {
  const { pendingPlace, draft } = session;
  return pendingPlace && draft && DRAFTS[pendingPlace.id]?.(aboutUseCase(draft.form, Math.max(0, pendingPlace.useCase)));
}

/** Shows a draft and asks whether to take it. */
export function proposeDraft(session: Session): void {
  const place = session.pendingPlace;
  const text = draftFor(session);
  if (!place || text === undefined) {
    session.say(session.words.talk.noDraft);
    return;
  }
  session.update({ drafted: { field: place.path, texts: typeof text === 'string' ? [text] : [...text] } });
  session.confirm('draft');
}

/** "Use this": taken and marked as drafted. Consent words count only once consumers really see them. */
export function draftAnswer(session: Session, { answer, text }: Turn): boolean {
  const { drafted } = session.talk;
  const isRefused = answer === 'no' || (text.length <= 60 && KEEPS.test(text));
  if (!drafted || (answer === undefined && !isRefused)) return false;
  if (!isRefused && mustBeShown(drafted.field)) {
    session.confirm('as-shown');
    return true;
  }
  session.unfocus();
  if (isRefused) forgetDraft(session);
  else takeDraft(session);
  return true;
}

const mustBeShown = (field: string): boolean => /(?:callToAction\.text|verbalScript)$/.test(field);

/** "Is this word for word what people see?": yes takes it; otherwise the question is put off until it is. */
export function asShown(session: Session, { answer, command }: Turn): boolean {
  const { drafted } = session.talk;
  if (!drafted || command || answer === undefined) return false;
  session.unfocus();
  if (answer === 'yes') takeDraft(session);
  else {
    session.change((draft) => ({ ...draft, parked: [...new Set([...draft.parked, drafted.field])] }));
    session.report.skipped.push(drafted.field);
    session.say(session.words.talk.publishFirst);
    forgetDraft(session);
  }
  return true;
}

function takeDraft(session: Session): void {
  const { drafted } = session.talk;
  if (!drafted) return;
  const isList = targetOf(drafted.field)?.id === 'useCases[].sampleMessages';
  take(
    session,
    [{ path: drafted.field, raw: isList ? drafted.texts : drafted.texts[0], span: [0, 0], by: 'labelled', corrects: true }],
    'drafted',
  );
  session.say(session.words.talk.taken);
  forgetDraft(session);
}

function forgetDraft(session: Session): void {
  const { drafted: _, ...talk } = session.talk;
  session.talk = talk;
}
