import { pathOf } from '../registration/path.ts';
import { currentUseCase } from '../understanding/context.ts';
import type { Heard } from '../understanding/turn.ts';
import type { Session } from './session.ts';
import { take } from './take.ts';

/** Opt-in and call to action as in an earlier use case; the numbers stay apart, and the confirmation names its own purpose. */
export function copyConsent(session: Session, from: number): void {
  const index = currentUseCase(session.context);
  const earlier = session.draft?.form.useCases?.[from];
  if (!earlier) return;
  const copied: [string, unknown][] = [
    ...Object.entries(earlier.optIn ?? {}).map(([key, raw]): [string, unknown] => [`optIn.${key}`, raw]),
    ...Object.entries(earlier.callToAction ?? {}).map(([key, raw]): [string, unknown] => [`callToAction.${key}`, raw]),
  ];
  const heard = copied
    .filter(([key]) => key !== 'optIn.confirmationMessage')
    .map(([key, raw]): Heard => ({ path: `useCases[${index}].${key}`, raw, span: [0, 0], by: 'labelled', corrects: true }));
  take(session, heard);
  session.update({ lastChanged: pathOf('useCases[].callToAction.evidence', index) });
  session.unfocus();
  session.say(session.words.talk.copied(from + 1));
}
