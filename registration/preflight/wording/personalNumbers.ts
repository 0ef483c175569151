import { maskSsn, SSN_MASK } from '../../ssn.ts';

/** Fifteen or sixteen digits, in groups or not, beginning as payment cards do. */
const CARD = /(?<!\d)[3-6](?:[ -]?\d){14,15}(?!\d)/g;

/** The check digit of payment cards (ISO/IEC 7812-1, Luhn). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const isCard = (written: string): boolean => passesLuhn(written.replace(/\D/g, ''));

export const holdsCardNumber = (text: string): boolean => (text.match(CARD) ?? []).some(isCard);

/** Placeholders instead of social security and card numbers. */
export const withoutPersonalNumbers = (text: string): string =>
  maskSsn(text)
    .replaceAll(SSN_MASK, '[number]')
    .replace(CARD, (written) => (isCard(written) ? '[number]' : written));
