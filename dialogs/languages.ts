import type { Locale } from '../registration/draft.ts';
import type { Session } from './session.ts';

/** Speaks another language from here on; every answer stays. */
export function switchLanguage(session: Session, locale: Locale): void {
  if (session.locale !== locale) session.event('language-switched');
  setLanguage(session, locale);
  session.say(session.words.talk.languageSwitched);
}

export function setLanguage(session: Session, locale: Locale): void {
  session.update({ locale });
  if (session.draft) session.draft = { ...session.draft, locale };
}
