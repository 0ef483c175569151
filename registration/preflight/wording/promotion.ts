import { affirms, plain, says } from './plain.ts';
import { CART, INVITATION, OTHER_CODES, PASSCODE, PRESSURE, PROMOTION } from './promotionWords.ts';

/** Clear selling, not denied in the same breath. */
export const promotes = (text: string): boolean => affirms(plain(text), PROMOTION);

/** Selling or inviting in the widest sense. */
export const invites = (text: string): boolean => says(plain(text), INVITATION);

/** A login or verification code is sent. */
export const sendsPasscode = (text: string): boolean => affirms(plain(text).replace(OTHER_CODES, ' '), PASSCODE);

export const remindsOfCart = (text: string): boolean => affirms(plain(text), CART);

export const presses = (text: string): boolean => says(plain(text), PRESSURE);

/** Words that are written in capitals by custom. */
const CAPITALS = /\b(?:STOP|STOPALL|HELP|INFO|YES|NO|START|JOIN|SMS|OTP|PIN|ETA|RSVP|FAQ|USA|CODE)\b/g;

/** Most letters are capitals, in a text long enough to tell; the brand's own letters are taken out by the caller. */
export function shouts(text: string): boolean {
  const letters = text.replace(CAPITALS, '').match(/[A-Za-z]/g) ?? [];
  const capitals = letters.filter((letter) => letter <= 'Z').length;
  return letters.length >= 20 && capitals * 2 > letters.length;
}
