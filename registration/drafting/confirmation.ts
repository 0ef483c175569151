import type { About } from '../form.ts';
import { RATES, STOP_AND_HELP } from './disclosures.ts';
import { fitted, type Wording } from './fitted.ts';
import { frequencySentence } from './frequency.ts';
import { kindNames } from './kinds.ts';
import { senderName } from './senderName.ts';

/** The reply that makes a sign-up count: used for Canada unless the customer says there is none (30516). */
const isConfirmed = ({ useCase }: About): boolean => useCase.optIn?.doubleOptIn ?? useCase.audienceCountries?.includes('CA') === true;

/** First text after sign-up: brand, programme, frequency, rates, HELP, STOP (CNF-01, 30503). Without a brand it begins with the programme. */
export function confirmationDraft(about: About): string {
  const news = (program: string): string =>
    isConfirmed(about) ? `reply YES to confirm that you agree to receive ${program}` : `you are signed up for ${program}`;
  const message =
    (program: string): Wording =>
    (name) =>
      `${opened(name, news(program))}. ${frequencySentence(about)} ${RATES} ${STOP_AND_HELP}`;
  const kinds = kindNames(about);
  const short = message('our text messages');
  return fitted([320, 500], senderName(about.form) ?? '', [kinds ? message(`${kinds} by text`) : short, short]);
}

const opened = (name: string, news: string): string => (name ? `${name}: ${news}` : news.charAt(0).toUpperCase() + news.slice(1));
