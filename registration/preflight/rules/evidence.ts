import { EVIDENCE_TYPES, MAX_EVIDENCE_BYTES, MAX_FILE_BYTES } from '../../evidenceItem.ts';
import { evidenceBytes } from '../../fields/callToAction.ts';
import type { About, Evidence } from '../../form.ts';
import { hostOf, publicUrlRule } from '../../webAddress.ts';
import { isFileShare, isShortener } from '../hosts.ts';
import type { Fault, Rule } from '../rule.ts';
import { absent, fault } from '../shape.ts';
import { isSamePage } from './web.ts';

const fieldOf = ({ index }: About) => `useCases[${index}].callToAction.evidence`;
const itemsOf = ({ useCase }: About): readonly Evidence[] => useCase.callToAction?.evidence ?? [];
const linksOf = (about: About): readonly string[] => itemsOf(about).flatMap((item) => (item.kind === 'url' ? [item.url] : []));

function enough(about: About): readonly Fault[] {
  const [items, methods] = [itemsOf(about).length, about.useCase.optIn?.methods?.length ?? 0];
  if (items === 0) return absent(true, fieldOf(about));
  return fault(items < methods, fieldOf(about), { severity: 'warning', facts: { items: `${items}`, methods: `${methods}` } });
}

/** Marks of a link that its owner shared: without one, the reviewer meets a login. */
const SHARED =
  /[?&](?:usp=|rlkey=|authkey=|e=|sharing|resourcekey=)|\/s\/|\/scl\/|\/sh\/|:[a-z]:\/[gs]\/|\/pub\b|\/file\/|^https:\/\/(?:1drv\.ms|we\.tl|wetransfer\.com|imgur\.com|i\.imgur\.com|ibb\.co|i\.ibb\.co)/i;
const NEEDS_SHARING =
  /(?:^|\.)(?:drive\.google\.com|docs\.google\.com|dropbox\.com|onedrive\.live\.com|sharepoint\.com|box\.com|icloud\.com)$/;

function reachable(about: About): readonly Fault[] {
  return linksOf(about).flatMap((url): readonly Fault[] => {
    const host = hostOf(url);
    const facts = { host: host || url.slice(0, 60) };
    if (publicUrlRule(url) !== undefined) return fault(true, fieldOf(about), { facts: { ...facts, kind: 'address' } });
    if (isShortener(host)) return fault(true, fieldOf(about), { facts: { ...facts, kind: 'short' } });
    const isShut = isFileShare(host) && NEEDS_SHARING.test(host) && !isShared(url);
    return fault(isShut, fieldOf(about), { severity: 'warning', facts: { ...facts, kind: 'share' } });
  });
}

const isShared = (url: string): boolean => SHARED.test(/google\.com\//.test(url) ? url.replace(/\/file\//, '/') : url);

const homePage = (about: About): readonly Fault[] => {
  const { website } = about.form.company ?? {};
  return fault(website !== undefined && linksOf(about).some((url) => isSamePage(url, website)), fieldOf(about));
};

/** Smaller pictures can hardly show a form; said once, never in the way. */
const LEAST_BYTES = 10_000;

function files(about: About): readonly Fault[] {
  return itemsOf(about).flatMap((item): readonly Fault[] => {
    if (item.kind !== 'file') return [];
    const name = item.name.slice(0, 60);
    if (!EVIDENCE_TYPES.some((type) => type === item.contentType)) return fault(true, fieldOf(about), { facts: { name, kind: 'type' } });
    if (item.size > MAX_FILE_BYTES || item.size < 1) return fault(true, fieldOf(about), { facts: { name, kind: 'size' } });
    return fault(item.size < LEAST_BYTES, fieldOf(about), { severity: 'info', facts: { name, kind: 'small' } });
  });
}

export const evidenceRules: readonly Rule[] = [
  {
    id: 'EVI-01',
    severity: 'blocker',
    codes: ['30498', '30509', '30510'],
    reads: ['useCases[].callToAction.evidence', 'useCases[].optIn.methods'],
    per: 'useCase',
    check: enough,
  },
  { id: 'EVI-02', severity: 'blocker', codes: ['30509'], reads: ['useCases[].callToAction.evidence'], per: 'useCase', check: reachable },
  {
    id: 'EVI-03',
    severity: 'warning',
    codes: ['30509'],
    reads: ['useCases[].callToAction.evidence', 'company.website'],
    per: 'useCase',
    check: homePage,
  },
  { id: 'EVI-04', severity: 'blocker', codes: ['30510'], reads: ['useCases[].callToAction.evidence'], per: 'useCase', check: files },
  {
    id: 'EVI-07',
    severity: 'blocker',
    codes: [],
    reads: ['useCases[].callToAction.evidence'],
    per: 'form',
    check: ({ form }) => fault(evidenceBytes(form) > MAX_EVIDENCE_BYTES, 'useCases[0].callToAction.evidence'),
  },
];
