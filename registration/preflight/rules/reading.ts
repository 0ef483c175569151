import type { FieldId } from '../../catalogue.ts';
import type { About } from '../../form.ts';
import { pathOf } from '../../path.ts';
import type { Fault } from '../rule.ts';

/** What a rule reads to know the business's name. */
export const NAME_FIELDS = ['company.legalName', 'company.doingBusinessAs'] as const satisfies readonly FieldId[];

/** What a completed text takes from the rest of the form. */
export const COMPANY_FACTS = [
  ...NAME_FIELDS,
  'company.privacyPolicyUrl',
  'company.termsUrl',
  'company.support.phone',
  'company.support.email',
] as const satisfies readonly FieldId[];

/** More samples than the form holds are refused elsewhere; a bound keeps hostile lists cheap. */
const MOST_SAMPLES = 5;

export interface Sample {
  readonly text: string;
  /** As people count: the first is 1. */
  readonly position: string;
}

export const samplesOf = ({ useCase }: About): readonly Sample[] =>
  (useCase.sampleMessages ?? []).slice(0, MOST_SAMPLES).map((text, i) => ({ text, position: String(i + 1) }));

/** A fault in a field of this use case; `better` is left out when there is none. */
export function faultIn(
  id: FieldId,
  { index }: About,
  rest: Omit<Fault, 'field' | 'better'> & { readonly better?: string | undefined } = {},
): Fault {
  const { better, ...others } = rest;
  return { field: pathOf(id, index), ...others, ...(better !== undefined && { better }) };
}

/** A fault in one sample, named by its position; `better` is that sample put right. */
export const faultInSample = (
  about: About,
  { position }: Sample,
  { facts, ...rest }: Omit<Fault, 'field' | 'better'> & { readonly better?: string | undefined } = {},
): Fault => faultIn('useCases[].sampleMessages', about, { ...rest, facts: { sample: position, ...facts } });

export const onlyCategory = ({ useCase }: About, category: string): boolean =>
  useCase.categories?.length === 1 && useCase.categories[0] === category;

export const hasCategory = ({ useCase }: About, ...categories: readonly string[]): boolean =>
  useCase.categories?.some((one) => categories.includes(one)) === true;
