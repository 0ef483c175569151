import { z } from 'zod';
import { BUSINESS_TYPES, REGISTRATION_TYPES } from '../choices.ts';
import { countryCode } from '../countries.ts';
import { emailDomain, emailRule, FREE_MAIL, tidyEmail } from '../email.ts';
import { field } from '../field.ts';
import type { About } from '../form.ts';
import { phoneRule, tidyPhone } from '../phone.ts';
import { CA_PROVINCES, countryOfRegion, regionWritten, US_STATES } from '../regions.ts';
import {
  CBN_WITH_ACCOUNT,
  printedNumber,
  registrationNumberRule,
  registrationTypeOf,
  tidyRegistrationNumber,
  typeFitsCountry,
} from '../registrationNumber.ts';
import type { RuleId } from '../rules.ts';
import { breaks, line, oneOf, text } from '../shapes.ts';
import { holdsSsn } from '../ssn.ts';
import { completeUrl, hostOf, registrableDomain, websiteRule } from '../webAddress.ts';

const US_POSTAL = /^\d{5}(-\d{4})?$/;
const CA_POSTAL = /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/;
/** Words that name a department or an organisation, not a person (30483). */
const DEPARTMENT =
  /\b(team|support|sales|marketing|admin|administrator|office|department|dept|info|service|services|billing|accounts?|helpdesk|reception|llc|inc|corp|ltd|company|customer)\b|고객센터|지원팀|영업팀|마케팅팀|관리자|담당자|부서/i;

const isCompanyNumbered = ({ form }: About) => form.company?.businessType !== 'SOLE_PROPRIETOR';
const countryOf = ({ form }: About) => form.company?.registrationCountry ?? form.company?.address?.country;

const checked = (schema: z.ZodType<string>, rule: (value: string) => RuleId | undefined) =>
  schema.superRefine((value, context) => {
    const broken = rule(value);
    if (broken) context.addIssue({ code: 'custom', message: broken });
  });

/** A page of the company: a complete public https address. */
const page = () => checked(z.string(breaks('not-a-url')).max(500, breaks('too-long')), websiteRule).meta({ format: 'uri', maxLength: 500 });

const email = () => checked(z.string(breaks('not-an-email')), emailRule).meta({ format: 'email', maxLength: 254 });
const phone = () => checked(z.string(breaks('not-a-phone')), phoneRule).meta({ pattern: '^\\+[1-9]\\d{6,14}$' });

const personName = () =>
  checked(text(1, 100), (name) => (!/\p{L}/u.test(name) || /[\d@<>{}=]/.test(name) || DEPARTMENT.test(name) ? 'not-a-person' : undefined));

function legalNameRule(name: string): RuleId | undefined {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return letters < 2 || /^\S+@\S+$/.test(name) || /^(https?:\/\/|www\.)\S+$/i.test(name) ? 'COM-01' : undefined;
}

const PO_BOX_ALONE = /^(p\.?\s?o\.?\s?box|post\s?office\s?box|사서함)\s*#?\s*\d*\w?$/i;

function countryFromPlace({ form }: About): string | undefined {
  const { region, postalCode } = form.company?.address ?? {};
  if (region && countryOfRegion(region)) return countryOfRegion(region);
  if (postalCode && US_POSTAL.test(postalCode)) return 'US';
  if (postalCode && CA_POSTAL.test(postalCode)) return 'CA';
  return CBN_WITH_ACCOUNT.test(form.company?.registrationNumber ?? '') ? 'CA' : undefined;
}

function postalRule(code: string, { form }: About): RuleId | undefined {
  const { country, region } = form.company?.address ?? {};
  const place = country ?? (region ? countryOfRegion(region) : undefined);
  if (place === 'US') return US_POSTAL.test(code) ? undefined : 'COM-08';
  if (place === 'CA') return CA_POSTAL.test(code) ? undefined : 'COM-08';
  return undefined;
}

function regionRule(region: string, { form }: About): RuleId | undefined {
  const country = form.company?.address?.country;
  if (country === 'US') return region in US_STATES ? undefined : 'COM-07';
  if (country === 'CA') return region in CA_PROVINCES ? undefined : 'COM-07';
  return undefined;
}

const isNorthAmerican = ({ form }: About) => ['US', 'CA', undefined].includes(form.company?.address?.country);

/** Written by somebody else than the business: the contact's own domain is not the website's (30474, 30494). */
function isResold({ form }: About): boolean {
  const { website, contact, resellerName } = form.company ?? {};
  if (resellerName) return true;
  if (!website || !contact?.email || FREE_MAIL.has(emailDomain(contact.email))) return false;
  return registrableDomain(hostOf(website)) !== registrableDomain(emailDomain(contact.email));
}

