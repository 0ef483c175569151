import type { Context } from './context.ts';

/** Words only consumers are told: an order to reply, a brand in brackets, a notice of prices. */
const TO_CONSUMERS =
  /\b(?:reply|text|txt|answer|press|say) (?:with )?["']?(?:stop|yes|no|help|start|join|[a-z]|\d(?:-\d)?)\b["']?(?!\w) (?:to|or|for|if)\b|\b(?:reply|txt|text) (?:STOP|YES|NO|HELP|START|[A-Z])\b|\bSTOP to\b|\bHELP for\b|\b(?:msg|message)s? ?(?:&|and) ?data\b|rates may apply|^\s*\[[^\]]{1,40}\]|수신\s?거부|본인\s?확인\s?번호|인증\s?번호는\s?\d|by (?:checking|providing|signing|submitting|entering)\b.{0,60}\b(?:agree|consent)/i;

export const isToConsumers = (text: string): boolean => TO_CONSUMERS.test(text);

/** Such words, or what a text to consumers may hold beside: long quotations, links, the brand in front. */
const MAY_BE_TO_CONSUMERS =
  /\bto (?:opt out|unsubscribe)\b|\bSTOP\b|["“「][^"”」]{25,}["”」]|https?:\/\/|\b[\w-]+\.(?:com|org|net|example)\/|^\p{Lu}[\p{L}\p{N}'’& ]{1,40}:\s/u;

export const mayBeToConsumers = (text: string): boolean => isToConsumers(text) || MAY_BE_TO_CONSUMERS.test(text);

/** How consumers are spoken to, which no customer of ours speaks to us: a sample may be sorry for a wrong address, too. */
const SPOKEN_TO =
  /^your\b|\bSTOP\b|\bopt[\s-]?out\b|\bunsubscribe\b|\byour (?:orders?|appointments?|accounts?|packages?|payments?|deliver(?:y|ies)|visits?|codes?|bookings?|cards?|rides?|subscription)\b|고객님|회원님|하셨나요|(?:연락|문의|확인)(?:해)?\s?주세요/i;

/** Whether a message, given where a text is asked for, is such a text; with the brand in front, as carriers ask of a sample, it surely is. */
export function speaksToConsumers(text: string, { form }: Context): boolean {
  const [brand] = (form.company?.doingBusinessAs ?? form.company?.legalName ?? '').split(/\s+/);
  const lead = /^\[?([^:\]\n]{2,60})[:\]]/.exec(text)?.[1]?.toLowerCase();
  const opensWithBrand = brand !== undefined && brand.length > 1 && lead?.includes(brand.toLowerCase()) === true;
  return isToConsumers(text) || SPOKEN_TO.test(text) || opensWithBrand;
}
