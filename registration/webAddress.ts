import { remembered } from './remembered.ts';
import type { RuleId } from './rules.ts';
import { tidyLine } from './tidy.ts';

/** Hosts that hide where a link leads (30449, 30525). */
export const SHORTENERS = new Set(
  'bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rb.gy cutt.ly rebrand.ly shorturl.at tiny.cc lnkd.in t.ly s.id v.gd bl.ink me2.do han.gl vo.la url.kr'.split(
    ' ',
  ),
);

/** Places that keep files, which are nobody's website (30473). */
export const FILE_SHARES = new Set(
  'drive.google.com docs.google.com dropbox.com www.dropbox.com onedrive.live.com 1drv.ms box.com wetransfer.com we.tl mega.nz icloud.com mediafire.com'.split(
    ' ',
  ),
);

const PRIVATE_ENDINGS = /\.(local|localhost|test|invalid|internal|intranet|lan|home|corp|localdomain|onion)$/;
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** A link as typed, made absolute: `acme.com` becomes `https://acme.com`. What already names a scheme is left to be judged. */
export function completeUrl(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  const typed = tidyLine(raw)
    .replace(/^<(.*)>$/, '$1')
    .replace(/[.,;!?)\]'"’”]+$/, '');
  if (/^[a-z][a-z0-9+.-]*:(?!\d{1,5}(\/|$))/i.test(typed)) return typed.replace(/^https:\/\//i, 'https://');
  return typed === '' ? typed : `https://${typed}`;
}

/** A public https address. Ports other than 443, user names, IP addresses and private names are refused. */
export function publicUrlRule(url: string): RuleId | undefined {
  if (/\s/.test(url)) return 'not-a-url';
  if (/^http:\/\//i.test(url)) return isPublicHost(hostOf(url)) ? 'format' : 'not-a-url';
  if (!url.startsWith('https://') || !URL.canParse(url)) return 'not-a-url';
  const { username, password, port } = new URL(url);
  return username || password || port || !isPublicHost(hostOf(url)) ? 'not-a-url' : undefined;
}

const isPublicHost = (host: string): boolean => HOST.test(host) && !PRIVATE_ENDINGS.test(host);

/** Lower-case host of a link; empty when there is none. */
export const hostOf = remembered((url: string): string => (URL.canParse(url) ? new URL(url).hostname.toLowerCase() : ''));

/** A page of one's own: public, no shortener, no file share. */
export function websiteRule(url: string): RuleId | undefined {
  const host = hostOf(url);
  return publicUrlRule(url) ?? (SHORTENERS.has(host) || FILE_SHARES.has(host) ? 'WEB-03' : undefined);
}

const SECOND_LEVEL = /^(co|com|net|org|gov|edu|ac|or|go|ne|re|pe)$/;

/** The part of a host that is registered: `shop.acme.co.uk` → `acme.co.uk`. */
export const registrableDomain = remembered((host: string): string => {
  const labels = host.split('.');
  const [top, second] = [labels.at(-1) ?? '', labels.at(-2) ?? ''];
  return labels.slice(top.length === 2 && SECOND_LEVEL.test(second) ? -3 : -2).join('.');
});

/** A link to a picture or document rather than to a page. */
export const isPicture = (url: string): boolean => URL.canParse(url) && /\.(png|jpe?g|gif|webp|pdf)$/i.test(new URL(url).pathname);
