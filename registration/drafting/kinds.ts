import type { Category } from '../choices.ts';
import type { About } from '../form.ts';
import { listed } from './fitted.ts';

interface Kind {
  /** Names the messages, in "you agree to receive text messages with …". */
  readonly name: string;
  /** Says what they are for, after the name. */
  readonly purpose: string;
}

/** What each category is called towards consumers and reviewers. Promotional words stand with MARKETING alone (USE-04, OPT-08). */
const KINDS: Readonly<Record<Category, Kind>> = {
  ACCOUNT_NOTIFICATIONS: { name: 'account notifications', purpose: 'about their own accounts, orders or bookings' },
  CUSTOMER_CARE: { name: 'customer service replies', purpose: 'that answer their questions' },
  MARKETING: { name: 'promotional marketing offers', purpose: 'about its products' },
  TWO_FACTOR_AUTHENTICATION: { name: 'login verification codes', purpose: 'when they sign in' },
  DELIVERY_NOTIFICATIONS: { name: 'delivery updates', purpose: 'about what they ordered' },
  EVENTS: { name: 'event updates', purpose: 'about events they signed up for' },
  FRAUD_ALERT_MESSAGING: { name: 'fraud alerts', purpose: 'when activity looks suspicious' },
  SECURITY_ALERT: { name: 'security alerts', purpose: 'about incidents that concern them' },
  PUBLIC_SERVICE_ANNOUNCEMENT: { name: 'public service notices', purpose: 'that concern their area' },
  HIGHER_EDUCATION: { name: 'college campus notices', purpose: 'about their studies' },
  K12: { name: 'school notices', purpose: 'about the school day' },
  CHARITY_NONPROFIT: { name: 'charity updates', purpose: 'about its work' },
  POLLING_AND_VOTING_NON_POLITICAL: { name: 'opinion surveys', purpose: 'that ask what they think' },
  POLITICAL_ELECTION_CAMPAIGNS: { name: 'political campaign updates', purpose: 'about the election' },
};

const isGiving = (category: Category): boolean => category === 'CHARITY_NONPROFIT' || category === 'POLITICAL_ELECTION_CAMPAIGNS';

/**
 * Donations are asked for in this use case: then summary and consent text must say so (CHA-02).
 * Where no use case is charitable or political, the organisation is, and all its texts may ask.
 */
export function asksDonations({ form, useCase }: About): boolean {
  if (form.special?.solicitsDonations !== true) return false;
  const isNamed = form.useCases?.some((one) => one.categories?.some(isGiving)) === true;
  return !isNamed || useCase.categories?.some(isGiving) === true;
}

/** The kinds of messages by name, marketing aside where it needs a consent of its own; undefined while no category is chosen. */
export function kindNames(about: About, categories: readonly Category[] | undefined = about.useCase.categories): string | undefined {
  return listed(phrases(about, categories ?? [], ({ name }) => name));
}

/** The kinds of messages with what each is for; undefined while no category is chosen. */
export function kindPurposes(about: About): string | undefined {
  return listed(phrases(about, about.useCase.categories ?? [], ({ name, purpose }) => `${name} ${purpose}`));
}

function phrases(about: About, categories: readonly Category[], phrase: (kind: Kind) => string): readonly string[] {
  const said = categories.map((category) => phrase(KINDS[category]));
  const isAsking = asksDonations(about) && categories.length > 0 && !isOnlyMarketing(about, categories);
  return isAsking ? [...said, 'donation requests'] : said;
}

/** The separate marketing consent of a mixed use case does not repeat what the first one says. */
const isOnlyMarketing = ({ useCase }: About, categories: readonly Category[]): boolean =>
  (useCase.categories?.length ?? 0) > 1 && categories.length === 1 && categories[0] === 'MARKETING';

/** Marketing needs a consent of its own beside another category (OPT-06, 30504): the categories of each consent, in order of asking. */
export function consents({ useCase }: About): readonly (readonly Category[])[] {
  const categories = useCase.categories ?? [];
  const others = categories.filter((category) => category !== 'MARKETING');
  return others.length > 0 && others.length < categories.length ? [others, ['MARKETING']] : [categories];
}

export const isMarketing = ({ useCase }: About): boolean => useCase.categories?.includes('MARKETING') === true;
