import { welcomeBack } from './greet.ts';
import type { Session } from './session.ts';

/** `n•••@acme.com`: enough to recognise one's own address. */
const masked = (email: string): string => email.replace(/^(.)[^@]*/, '$1•••');

/** Mails the code by which the registration is found again elsewhere; asks for an address first where none is known. */
export async function mailCode(session: Session): Promise<void> {
  const { draft, words, ports, person } = session;
  const email = draft?.form.company?.contact?.email;
  if (!draft) {
    session.say(words.talk.nothingKept);
    return;
  }
  if (!email) {
    session.update({ wantsCode: true });
    session.say(words.talk.savedWhereTo);
    session.focusOn({ kind: 'field', field: 'company.contact.email' });
    return;
  }
  session.update({ wantsCode: false });
  if (await ports.resumeCodes.send(person, draft)) {
    session.event('resume-code-sent');
    session.say(words.talk.codeSent(masked(email)));
  } else session.say(words.talk.codeTooOften);
}

/** The code goes out as soon as the address it was waiting for is known. */
export async function mailCodeWhenPossible(session: Session): Promise<void> {
  if (session.talk.wantsCode && session.draft?.form.company?.contact?.email) await mailCode(session);
}

/** Brings a registration to whoever proves with its code that it is theirs; says nothing of it before. */
export async function acceptResumeCode(session: Session, code: string): Promise<void> {
  const { ports, person, words } = session;
  if (session.draft && Object.values(session.draft.sources).includes('customer')) {
    session.say(words.talk.finishFirst);
    return;
  }
  const redeemed = await ports.resumeCodes.find(code, person);
  if (redeemed.kind !== 'found') {
    session.say(redeemed.kind === 'locked' ? words.talk.codeLocked : words.talk.codeUnknown);
    return;
  }
  const draft = await ports.drafts.of(redeemed.person);
  if (!draft) {
    session.say(words.talk.codeUnknown);
    return;
  }
  session.draft = draft;
  session.resumed = { code, from: redeemed.person };
  session.update({ isReady: true, isSpecialTold: true, locale: draft.locale });
  welcomeBack(session);
  session.say(words.talk.freshCode);
}
