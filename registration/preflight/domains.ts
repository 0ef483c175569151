import { registrableDomain } from '../webAddress.ts';

/** Suffixes of two or more labels below which businesses register, and platforms where each customer has a name of its own. */
const SUFFIXES = new Set(
  `co.kr or.kr go.kr ac.kr re.kr ne.kr pe.kr hs.kr ms.kr es.kr kg.kr
  com.au net.au org.au edu.au gov.au asn.au id.au co.uk org.uk ac.uk gov.uk ltd.uk plc.uk me.uk net.uk nhs.uk sch.uk
  co.nz org.nz net.nz ac.nz govt.nz co.jp ne.jp or.jp ac.jp go.jp com.br org.br gov.br com.mx org.mx gob.mx com.cn org.cn com.hk org.hk
  com.sg edu.sg gov.sg co.in org.in co.za org.za com.tw com.tr com.ar com.co com.ph com.my com.vn co.id co.th co.il
  gc.ca ab.ca bc.ca mb.ca nb.ca nl.ca ns.ca nt.ca nu.ca on.ca pe.ca qc.ca sk.ca yk.ca
  gov.ab.ca gov.bc.ca gov.mb.ca gov.nl.ca gov.ns.ca gov.nu.ca gov.on.ca gov.pe.ca gov.sk.ca gov.yk.ca gouv.qc.ca
  example.com example.net example.org
  wixsite.com wordpress.com blogspot.com weebly.com square.site myshopify.com godaddysites.com business.site webflow.io github.io
  netlify.app vercel.app pages.dev web.app notion.site carrd.co tistory.com modoo.at`.split(/\s+/),
);

/** Names below a US state belong to a place or a school district: `hisd.k12.tx.us`, `ci.austin.tx.us` (RFC 1480). */
const US_LOCALITY = /\.[a-z]{2}\.us$/;

/** Labels of a host without `www`; what is longer than DNS allows is cut. */
const labelsOf = (host: string): readonly string[] =>
  host
    .slice(-253)
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .split('.');

/** The part of a host that one organisation registered: `mail.acme.co.uk` → `acme.co.uk`, `www.hisd.k12.tx.us` → `hisd.k12.tx.us`. */
export function organizationDomain(host: string): string {
  const labels = labelsOf(host);
  const bare = labels.join('.');
  if (US_LOCALITY.test(bare)) return labels.slice(-4).join('.');
  const at = labels.findIndex((_, from) => SUFFIXES.has(labels.slice(from).join('.')));
  if (at < 0) return registrableDomain(bare);
  return labels.slice(Math.max(0, at - 1)).join('.');
}

/** The labels of a host that somebody chose: all but the ending. `www.acme-dental.co.uk` → `acme-dental`. */
export function chosenLabels(host: string): readonly string[] {
  const labels = labelsOf(host);
  const at = labels.findIndex((_, from) => from > 0 && SUFFIXES.has(labels.slice(from).join('.')));
  return at > 0 ? labels.slice(0, at) : labels.slice(0, -1);
}
