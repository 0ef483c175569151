import type { Form } from './form.ts';

const SUFFIX =
  /[,\s]+(?:incorporated|inc|l\.?\s?l\.?\s?c|limited|ltd|corporation|corp|company|co|l\.?p|llp|pllc|p\.?c|plc|ulc|gmbh|s\.a)\.?$/i;
const KOREAN_SUFFIX = /^(?:주식회사|유한회사|\(주\)|㈜)\s*|\s*(?:주식회사|유한회사|\(주\)|㈜)$/g;

/** The name consumers see: the trade name, else the legal name without its legal form. Empty while neither is known. */
export function brandOf({ company }: Form): string {
  const name = company?.doingBusinessAs ?? company?.legalName ?? '';
  const bare = name.replace(KOREAN_SUFFIX, '').replace(SUFFIX, '').trim();
  return bare || name;
}
