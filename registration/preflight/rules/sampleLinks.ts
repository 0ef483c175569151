import { emailDomain } from '../../email.ts';
import type { About } from '../../form.ts';
import { hostOf, registrableDomain } from '../../webAddress.ts';
import type { Fault, Rule } from '../rule.ts';
import { isShortener, linksIn } from '../wording/links.ts';
import { plain } from '../wording/plain.ts';
import { faultInSample, samplesOf } from './reading.ts';

const SAMPLES = 'useCases[].sampleMessages';

/** App stores belong to nobody who texts, and everybody knows where they lead. */
const STORES = new Set(['apps.apple.com', 'play.google.com']);

function shortened(about: About): readonly Fault[] {
  return samplesOf(about).flatMap((sample) => {
    const link = linksIn(plain(sample.text)).find(isShortener);
    return link ? [faultInSample(about, sample, { facts: { host: link.host } })] : [];
  });
}

function unsecured(about: About): readonly Fault[] {
  return samplesOf(about).flatMap((sample) =>
    /\bhttp:\/\//i.test(sample.text) ? [faultInSample(about, sample, { better: secured(sample.text) })] : [],
  );
}

/** One letter more per link may pass the field's length. */
const secured = (text: string): string | undefined => {
  const better = text.replace(/\bhttp:\/\//gi, 'https://');
  return better.length <= 500 ? better : undefined;
};

/** Domains the form names as the business's own; none while the website is unknown. */
function ownDomains({ form, useCase }: About): ReadonlySet<string> {
  const { website, privacyPolicyUrl, termsUrl, contact, support } = form.company ?? {};
  if (!website) return new Set();
  const pages = [website, privacyPolicyUrl, termsUrl, useCase.optIn?.url].flatMap((url) => (url ? [hostOf(url)] : []));
  const mail = [contact?.email, support?.email].flatMap((email) => (email ? [emailDomain(email)] : []));
  return new Set([...pages, ...mail].map(registrableDomain));
}

function foreign(about: About): readonly Fault[] {
  const own = ownDomains(about);
  if (own.size === 0) return [];
  const explained = about.useCase.additionalInformation?.toLowerCase() ?? '';
  return samplesOf(about).flatMap((sample) => {
    const link = linksIn(plain(sample.text)).find(
      (one) =>
        one.host !== '' &&
        !isShortener(one) &&
        !STORES.has(one.host) &&
        !own.has(registrableDomain(one.host)) &&
        !explained.includes(registrableDomain(one.host)),
    );
    return link ? [faultInSample(about, sample, { facts: { host: link.host } })] : [];
  });
}

export const sampleLinkRules: readonly Rule[] = [
  { id: 'MSG-05', severity: 'blocker', codes: ['30449', '30525'], reads: [SAMPLES], per: 'useCase', check: shortened },
  { id: 'MSG-06', severity: 'blocker', codes: ['30471'], reads: [SAMPLES], per: 'useCase', check: unsecured },
  {
    id: 'MSG-07',
    severity: 'warning',
    codes: ['30499', '30492'],
    reads: [
      SAMPLES,
      'company.website',
      'company.privacyPolicyUrl',
      'company.termsUrl',
      'company.contact.email',
      'company.support.email',
      'useCases[].optIn.url',
      'useCases[].additionalInformation',
    ],
    per: 'useCase',
    check: foreign,
  },
];
