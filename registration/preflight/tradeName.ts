import type { About } from '../form.ts';
import { nameResembles, saysName } from './likeness.ts';
import type { Fault } from './rule.ts';
import { fault } from './shape.ts';

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
  const samples = (form.useCases ?? []).flatMap((useCase) => useCase.sampleMessages ?? []);
  if (!legalName || doingBusinessAs || samples.length === 0 || samples.some((sample) => saysName(sample, legalName))) return [];
  const consentTexts = (form.useCases ?? []).flatMap((useCase) => useCase.callToAction?.text ?? []);
  const speaker = samples.map(speakerOf).find((name) => name !== undefined);
  const isStranger = speaker !== undefined && !nameResembles(speaker, legalName);
  const isSilent = speaker === undefined && consentTexts.length > 0 && !consentTexts.some((text) => saysName(text, legalName));
  return fault(isStranger || isSilent, 'company.doingBusinessAs', speaker === undefined ? {} : { facts: { name: speaker } });
}
