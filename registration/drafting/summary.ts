import type { AudienceCountry } from '../choices.ts';
import type { About } from '../form.ts';
import { fitted, listed, type Wording } from './fitted.ts';
import { frequencySentence } from './frequency.ts';
import { kindNames, kindPurposes } from './kinds.ts';
import { METHOD_PHRASES } from './methodWords.ts';
import { senderName } from './senderName.ts';

const COUNTRY: Readonly<Record<AudienceCountry, string>> = { US: 'the US', CA: 'Canada' };

/**
 * Who is texted, what, why and how often, for a customer who does not write English; undefined while brand or categories are unknown.
 * Between 80 and 500 characters, naming the brand and every category (USE-02, USE-03, USE-05).
 */
export function summaryDraft(about: About): string | undefined {
  const name = senderName(about.form);
  const [purposes, names] = [kindPurposes(about), kindNames(about)];
  if (!name || !purposes || !names) return undefined;
  const says =
    (people: string, kinds: string, frequency: string): Wording =>
    (brand) =>
      `${brand} texts ${people} to receive its messages. They get ${kinds}.${frequency} Anyone can reply STOP to opt out.`;
  const frequency = ` ${frequencySentence(about)}`;
  return fitted([500], name, [
    says(peopleWhoAgreed(about), purposes, frequency),
    says(peopleWhoAgreed(about), names, frequency),
    says('people who agreed', names, frequency),
    says('people who agreed', names, ''),
  ]);
}

function peopleWhoAgreed({ useCase }: About): string {
  const countries = listed((useCase.audienceCountries ?? []).map((country) => COUNTRY[country]));
  const ways = listed((useCase.optIn?.methods ?? []).map((method) => METHOD_PHRASES[method]));
  return `people${countries ? ` in ${countries}` : ''} who agreed${ways ? ` ${ways}` : ''}`;
}
