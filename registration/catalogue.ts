import type { Field } from './field.ts';
import { callToActionFields } from './fields/callToAction.ts';
import { companyFields } from './fields/company.ts';
import { numbersFields } from './fields/numbers.ts';
import { optInFields } from './fields/optIn.ts';
import { specialFields } from './fields/special.ts';
import { useCaseFields } from './fields/useCase.ts';

const declared = { ...companyFields, ...specialFields, ...useCaseFields, ...optInFields, ...callToActionFields, ...numbersFields };

/** Id of a blank of the form; `[]` stands for the position of its use case. */
export type FieldId = keyof typeof declared;

/** Every blank of the form. Their words stand in `locales/`, the order of asking in `questions.ts`. */
export const catalogue: Readonly<Record<FieldId, Field>> = declared;

export const FIELD_IDS = Object.keys(catalogue) as readonly FieldId[];

export const isFieldId = (id: string): id is FieldId => Object.hasOwn(catalogue, id);
