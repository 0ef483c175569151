import { BASE } from '../measure/baseForm.ts';
import { type Draft, newDraft, put } from '../registration/draft.ts';
import { targetOf } from '../registration/path.ts';
import { type Place, places } from '../registration/places.ts';

const NOW = '2026-11-22T10:00:00.000Z';

/** Questions of every kind: names, addresses, patterns, choices, long texts. */
export const ASKED = [
  'company.legalName',
  'company.address.street',
  'company.registrationNumber',
  'company.contact.firstName',
  'useCases[0].summary',
  'useCases[0].sampleMessages',
  'useCases[0].monthlyVolume',
  'useCases[0].optIn.methods',
  'useCases[0].callToAction.text',
  'useCases[0].numbers',
] as const;

/** A registration with everything answered but `path`. */
export function draftWithout(path: string): Draft {
  const known = Object.entries(BASE).filter(([other]) => other !== path);
  return known.reduce((now, [other, value]) => put(now, other, value, 'customer', NOW).draft, newDraft('measured', 'en', NOW));
}

/** The blank at `path`; undefined when nothing of the form is asked there. */
export const placeIn = (draft: Draft, path: string): Place | undefined =>
  targetOf(path) && places(draft).find((place) => place.path === path);
