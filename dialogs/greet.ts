import { progress } from '../registration/places.ts';
import type { Session } from './session.ts';

/** Says hello to somebody new: what the bot does, how long it takes, what is kept. */
export function greet(session: Session): void {
  const { talk } = session.words;
  session.say(talk.greeting(session.ports.draftDays));
  session.event('greeted');
}

/** Tells somebody who left where things stand; the pending question follows by itself. */
export function welcomeBack(session: Session): void {
  const { draft, words } = session;
  if (!draft) return;
  if (draft.status === 'handed-off') {
    session.say(words.talk.stillHandedOff);
    return;
  }
  if (draft.reference && !session.isWriting) {
    session.say(words.talk.alreadySent(draft.reference));
    return;
  }
  const sections = progress(draft);
  const sum = (key: 'answered' | 'required') => sections.reduce((total, section) => total + section[key], 0);
  session.say(words.talk.welcomeBack(draft.form.company?.contact?.firstName ?? '', sum('answered'), sum('required')));
  session.update({ isPaused: false });
  session.event('resumed');
}

/** After the kind of organisation is known: what to have at hand. */
export function showReadyList(session: Session): void {
  const { draft, words, talk } = session;
  if (!draft?.form.company?.businessType || talk.isReady) return;
  session.update({ isReady: true });
  session.event('ready-list-shown');
  session.say(words.talk.readyList);
}
