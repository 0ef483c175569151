import type { About } from '../form.ts';
import { nameWords } from './legalForms.ts';
import { nameResembles, saysName, soundsLikeBusiness } from './likeness.ts';
import type { Fault } from './rule.ts';
import { fault } from './shape.ts';
import { mentionsBrand } from './wording/brand.ts';

/** The name a message opens with: `Harbor Smiles: …`, `[한빛] …`. */
const SPEAKER = /^\W{0,3}\[?([\p{L}\p{N}][\p{L}\p{N}&'’.\- ]{1,40}?)\]?\s?[:：\]]/u;
/** Openings that name the message rather than the sender. */
const KIND_OF_MESSAGE =
  /^(?:hi|hello|hey|dear|good|thanks?|thank you|welcome|congratulations|reminder|alert|alerts|update|notice|news|appointment|order|delivery|your|our|urgent|important|final|fraud|security|code|verification|weather|account|payment|billing|reply|from|fwd|re|stop|help|name|brand|company|customer|today|tomorrow|new|last|school|emergency|안내|알림|예약|주문|배송|인증|web발신|광고|고객)\b/iu;

export function speakerOf(sample: string): string | undefined {
  const name = SPEAKER.exec(sample)?.[1]?.trim();
  return name && !KIND_OF_MESSAGE.test(`${name} `) ? name : undefined;
}

/** Consumers read a name that the form does not connect to the company (30488). */
export function unnamedBrand({ form }: About): readonly Fault[] {
  const { legalName, doingBusinessAs } = form.company ?? {};
  const useCases = form.useCases ?? [];
  const samples = useCases.flatMap((useCase) => useCase.sampleMessages ?? []);
  if (!legalName || doingBusinessAs || samples.length === 0) return [];
  const consentTexts = useCases.flatMap((useCase) => useCase.callToAction?.text ?? []);
  const texts = [...samples, ...consentTexts];
  const speaker = samples.map(speakerOf).find((name) => name !== undefined);
  if (speaker === undefined) {
    const isSilent = consentTexts.length > 0 && !texts.some((text) => saysName(text, legalName));
    return fault(isSilent, 'company.doingBusinessAs');
  }
  const isHeard = samples.some((sample) => mentionsBrand(sample, form));
  const isStranger = isHeard ? isRenamed(speaker, legalName, texts) : !nameResembles(speaker, legalName) || saidOften(speaker, texts);
  return fault(isStranger, 'company.doingBusinessAs', { facts: { name: speaker } });
}

/** The company's first word with another trade ("Hanbit Market" for Hanbit Foods), wherever it speaks: a trade name, not a department. */
function isRenamed(speaker: string, legalName: string, texts: readonly string[]): boolean {
  const own = new Set(nameWords(legalName));
  const others = speaker.split(/\s/).filter((word) => !nameWords(word).every((one) => own.has(one)));
  const isOther = others.some((word) => /^\p{Lu}/u.test(word) && soundsLikeBusiness(word)) && others.length < nameWords(speaker).length;
  const bare = nameWords(legalName).join(' ');
  return isOther && saidOften(speaker, texts) && !texts.some((text) => nameWords(text).join(' ').includes(bare));
}

/** In more than one text, so that it is the sender's name and no slip. */
const saidOften = (name: string, texts: readonly string[]): boolean =>
  texts.filter((text) => text.toLowerCase().includes(name.toLowerCase())).length > 1;
