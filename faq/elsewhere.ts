import { CONCEPTS, type Concept, conceptsIn } from './lexicon/concepts.ts';
import { normalise } from './normalise.ts';

/** What may be said of money: MMS surcharges and the end of charges when a number is released. Words for amounts also ask for limits and durations. */
const PRICED: ReadonlySet<Concept> = new Set([
  'mms',
  'release',
  'unwanted',
  'inventory',
  'stopPaying',
  'limit',
  'pending',
  'howLong',
  'unregistered',
]);

/** With one of these a question is about registering after all, whatever else it names. */
const OURS: ReadonlySet<Concept> = new Set<Concept>([
  ...([
    'a2p',
    'cta',
    'mms',
    'tenDlc',
    'tfn',
    'tfv',
    'charity',
    'political',
    'consent',
    'register',
    'verify',
    'approve',
    'form',
    'evidence',
  ] as const),
  ...(['comply', 'tip', 'guide', 'pending', 'blocked', 'support', 'otp'] as const),
]);

/** Whether a question is about things no topic tells: prices other than those few, other products, the world at large. */
export function isElsewhere(text: string): boolean {
  const spoken = conceptsIn(normalise(text)).flatMap((i) => CONCEPTS[i] ?? []);
  const lacks = (known: ReadonlySet<Concept>): boolean => !spoken.some((concept) => known.has(concept));
  return (spoken.includes('price') && lacks(PRICED)) || (spoken.includes('elsewhere') && lacks(OURS));
}
