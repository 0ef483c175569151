import { randomBytes } from 'node:crypto';

/** Letters and digits that do not look alike. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** `XXXX-XXXX-XXXX` of 60 random bits, easy to read out and to type. */
export function newCode(): string {
  const letters = [...randomBytes(12)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return letters.replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3');
}
