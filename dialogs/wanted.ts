import { nextGap } from '../registration/places.ts';
import type { Session } from './session.ts';
import type { Pending } from './talk.ts';

/** What is asked next: what is in focus, the first gap, and at the end whether that was all and the review. Nothing while there is nothing to fill. */
export function wanted(session: Session): Pending | undefined {
  const { draft, talk } = session;
  const { focus } = talk;
  if (focus && (focus.kind === 'confirm' || session.placeAt(focus.field))) return focus;
  if (!draft || !session.isWriting || talk.isPaused) return undefined;
  const again = draft.reopened?.find((path) => session.placeAt(path));
  if (again) return { kind: 'field', field: again };
  const gap = nextGap(draft, talk.spokenOf);
  if (gap) return { kind: 'field', field: gap.path };
  return { kind: 'confirm', confirm: talk.isLastUseCase ? 'submit' : 'another-use-case' };
}
