import type { About } from '../../form.ts';
import { hostOf } from '../../webAddress.ts';
import { chosenLabels, organizationDomain } from '../domains.ts';
import { endsNowhere } from '../freeMail.ts';
import { isFileShare, isPresence, isShortener } from '../hosts.ts';
import { hostResembles, isLatin } from '../likeness.ts';
import type { Fault, Rule } from '../rule.ts';
import { absent, brokenBy, fault } from '../shape.ts';

const PAGES = ['company.website', 'company.privacyPolicyUrl', 'company.termsUrl'] as const;
type Page = (typeof PAGES)[number];

const pageOf = ({ form }: About, id: Page): string | undefined => {
  const { website, privacyPolicyUrl, termsUrl } = form.company ?? {};
  return { 'company.website': website, 'company.privacyPolicyUrl': privacyPolicyUrl, 'company.termsUrl': termsUrl }[id];
};

const onPages = (wrong: (url: string, about: About, id: Page) => readonly Fault[]) => (about: About) =>
  PAGES.flatMap((id) => {
    const url = pageOf(about, id);
    return url === undefined ? [] : wrong(url, about, id);
  });

const address = onPages((url, about, id) => {
  const rule = brokenBy(about, id);
  return fault((rule !== undefined && rule !== 'WEB-03') || endsNowhere(hostOf(url)), id, {
    facts: { kind: rule === 'format' ? 'http' : 'address' },
  });
});

const detour = onPages((url, about, id) => {
  const host = hostOf(url);
  const kind = isFileShare(host) ? 'share' : 'short';
  return fault(isShortener(host) || isFileShare(host) || brokenBy(about, id) === 'WEB-03', id, { facts: { host, kind } });
});

/** Said in the form: why the address bears another name. */
const EXPLAINED =
  /\b(?:website|web site|web address|domain|url|home ?page|rebrand\w*|parent company|subsidiary)\b|홈페이지|웹사이트|도메인/i;

function foreignHost({ form }: About): readonly Fault[] {
  const { website, legalName, doingBusinessAs } = form.company ?? {};
  const host = hostOf(website ?? '');
  const names = [legalName, doingBusinessAs].flatMap((name) => (name && isLatin(name) ? [name] : []));
  const isDemonstration =
    chosenLabels(host).join() === 'example' || ['example.com', 'example.net', 'example.org'].includes(organizationDomain(host));
  if (host === '' || names.length === 0 || isDemonstration || isPresence(host) || isShortener(host) || isFileShare(host)) return [];
  const isExplained = form.useCases?.some((useCase) => EXPLAINED.test(useCase.additionalInformation ?? ''));
  return fault(!isExplained && !names.some((name) => hostResembles(host, name)), 'company.website', { facts: { host } });
}

function privacyPolicy({ form }: About): readonly Fault[] {
  const { website = '', privacyPolicyUrl } = form.company ?? {};
  if (privacyPolicyUrl === undefined) return absent(true, 'company.privacyPolicyUrl');
  const [home, policy] = [hostOf(website), hostOf(privacyPolicyUrl)];
  const isElsewhere = home !== '' && policy !== '' && organizationDomain(home) !== organizationDomain(policy);
  return fault(isElsewhere, 'company.privacyPolicyUrl', { severity: 'warning', facts: { host: policy } });
}

/** Two addresses of one page, whatever their case, `www.` or last slash. */
export const isSamePage = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((url) => {
    if (!URL.canParse(url)) return url;
    const { hostname, pathname, search, hash } = new URL(url);
    return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}${hash}`;
  });
  return one === other;
};

function terms({ form }: About): readonly Fault[] {
  const { privacyPolicyUrl, termsUrl } = form.company ?? {};
  if (termsUrl === undefined) return absent(true, 'company.termsUrl');
  return fault(privacyPolicyUrl !== undefined && isSamePage(privacyPolicyUrl, termsUrl), 'company.termsUrl', { severity: 'warning' });
}

/** The policy is the company's: confirmed for an earlier use case, it holds for later ones. */
function noSharing({ form, useCase, index }: About): readonly Fault[] {
  const field = `useCases[${index}].callToAction.privacyConfirmed`;
  if (useCase.callToAction?.privacyConfirmed === false) return fault(true, field);
  const isConfirmed = form.useCases?.some((one, at) => at <= index && one.callToAction?.privacyConfirmed);
  return absent(!isConfirmed, field);
}

export const webRules: readonly Rule[] = [
  { id: 'WEB-01', severity: 'blocker', codes: ['30473'], reads: PAGES, per: 'form', check: address },
  {
    id: 'WEB-02',
    severity: 'warning',
    codes: ['30490'],
    reads: ['company.website'],
    per: 'form',
    check: ({ form }) => {
      const host = hostOf(form.company?.website ?? '');
      return fault(isPresence(host) && !isShortener(host), 'company.website', { facts: { host } });
    },
  },
  { id: 'WEB-03', severity: 'blocker', codes: ['30473'], reads: PAGES, per: 'form', check: detour },
  {
    id: 'WEB-05',
    severity: 'warning',
    codes: ['30492'],
    reads: ['company.website', 'company.legalName', 'company.doingBusinessAs', 'useCases[].additionalInformation'],
    per: 'form',
    check: foreignHost,
  },
  {
    id: 'WEB-06',
    severity: 'blocker',
    codes: ['30493', '30519'],
    reads: ['company.privacyPolicyUrl', 'company.website'],
    per: 'form',
    check: privacyPolicy,
  },
  {
    id: 'WEB-07',
    severity: 'blocker',
    codes: ['30493', '30522'],
    reads: ['company.termsUrl', 'company.privacyPolicyUrl'],
    per: 'form',
    check: terms,
  },
  {
    id: 'PRV-01',
    severity: 'blocker',
    codes: ['30477', '30520', '30521'],
    reads: ['useCases[].callToAction.privacyConfirmed'],
    per: 'useCase',
    check: noSharing,
  },
];
