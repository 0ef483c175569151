import { FIELD_IDS } from '../registration/catalogue.ts';
import { at, targetOf } from '../registration/path.ts';
import type { Heard } from '../understanding/turn.ts';
import { takeBack } from './handOut.ts';
import { setLanguage } from './languages.ts';
import type { Handoff } from './ports.ts';
import { acceptResumeCode } from './resume.ts';
import type { Session } from './session.ts';
import { take } from './take.ts';

const CODE = /(?<![A-Z0-9-])([A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4})(?![A-Z0-9-])/i;

/** The start code in a message, in capitals; codes use no letters and digits that look alike. */
export const codeIn = (text: string): string | undefined => CODE.exec(text)?.[1]?.toUpperCase();

/** Takes over what an agent handed in with this code, and has the customer confirm it. False when the message holds no code. */
export async function acceptCode(session: Session): Promise<boolean> {
  const code = codeIn(session.incoming.text);
  if (!code) return false;
  const handoff = await session.ports.handoffs.find(code);
  if (!handoff) {
    await acceptResumeCode(session, code);
    return true;
  }
  accept(session, handoff);
  session.usedCode = code;
  return true;
}

/** Values differing from the customer's own are shown side by side, then stand until they are corrected. */
export function accept(session: Session, handoff: Handoff): void {
  if (handoff.locale && !session.draft) setLanguage(session, handoff.locale);
  session.begin();
  takeBack(session);
  const order = (path: string) => FIELD_IDS.indexOf(targetOf(path)?.id ?? 'company.businessType');
  const known = Object.entries(handoff.known).sort(([a], [b]) => order(a) - order(b));
  session.say(session.words.talk.handedOver(handoff.agent.name));
  const differing = known.filter(([path, value]) => differs(session, path, value));
  const heard = known.map(([path, raw]): Heard => ({ path, raw, span: [0, 0], by: 'labelled', corrects: true }));
  const lines = differing.map(([path, value]) =>
    session.words.talk.differs(
      session.label(path),
      session.brief(path, at(session.draft?.form ?? {}, path), 120),
      session.brief(path, value, 120),
    ),
  );
  take(session, heard, 'agent');
  if (session.draft) session.draft = { ...session.draft, agent: { ...handoff.agent, ...(handoff.note && { note: handoff.note }) } };
  const all = known
    .filter(([path]) => !differing.some(([one]) => one === path))
    .map(([path]) => `${session.label(path)}: ${session.brief(path, at(session.draft?.form ?? {}, path), 120)}`);
  session.say([...all, ...lines].join('\n'));
  session.update({ handoff: handoff.id });
  session.event('handoff-accepted');
  session.confirm('prefilled');
}

const differs = (session: Session, path: string, value: unknown): boolean => {
  const mine = at(session.draft?.form ?? {}, path);
  return mine !== undefined && session.draft?.sources[path] === 'customer' && JSON.stringify(mine) !== JSON.stringify(value);
};
