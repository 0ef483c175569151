import { put } from '../registration/draft.ts';
import { finished } from '../registration/finishedForm.ts';
import { missing } from '../registration/places.ts';
import type { Session } from './session.ts';
import { refuseToSend } from './unfinished.ts';

/** Sends the form once: stored with its mails in one step, then told. Sending states both attestations. */
export async function submit(session: Session): Promise<void> {
  const { draft, ports } = session;
  if (!draft) return;
  if (missing(draft).length > 0) {
    refuseToSend(session);
    return;
  }
  const stated = ['attestations.authorized', 'attestations.noProhibitedContent'].reduce(
    (now, path) => put(now, path, true, 'customer', session.now).draft,
    draft,
  );
  const stored = await ports.submissions.of(draft.id, draft.revision);
  const form = stored ?? finished(stated, draft.reference ?? ports.newReference(), session.now);
  if (!stored) await ports.submissions.submit(form);
  session.draft = { ...stated, status: 'submitted', reference: form.reference, submittedAt: form.submittedAt, undo: [] };
  session.unfocus();
  session.event('submitted');
  session.say(session.words.talk.submitted(form.reference));
}
