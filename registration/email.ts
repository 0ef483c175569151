import type { RuleId } from './rules.ts';
import { tidyDigits } from './tidy.ts';

const ADDRESS =
  /^[a-z0-9!#$&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

/** Mail providers anyone can join: no proof of belonging to a business (30482). */
export const FREE_MAIL = new Set(
  'gmail.com googlemail.com yahoo.com yahoo.ca ymail.com outlook.com hotmail.com hotmail.ca live.com msn.com icloud.com me.com mac.com aol.com proton.me protonmail.com gmx.com gmx.net mail.com zoho.com yandex.com naver.com daum.net hanmail.net kakao.com nate.com'.split(
    ' ',
  ),
);

export const emailDomain = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** An address with its domain in lower case, without angle brackets or a `mailto:`. */
export function tidyEmail(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  const typed = tidyDigits(raw)
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/[.,;]+$/, '');
  return typed.includes('@') ? `${typed.slice(0, typed.lastIndexOf('@'))}@${emailDomain(typed)}` : typed;
}

/** An ASCII address of at most 254 characters: a mailbox with other letters needs SMTPUTF8, which many servers lack. */
export const emailRule = (email: string): RuleId | undefined => (email.length <= 254 && ADDRESS.test(email) ? undefined : 'not-an-email');