const postalCode = (raw: unknown) => {
  const typed = line(raw);
  if (typeof typed !== 'string') return typed;
  const canadian = /^([A-Z]\d[A-Z])[ -]?(\d[A-Z]\d)$/i.exec(typed);
  return canadian ? `${canadian[1]} ${canadian[2]}`.toUpperCase() : typed;
};

export const companyFields = {
  'company.businessType': field({ schema: oneOf(BUSINESS_TYPES), need: 'required', choices: BUSINESS_TYPES }),
  'company.legalName': field({ schema: checked(text(1, 255), legalNameRule), need: 'required', tidy: line }),
  'company.doingBusinessAs': field({
    schema: text(1, 255),
    need: 'optional',
    tidy: line,
    fits: (name, { form }) => (name === form.company?.legalName ? 'conflict' : undefined),
  }),
  'company.address.street': field({
    schema: checked(text(1, 100), (street) => (PO_BOX_ALONE.test(street) ? 'COM-10' : undefined)),
    need: 'required',
    tidy: line,
  }),
  'company.address.street2': field({ schema: text(1, 100), need: 'volunteered', tidy: line }),
  'company.address.city': field({
    schema: checked(text(1, 50), (city) => (/\p{L}/u.test(city) ? undefined : 'format')),
    need: 'required',
    tidy: line,
  }),
  'company.address.region': field({
    schema: text(1, 100),
    need: 'required',
    tidy: (raw) => (typeof raw === 'string' ? (regionWritten(raw) ?? line(raw)) : raw),
    when: isNorthAmerican,
    fits: regionRule,
  }),
  'company.address.postalCode': field({
    schema: text(1, 10).meta({ maxLength: 10 }),
    need: 'required',
    tidy: postalCode,
    fits: postalRule,
  }),
  'company.address.country': field({
    schema: z.string(breaks('not-in-list')).regex(/^[A-Z]{2}$/, breaks('not-in-list')),
    need: 'assumed',
    tidy: (raw) => (typeof raw === 'string' ? (countryCode(raw) ?? raw) : raw),
    assume: countryFromPlace,
  }),
  'company.registrationNumber': field({
    schema: checked(z.string(breaks('format')).min(1, breaks('required')).max(50, breaks('too-long')), (number) =>
      holdsSsn(number) ? 'SUB-03' : undefined,
    ),
    need: 'required',
    tidy: (raw, about) => {
      const number = tidyRegistrationNumber(raw);
      return typeof number === 'string' ? printedNumber(number, countryOf(about)) : number;
    },
    when: isCompanyNumbered,
    fits: (number, about) => registrationNumberRule(number, countryOf(about)),
  }),
  'company.registrationType': field({
    schema: oneOf(REGISTRATION_TYPES),
    need: 'assumed',
    choices: REGISTRATION_TYPES,
    when: isCompanyNumbered,
    assume: (about) => registrationTypeOf(about.form.company?.registrationNumber, countryOf(about)),
    fits: (type, about) => (typeFitsCountry(type, countryOf(about) ?? 'US') ? undefined : 'COM-06'),
  }),
  'company.registrationCountry': field({
    schema: z.string(breaks('not-in-list')).regex(/^[A-Z]{2}$/, breaks('not-in-list')),
    need: 'assumed',
    tidy: (raw) => (typeof raw === 'string' ? (countryCode(raw) ?? raw) : raw),
    when: isCompanyNumbered,
    assume: ({ form }) => form.company?.address?.country,
  }),
  'company.website': field({ schema: page(), need: 'required', tidy: completeUrl }),
  'company.privacyPolicyUrl': field({ schema: page(), need: 'required', tidy: completeUrl }),
  'company.termsUrl': field({ schema: page(), need: 'required', tidy: completeUrl }),
  'company.contact.firstName': field({ schema: personName(), need: 'required', tidy: line }),
  'company.contact.lastName': field({ schema: personName(), need: 'required', tidy: line }),
  'company.contact.title': field({ schema: text(1, 100), need: 'volunteered', tidy: line }),
  'company.contact.email': field({ schema: email(), need: 'required', tidy: tidyEmail }),
  'company.contact.phone': field({
    schema: phone(),
    need: 'required',
    tidy: tidyPhone,
    fits: (number, { form }) => (form.useCases?.some((useCase) => useCase.numbers?.includes(number)) ? 'CON-06' : undefined),
  }),
  'company.support.email': field({
    schema: email(),
    need: 'volunteered',
    tidy: tidyEmail,
    assume: ({ form }) => form.company?.contact?.email,
  }),
  'company.support.phone': field({
    schema: phone(),
    need: 'volunteered',
    tidy: tidyPhone,
    assume: ({ form }) => form.company?.contact?.phone,
  }),
  'company.resellerName': field({ schema: text(1, 255), need: 'asked', tidy: line, when: isResold }),
  'company.genesysOrganization': field({ schema: text(1, 255), need: 'volunteered', tidy: line }),
} as const;
