import { emailDomain } from '../../email.ts';
import type { About } from '../../form.ts';
import { hostOf } from '../../webAddress.ts';
import { organizationDomain } from '../domains.ts';
import { domainMeant, isFreeMail } from '../freeMail.ts';
import { nameTokens, nameWords } from '../legalForms.ts';
import { hostResembles, isLatin, soundsLikeBusiness } from '../likeness.ts';
import type { Fault, Rule } from '../rule.ts';
import { absent, brokenBy, fault } from '../shape.ts';

const EMAIL = 'company.contact.email';

const websiteDomain = ({ form }: About): string | undefined => {
  const host = hostOf(form.company?.website ?? '');
  return host === '' ? undefined : organizationDomain(host);
};

function emailFaults(about: About, id: typeof EMAIL | 'company.support.email', email: string | undefined): readonly Fault[] {
  if (email === undefined) return [];
  const domain = emailDomain(email);
  const meant = domainMeant(domain, websiteDomain(about));
  if (meant !== undefined) {
    const better = `${email.slice(0, email.lastIndexOf('@'))}@${meant}`;
    return fault(true, id, { severity: 'warning', facts: { kind: 'slip', domain, meant }, better });
  }
  return fault(brokenBy(about, id) !== undefined, id);
}

/** The provider itself registers: the website is the provider's, and so is the name. */
const isOwnMail = (about: About, domain: string): boolean =>
  domain === websiteDomain(about) && hostResembles(domain, about.form.company?.legalName ?? '');

/** A provider's own staff write from the provider's domain. */
const isForeignFreeMail = (about: About): boolean => {
  const domain = emailDomain(about.form.company?.contact?.email ?? '');
  return isFreeMail(domain) && domain !== websiteDomain(about);
};

/** The customer says in the form why another domain stands in the address. */
const EXPLAINED = /\b(?:domains?|e-?mails?|parent company|subsidiary|affiliated|same owner|rebrand\w*)\b|도메인|이메일|모회사|자회사/i;
export const explainsDomain = ({ form }: About): boolean =>
  form.useCases?.some((useCase) => EXPLAINED.test(useCase.additionalInformation ?? '')) === true;

/** The contact's domain where it is neither a mail provider's nor the website's; absent otherwise. */
export function foreignDomain(about: About): string | undefined {
  const email = about.form.company?.contact?.email;
  const own = websiteDomain(about);
  if (!email?.includes('@') || own === undefined || isForeignFreeMail(about)) return undefined;
  const domain = organizationDomain(emailDomain(email));
  return domain === own ? undefined : domain;
}

/** Words that name a desk, not a person, beyond those refused while answering. */
const DESK =
  /\b(?:operations|compliance|owner|manager|webmaster|no-?reply|communications|relations|agency|inquiries|human resources|group|desk|help ?desk|contact|test)\b|총무|대표자|인사팀|홍보팀|운영팀|상담원/i;

function person(about: About): readonly Fault[] {
  const { legalName = '', doingBusinessAs = '', businessType, contact } = about.form.company ?? {};
  const { firstName, lastName } = contact ?? {};
  const names = [
    ['company.contact.firstName', firstName],
    ['company.contact.lastName', lastName],
  ] as const;
  const faults = names.flatMap(([id, name]) =>
    fault(name !== undefined && (brokenBy(about, id) === 'not-a-person' || DESK.test(name)), id),
  );
  if (faults.length > 0 || firstName === undefined || lastName === undefined) return faults;
  if (DESK.test(`${firstName} ${lastName}`)) return fault(true, 'company.contact.lastName');
  if (isNamedAsBusiness(`${firstName} ${lastName}`, legalName, doingBusinessAs) && businessType !== 'SOLE_PROPRIETOR')
    return fault(true, 'company.contact.lastName', { facts: { kind: 'company' } });
  return fault(!isLatin(`${firstName} ${lastName}`), 'company.contact.lastName', { severity: 'warning', facts: { kind: 'script' } });
}

/** The company's own name in place of a person's; a firm may well bear its owner's name (`Dana Ruiz LLC`). */
function isNamedAsBusiness(contact: string, ...names: readonly string[]): boolean {
  const full = nameTokens(contact).join(' ');
  const isBeginning = (name: string) => `${nameWords(name).join(' ')} `.startsWith(`${full} `) && soundsLikeBusiness(contact);
  return names.some((name) => name !== '' && (full === nameTokens(name).join(' ') || isBeginning(name)));
}

const phones = (about: About): readonly Fault[] =>
  (['company.contact.phone', 'company.support.phone'] as const).flatMap((id) => fault(brokenBy(about, id) === 'not-a-phone', id));

const per = 'form' as const;

export const contactRules: readonly Rule[] = [
  {
    id: 'CON-01',
    severity: 'blocker',
    codes: ['30452'],
    reads: ['company.contact.email', 'company.support.email', 'company.website'],
    per,
    check: (about) => {
      const { contact, support } = about.form.company ?? {};
      const isRepeated = support?.email === contact?.email;
      return [
        ...emailFaults(about, EMAIL, contact?.email),
        ...(isRepeated ? [] : emailFaults(about, 'company.support.email', support?.email)),
      ];
    },
  },
  {
    id: 'CON-02',
    severity: 'warning',
    codes: ['30482'],
    reads: ['company.contact.email', 'company.website', 'company.legalName'],
    per,
    check: (about) => {
      const domain = emailDomain(about.form.company?.contact?.email ?? '');
      return fault(isFreeMail(domain) && !isOwnMail(about, domain), EMAIL, { facts: { domain } });
    },
  },
  {
    id: 'CON-03',
    severity: 'warning',
    codes: ['30482'],
    reads: ['company.contact.email', 'company.website', 'company.resellerName', 'useCases[].additionalInformation'],
    per,
    check: (about) => {
      const domain = foreignDomain(about);
      // A named reseller is the reason already.
      return domain === undefined || about.form.company?.resellerName || explainsDomain(about)
        ? []
        : fault(true, EMAIL, { facts: { domain, website: websiteDomain(about) ?? '' } });
    },
  },
  {
    id: 'CON-04',
    severity: 'blocker',
    codes: ['30483'],
    reads: [
      'company.contact.firstName',
      'company.contact.lastName',
      'company.legalName',
      'company.doingBusinessAs',
      'company.businessType',
    ],
    per,
    check: person,
  },
  {
    id: 'CON-05',
    severity: 'blocker',
    codes: ['30472'],
    reads: ['company.contact.phone', 'company.support.phone', 'useCases[].numbers'],
    per,
    check: phones,
  },
  {
    id: 'CON-06',
    severity: 'blocker',
    codes: ['30472'],
    reads: ['company.contact.phone', 'useCases[].numbers'],
    per,
    check: (about) => fault(brokenBy(about, 'company.contact.phone') === 'CON-06', 'company.contact.phone'),
  },
  {
    id: 'CON-07',
    severity: 'blocker',
    codes: ['30503', '30486'],
    reads: ['company.support.email', 'company.support.phone'],
    per,
    check: ({ form }) => absent(!form.company?.support?.email && !form.company?.support?.phone, 'company.support.email'),
  },
];
