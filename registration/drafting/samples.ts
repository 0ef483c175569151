import type { Category } from '../choices.ts';
import type { About } from '../form.ts';
import { fitted, type Wording } from './fitted.ts';
import { asksDonations } from './kinds.ts';
import { DONATION_BODY, SAMPLE_BODIES } from './sampleBodies.ts';
import { senderName } from './senderName.ts';

/** The form takes no more. */
const MOST_SAMPLES = 5;
/** A GSM message has 160 places; brackets take two each. */
const MOST_LINK = 60;
const EXTENDED = /[[\]{}^~|\\€]/g;

/**
 * One realistic message per category, two different ones where there is but one (MSG-01, USE-05); marketing is never the one left out.
 * Undefined while brand or categories are unknown.
 */
export function sampleDrafts(about: About): readonly string[] | undefined {
  const name = senderName(about.form);
  const categories = inView(about.useCase.categories ?? []);
  if (!name || categories.length === 0) return undefined;
  return bodies(about, categories).map((body) => sample(about, name, body));
}

function inView(categories: readonly Category[]): readonly Category[] {
  const first = categories.slice(0, MOST_SAMPLES);
  const needsMarketing = categories.includes('MARKETING') && !first.includes('MARKETING');
  return needsMarketing ? [...first.slice(0, -1), 'MARKETING'] : first;
}

function bodies(about: About, categories: readonly Category[]): readonly string[] {
  const [only] = categories;
  if (only && categories.length === 1) return [SAMPLE_BODIES[only][0], asksDonations(about) ? DONATION_BODY : SAMPLE_BODIES[only][1]];
  return categories.map((category) =>
    asksDonations(about) && category === givingOf(categories) ? DONATION_BODY : SAMPLE_BODIES[category][0],
  );
}

/** The category whose example asks for donations, where one does. */
const givingOf = (categories: readonly Category[]): Category | undefined =>
  categories.find((category) => category === 'CHARITY_NONPROFIT') ??
  categories.find((category) => category === 'POLITICAL_ELECTION_CAMPAIGNS');

function sample({ form }: About, name: string, body: string): string {
  const message =
    (site: string): Wording =>
    (brand) =>
      `${brand}: ${body.replace('{site}', site)} Reply STOP to opt out.`;
  const website = form.company?.website ?? '';
  const bare = message('');
  const extended = body.match(EXTENDED)?.length ?? 0;
  // No full stop after the link: it would become part of it.
  return fitted([160 - extended, 500], name, [website.length <= MOST_LINK && website ? message(` See ${website}`) : bare, bare]);
}
