import type { About } from '../../form.ts';
import { isEinShaped, registrationNumberRule, typeFitsCountry } from '../../registrationNumber.ts';
import type { Fault, Rule } from '../rule.ts';
import { absent, fault } from '../shape.ts';

export const NUMBER = 'company.registrationNumber';
export const isSoleProprietor = ({ form }: About): boolean => form.company?.businessType === 'SOLE_PROPRIETOR';

function registration(about: About): readonly Fault[] {
  const { registrationNumber, registrationType, registrationCountry } = about.form.company ?? {};
  if (isSoleProprietor(about)) return fault(registrationNumber !== undefined, NUMBER, { facts: { kind: 'sole' } });
  return [
    ...absent(registrationNumber === undefined, NUMBER),
    ...absent(registrationType === undefined, 'company.registrationType'),
    ...absent(registrationCountry === undefined, 'company.registrationCountry'),
  ];
}

/** What everybody types who has no number at hand. */
const PLACEHOLDERS = new Set(['12-3456789', '98-7654321', '01-2345678', '00-0000000']);

const countryOf = ({ form }: About) => form.company?.registrationCountry ?? form.company?.address?.country;

/** The rule of the number by its stated type; a type that has its own register is not read as an EIN or a business number. */
export function numberRule(about: About): ReturnType<typeof registrationNumberRule> {
  const { registrationNumber: number, registrationType: type } = about.form.company ?? {};
  if (number === undefined) return undefined;
  const isOwn = type === undefined || type === 'EIN' || type === 'CBN';
  if (isOwn) return registrationNumberRule(number, type === 'EIN' ? 'US' : type === 'CBN' ? 'CA' : countryOf(about));
  return registrationNumberRule(number, 'other');
}

function ein(about: About): readonly Fault[] {
  const number = about.form.company?.registrationNumber;
  if (number === undefined || isSoleProprietor(about)) return [];
  if (numberRule(about) === 'COM-05') return fault(true, NUMBER);
  return fault(PLACEHOLDERS.has(number), NUMBER, { severity: 'warning', facts: { kind: 'placeholder' } });
}

const businessNumber = (about: About): readonly Fault[] => {
  const { registrationNumber: number, registrationType: type } = about.form.company ?? {};
  if (isSoleProprietor(about)) return [];
  const country = countryOf(about);
  if (type && country && !typeFitsCountry(type, country))
    return fault(true, 'company.registrationType', { facts: { kind: 'pair', country } });
  if (number === undefined) return [];
  if (numberRule(about) === 'COM-06') return fault(true, NUMBER, { facts: { kind: 'shape' } });
  const isBusinessNumber = country === 'CA' && (type ?? 'CBN') === 'CBN' && !isEinShaped(number);
  return fault(isBusinessNumber && !passesLuhn(number.slice(0, 9)), NUMBER, { severity: 'warning', facts: { kind: 'digit' } });
};

/** Check digit of the CRA; one documented sample fails it, hence never more than a warning. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const per = 'form' as const;

/** The number a company is registered under: that it is there, its shape, its type. */
export const registrationRules: readonly Rule[] = [
  {
    id: 'COM-04',
    severity: 'blocker',
    codes: ['30527'],
    reads: ['company.registrationNumber', 'company.registrationType', 'company.registrationCountry', 'company.businessType'],
    per,
    check: registration,
  },
  {
    id: 'COM-05',
    severity: 'blocker',
    codes: ['30527'],
    reads: ['company.registrationNumber', 'company.registrationType', 'company.registrationCountry', 'company.businessType'],
    per,
    check: ein,
  },
  {
    id: 'COM-06',
    severity: 'blocker',
    codes: ['30527'],
    reads: [
      'company.registrationNumber',
      'company.registrationType',
      'company.registrationCountry',
      'company.businessType',
      'company.address.country',
    ],
    per,
    check: businessNumber,
  },
];
