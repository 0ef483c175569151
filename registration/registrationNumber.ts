import type { RegistrationType } from './choices.ts';
import type { RuleId } from './rules.ts';
import { holdsSsn } from './ssn.ts';
import { tidyDigits } from './tidy.ts';

/** EIN prefixes the IRS never issued; the other 83 exist. */
const NEVER_ISSUED = new Set('00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97'.split(' '));

/** Types a country issues; the first is assumed unless the number's shape says otherwise. */
const TYPES_OF: Readonly<Record<string, readonly RegistrationType[]>> = {
  US: ['EIN'],
  CA: ['CBN', 'NEQ', 'PROVINCIAL_NUMBER'],
  GB: ['CRN', 'VAT'],
  HK: ['BRN', 'CRN'],
  IE: ['VAT'],
  NL: ['VAT'],
  BR: ['CNPJ', 'VAT'],
  AU: ['ABN', 'ACN'],
  FR: ['SIREN', 'SIRET'],
  NZ: ['NZBN'],
  DE: ['UST_IDNR'],
  ES: ['CIF', 'NIF'],
  CH: ['UID'],
};

const DIGITS: Partial<Record<RegistrationType, number>> = { ABN: 11, ACN: 9, SIREN: 9, SIRET: 14, NZBN: 13, CNPJ: 14, NEQ: 10 };

/** A Canadian business number with its programme account tells its country by itself. */
export const CBN_WITH_ACCOUNT = /^\d{9}R[A-Z]\d{4}$/;

/** The number as the authority prints it: an EIN with its dash, a Canadian one without spaces. */
export function tidyRegistrationNumber(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  const typed = tidyDigits(raw).replace(/^(ein|bn|cbn|fein|tax id)\s*[:#]?\s*/i, '');
  const bare = typed.replace(/[\s.-]/g, '').toUpperCase();
  if (holdsSsn(typed)) return typed;
  if (/^\d{9}$/.test(bare)) return bare;
  return CBN_WITH_ACCOUNT.test(bare) ? bare : typed;
}

/** As tidied, in the light of its country: nine digits are an EIN in the US and a business number in Canada. */
export const printedNumber = (number: string, country: string | undefined): string =>
  /^\d{9}$/.test(number) && country !== 'CA' && (country === 'US' || country === undefined)
    ? `${number.slice(0, 2)}-${number.slice(2)}`
    : number;

export const isEinShaped = (number: string): boolean => /^\d{2}-\d{7}$/.test(number);

/** The kind of a number; undefined while its country is unknown. */
export function registrationTypeOf(number: string | undefined, country: string | undefined): RegistrationType | undefined {
  if (!country) return undefined;
  const types = TYPES_OF[country] ?? ['OTHER'];
  const digits = number?.replace(/\D/g, '') ?? '';
  if (country === 'CA' && /^(11|22|33|88)\d{8}$/.test(digits) && !/R[A-Z]/i.test(number ?? '')) return 'NEQ';
  return types.find((type) => number !== undefined && DIGITS[type] === digits.length) ?? types[0];
}

export const typeFitsCountry = (type: RegistrationType, country: string): boolean =>
  type === 'OTHER' || (TYPES_OF[country] ?? []).includes(type);

function einRule(number: string): RuleId | undefined {
  const fits = isEinShaped(number) && !NEVER_ISSUED.has(number.slice(0, 2)) && !/^(\d)\1-\1{7}$/.test(number);
  return fits ? undefined : 'COM-05';
}

/** Shape of a registration number for its country; without a country it is read as an EIN, as nearly all are. */
export function registrationNumberRule(number: string, country: string | undefined): RuleId | undefined {
  if (holdsSsn(number)) return 'SUB-03';
  if (country === undefined && CBN_WITH_ACCOUNT.test(number)) return undefined;
  if (country === undefined || country === 'US') return einRule(number);
  if (country === 'CA' && registrationTypeOf(number, country) === 'CBN') return /^\d{9}(R[A-Z]\d{4})?$/.test(number) ? undefined : 'COM-06';
  return number.length >= 3 && number.length <= 50 && !/^(.)\1*$/.test(number) ? undefined : 'format';
}
