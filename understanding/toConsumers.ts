import type { Context } from './context.ts';

/** Words that consumers are sent: a sample may be sorry for a wrong address, too. */
const TO_CONSUMERS =
  /^your\b|\b(?:reply|text|txt) (?:with )?["']?(?:stop|help|yes|no|start)\b|\bSTOP\b|\bopt[\s-]?out\b|\bunsubscribe\b|\byour (?:orders?|appointments?|accounts?|packages?|payments?|deliver(?:y|ies)|visits?|codes?|bookings?|cards?|rides?|subscription)\b|수신\s?거부|고객님|회원님|하셨나요|(?:연락|문의|확인)(?:해)?\s?주세요/i;
/** "Maple Row: your …": the brand in front, as carriers ask of a sample. */
export function speaksToConsumers(text: string, { form }: Context): boolean {
  const [brand] = (form.company?.doingBusinessAs ?? form.company?.legalName ?? '').split(/\s+/);
  const lead = /^\[?([^:\]\n]{2,60})[:\]]/.exec(text)?.[1]?.toLowerCase();
  return TO_CONSUMERS.test(text) || (brand !== undefined && brand.length > 1 && lead?.includes(brand.toLowerCase()) === true);
}
