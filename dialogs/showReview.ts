import { review } from '../cards/reviewCard.ts';
import type { Session } from './session.ts';

/** The answers so far, without asking to send them. */
export function showReview(session: Session): void {
  const { draft, words } = session;
  if (!draft) return;
  session.says.push(review(draft, words));
  session.event('review-shown');
}
