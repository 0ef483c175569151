import { type Draft, put } from '../registration/draft.ts';
import { finished } from '../registration/finishedForm.ts';
import { missing } from '../registration/places.ts';
import { mayBeSent } from './beforeSending.ts';
import type { Session } from './session.ts';
import { refuseToSend } from './unfinished.ts';

/** What was refused goes out as the next version of the same reference. */
export const revisionToSend = ({ status, revision }: Draft): number => (status === 'rejected' ? revision + 1 : revision);

/** Sends the form once: stored with its mails in one step, then told. Sending states both attestations. */
export async function submit(session: Session): Promise<void> {
  const { draft, ports } = session;
  if (!draft) return;
  if (missing(draft).length > 0) {
    refuseToSend(session);
    return;
  }
  if (!mayBeSent(session)) return;
  const stated = ['attestations.authorized', 'attestations.noProhibitedContent'].reduce(
    (now, path) => put(now, path, true, 'customer', session.now).draft,
    draft,
  );
  const revision = revisionToSend(draft);
  const stored = await ports.submissions.of(draft.id, revision);
  const form = stored ?? finished({ ...stated, revision }, draft.reference ?? ports.newReference(), session.now);
  if (!stored) await ports.submissions.submit(form, { person: session.person, conversation: session.conversation });
  session.draft = {
    ...stated,
    revision,
    status: 'submitted',
    reference: form.reference,
    submittedAt: form.submittedAt,
    undo: [],
    reopened: [],
    rejections: [],
  };
  session.unfocus();
  session.event('submitted');
  session.say(session.words.talk.submitted(form.reference));
}
