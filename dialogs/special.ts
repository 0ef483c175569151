import { isCharity, isPolitical } from '../registration/fields/special.ts';
import { aboutCompany, type Form } from '../registration/form.ts';
import { handOut } from './handOut.ts';
import type { Session } from './session.ts';

/** Organisations for which Genesys has requirements of its own: charities, political groups, and non-profits until they say which they are. */
export const isSpecial = (form: Form): boolean => {
  const about = aboutCompany(form);
  return isCharity(about) || isPolitical(about) || (form.company?.businessType === 'NON_PROFIT' && form.special?.isCharity === undefined);
};

/** Tells them once, as soon as it is known; nobody is turned away. No rules are published for political bodies of Canada: people look after those. */
export async function tellSpecial(session: Session): Promise<void> {
  const { draft, talk, words } = session;
  if (!draft || !session.isWriting) return;
  if (isSpecial(draft.form) && !talk.isSpecialTold) {
    session.update({ isSpecialTold: true });
    session.say(words.talk.special);
  }
  if (isCanadianPolitical(draft.form) && !talk.isCanadianTold) {
    session.update({ isCanadianTold: true });
    session.say(words.talk.canadianPolitical);
    await handOut(session);
  }
}

const isCanadianPolitical = (form: Form): boolean => isPolitical(aboutCompany(form)) && form.company?.address?.country === 'CA';
