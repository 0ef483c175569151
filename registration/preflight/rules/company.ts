import type { About } from '../../form.ts';
import { hostOf } from '../../webAddress.ts';
import { FIRST_NAMES } from '../firstNames.ts';
import { isIncorporated, nameTokens, showsLegalForm } from '../legalForms.ts';
import { liesIn } from '../postalAreas.ts';
import type { Fault, Rule } from '../rule.ts';
import { absent, brokenBy, fault } from '../shape.ts';
import { unnamedBrand } from '../tradeName.ts';
import { isSoleProprietor, NUMBER, registrationRules } from './registration.ts';

const isForProfit = ({ form }: About) => ['PRIVATE_PROFIT', 'PUBLIC_PROFIT'].includes(form.company?.businessType ?? '');

function legalName(about: About): readonly Fault[] {
  const { legalName: name, contact } = about.form.company ?? {};
  if (name === undefined) return absent(true, 'company.legalName');
  const words = nameTokens(name);
  const isFirstName = words.length === 1 && (FIRST_NAMES.has(words[0] ?? '') || nameTokens(contact?.firstName ?? '').join() === words[0]);
  const isAddress = /^[\w-]{1,60}(\.[\w-]{1,60}){0,3}\.(com|net|org|ca|us|io|co|info|biz)$/i.test(name);
  return fault(isFirstName || isAddress || brokenBy(about, 'company.legalName') === 'COM-01', 'company.legalName');
}

function postalArea(about: About): readonly Fault[] {
  const { postalCode, region, country } = about.form.company?.address ?? {};
  if (!postalCode || !region || brokenBy(about, 'company.address.postalCode') || brokenBy(about, 'company.address.region')) return [];
  return fault(!liesIn(postalCode, region, country), 'company.address.postalCode', { facts: { region } });
}

const PO_BOX =
  /\b(?:p\.?\s?o\.?\s?b(?:ox)?|post\s?office\s?box|postal\s?box|case\s?postale|c\.?p\.|bo[iî]te\s?postale)\s{0,3}#?\s{0,3}\d{0,8}|사서함\s{0,3}\d{0,8}(?:호)?/giu;
const NUMBER_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|un|une|deux)\b/i;

function street(about: About): readonly Fault[] {
  const { street: line, street2 = '' } = about.form.company?.address ?? {};
  if (line === undefined) return [];
  const [beyond, above] = [line.replace(PO_BOX, '').trim(), street2.replace(PO_BOX, '').trim()];
  const isNumbered = /\d/.test(beyond) || /\d/.test(above) || NUMBER_WORD.test(beyond);
  const isBox = beyond !== line.trim() && !isNumbered;
  if (isBox || brokenBy(about, 'company.address.street') === 'COM-10')
    return fault(true, 'company.address.street', { facts: { kind: 'box' } });
  return fault(!isNumbered || line.length < 5, 'company.address.street', { severity: 'warning', facts: { kind: 'number' } });
}

function soleProprietor(about: About): readonly Fault[] {
  if (!isSoleProprietor(about)) return [];
  const { legalName: name, registrationNumber: number } = about.form.company ?? {};
  return [
    ...fault(name !== undefined && isIncorporated(name), 'company.businessType', { facts: { kind: 'form' } }),
    ...fault(number !== undefined, NUMBER, { severity: 'warning', facts: { kind: 'number' } }),
  ];
}

const GOVERNMENT_HOST = /(?:^|\.)(?:gov|mil|gc\.ca|gov\.[a-z]{2}\.ca|gouv\.qc\.ca)$/;
const GOVERNMENT_NAME = /^(?:the )?(?:city|county|state|town|village|township|province|commonwealth|borough) of\b/i;

function government(about: About): readonly Fault[] {
  const { legalName: name = '', website = '' } = about.form.company ?? {};
  const isNamed = GOVERNMENT_NAME.test(name) && !isIncorporated(name);
  return fault(isForProfit(about) && (isNamed || GOVERNMENT_HOST.test(hostOf(website))), 'company.businessType');
}

const broken = (id: Parameters<typeof brokenBy>[1], rule: string) => (about: About) => fault(brokenBy(about, id) === rule, id);
const per = 'form' as const;

export const companyRules: readonly Rule[] = [
  { id: 'COM-01', severity: 'blocker', codes: ['30484'], reads: ['company.legalName', 'company.contact.firstName'], per, check: legalName },
  {
    id: 'COM-02',
    severity: 'warning',
    codes: ['30484'],
    reads: ['company.legalName', 'company.businessType'],
    per,
    check: (about) => {
      const name = about.form.company?.legalName;
      return fault(isForProfit(about) && name !== undefined && !showsLegalForm(name), 'company.legalName');
    },
  },
  {
    id: 'COM-03',
    severity: 'warning',
    codes: ['30488'],
    reads: ['company.legalName', 'company.doingBusinessAs', 'useCases[].sampleMessages', 'useCases[].callToAction.text'],
    per,
    check: unnamedBrand,
  },
  ...registrationRules,
  {
    id: 'COM-07',
    severity: 'blocker',
    codes: ['30451'],
    reads: ['company.address.region', 'company.address.country'],
    per,
    check: broken('company.address.region', 'COM-07'),
  },
  {
    id: 'COM-08',
    severity: 'blocker',
    codes: ['30451'],
    reads: ['company.address.postalCode', 'company.address.region', 'company.address.country'],
    per,
    check: broken('company.address.postalCode', 'COM-08'),
  },
  {
    id: 'COM-09',
    severity: 'warning',
    codes: ['30451'],
    reads: ['company.address.postalCode', 'company.address.region', 'company.address.country'],
    per,
    check: postalArea,
  },
  { id: 'COM-10', severity: 'blocker', codes: ['30451'], reads: ['company.address.street', 'company.address.street2'], per, check: street },
  {
    id: 'COM-11',
    severity: 'blocker',
    codes: ['30915'],
    reads: ['company.businessType', 'company.legalName', 'company.registrationNumber'],
    per,
    check: soleProprietor,
  },
  {
    id: 'COM-12',
    severity: 'warning',
    codes: ['30445'],
    reads: ['company.businessType', 'company.legalName', 'company.website'],
    per,
    check: government,
  },
];
