import { FREE_MAIL } from '../email.ts';
import { slips } from '../slips.ts';

/** Providers anyone can join, beyond those known to the form: internet providers, Korean portals, national endings. */
const MORE = new Set(
  `outlook.ca live.ca yahoo.fr hotmail.fr outlook.fr live.fr ymail.ca rocketmail.com aim.com pm.me protonmail.ch tuta.io tuta.com tutanota.com
  fastmail.com fastmail.fm hey.com hushmail.com inbox.com email.com usa.com post.com mail.ru yandex.ru gmx.us gmx.ca gmx.de web.de zohomail.com
  comcast.net att.net sbcglobal.net verizon.net cox.net charter.net earthlink.net bellsouth.net frontier.com optonline.net windstream.net
  juno.com netzero.net spectrum.net roadrunner.com centurylink.net q.com
  sympatico.ca rogers.com shaw.ca telus.net bell.net videotron.ca cogeco.ca eastlink.ca sasktel.net mts.net
  korea.com empal.com dreamwiz.com hanmir.com lycos.co.kr chol.com freechal.com kakao.co.kr hotmail.co.kr yahoo.co.kr
  qq.com 163.com 126.com sina.com foxmail.com`.split(/\s+/),
);

const NATIONAL = /^(?:yahoo|hotmail|outlook|live|gmx)\.(?:[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/;

/** A mail provider that proves nothing about a business (30482). */
export const isFreeMail = (domain: string): boolean => FREE_MAIL.has(domain) || MORE.has(domain) || NATIONAL.test(domain);

/** The providers people mistype: name of the provider, and the domain meant by it. */
const OFTEN_MEANT: readonly string[] = [
  'gmail.com',
  'yahoo.com',
  'outlook.com',
  'hotmail.com',
  'icloud.com',
  'protonmail.com',
  'naver.com',
  'hanmail.net',
  'comcast.net',
  'sbcglobal.net',
];

/** Endings that do not exist, and the one the finger was looking for. `.co`, `.cm` and `.om` exist: they are slips only after a provider's name. */
const ENDINGS: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  cpm: 'com',
  vom: 'com',
  xom: 'com',
  comm: 'com',
  coom: 'com',
  ccom: 'com',
  cim: 'com',
  clm: 'com',
  ner: 'net',
  nte: 'net',
  nett: 'net',
  ogr: 'org',
  orgg: 'org',
  prg: 'org',
  eud: 'edu',
  gvo: 'gov',
};
const SHORT_ENDINGS = new Set(['co', 'cm', 'om']);

/** `acme.con` cannot be opened by anybody. */
export const endsNowhere = (host: string): boolean => host.slice(host.lastIndexOf('.') + 1) in ENDINGS;

const withEnding = (domain: string): string => {
  const dot = domain.lastIndexOf('.');
  const ending = ENDINGS[domain.slice(dot + 1)];
  return ending ? `${domain.slice(0, dot)}.${ending}` : domain;
};

function providerMeant(domain: string): string | undefined {
  const [name = '', ending = '', ...more] = domain.split('.');
  if (more.length > 0 || name.length < 4) return undefined;
  return OFTEN_MEANT.find((meant) => {
    const [label = '', top = ''] = meant.split('.');
    if (name === label) return SHORT_ENDINGS.has(ending);
    return (ending === top || SHORT_ENDINGS.has(ending)) && slips(name, label) <= (label.length > 6 ? 2 : 1);
  });
}

/** The domain a mistyped one stands for; absent when it is well typed as far as can be told. `own` is the company's domain, which is never doubted. */
export function domainMeant(domain: string, own: string | undefined): string | undefined {
  if (domain === own || isFreeMail(domain)) return undefined;
  const ended = withEnding(domain);
  const meant = isFreeMail(ended) ? ended : (providerMeant(ended) ?? ended);
  if (meant !== domain) return meant;
  return own && own.length > 7 && slips(domain, own) === 1 && !isOtherEnding(domain, own) ? own : undefined;
}

/** `acme.co` beside `acme.com` may both be theirs; `acme-dental.com` beside `acmedental.com` may, too. */
const isOtherEnding = (domain: string, own: string): boolean =>
  domain.slice(0, domain.indexOf('.')).replace(/-/g, '') === own.slice(0, own.indexOf('.')).replace(/-/g, '');
