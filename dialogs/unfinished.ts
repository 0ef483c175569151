import { missing } from '../registration/places.ts';
import type { Session } from './session.ts';

/** Says what keeps the form from being sent, and asks for it. */
export function refuseToSend(session: Session): void {
  const { draft, words } = session;
  if (!draft) return;
  const labels = missing(draft).map((path) => session.label(path));
  session.unfocus();
  session.say(words.talk.notYet(labels.slice(0, 8)));
}
