import { linksIn } from './links.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-z]{2,}/i;
const PHONE = /(?:\d[\s().-]{0,3}){6,14}\d/;
const VANITY = /\b8(?:00|33|44|55|66|77|88)[\s-][A-Z0-9](?:-?[A-Z0-9]){5,9}\b/i;
/** Public lines cities answer: community services, city hall, road reports, relay. */
const CITY_LINE = /\b(?:call|dial|phone)\s(?:211|311|511|711)\b/i;

/** A phone number, an e-mail address or a link: somewhere a consumer can turn. */
export const namesContact = (text: string): boolean =>
  EMAIL.test(text) || PHONE.test(text) || VANITY.test(text) || CITY_LINE.test(text) || linksIn(text).length > 0;
