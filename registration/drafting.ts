import { brandOf } from './brand.ts';
import type { Category } from './choices.ts';
import type { About } from './form.ts';
import { readablePhone } from './phone.ts';

/** What consumers sign up for, in words that fit "you are signed up for …". English, as reviewers read it. */
const PROGRAM: Readonly<Record<Category, string>> = {
  ACCOUNT_NOTIFICATIONS: 'notification texts',
  CUSTOMER_CARE: 'customer service texts',
  MARKETING: 'promotional texts',
  TWO_FACTOR_AUTHENTICATION: 'login code texts',
  DELIVERY_NOTIFICATIONS: 'delivery texts',
  EVENTS: 'event texts',
  FRAUD_ALERT_MESSAGING: 'fraud alert texts',
  SECURITY_ALERT: 'security alert texts',
  PUBLIC_SERVICE_ANNOUNCEMENT: 'public service texts',
  HIGHER_EDUCATION: 'campus texts',
  K12: 'school texts',
  CHARITY_NONPROFIT: 'charity and donation texts',
  POLLING_AND_VOTING_NON_POLITICAL: 'survey texts',
  POLITICAL_ELECTION_CAMPAIGNS: 'campaign texts',
};

const joined = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'texts');

function frequency({ useCase }: About): string {
  const said = useCase.messageFrequency ?? 'varies';
  return /^varies$/i.test(said) ? 'Message frequency varies.' : `Message frequency: ${said}.`;
}

function supportContact({ form }: About): string {
  const { phone, email } = form.company?.support ?? form.company?.contact ?? {};
  const ways = [...(phone ? [`call ${readablePhone(phone)}`] : []), ...(email ? [`write to ${email}`] : [])];
  return ways.length > 0 ? ways.join(' or ') : `visit ${form.company?.website ?? 'our website'}`;
}

/** Reply to HELP, complete by construction: brand, a contact, STOP (HLP-01). */
export const helpDraft = (about: About): string => `${brandOf(about.form)}: for help ${supportContact(about)}. Reply STOP to opt out.`;

/** First text after sign-up, complete by construction: brand, programme, frequency, rates, HELP, STOP (CNF-01). */
export function confirmationDraft(about: About): string {
  const program = joined((about.useCase.categories ?? []).map((category) => PROGRAM[category]));
  return `${brandOf(about.form)}: you are signed up for ${program}. ${frequency(about)} Msg & data rates may apply. Reply HELP for help, STOP to opt out.`;
}
