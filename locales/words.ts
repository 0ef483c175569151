import type { FieldId } from '../registration/catalogue.ts';
import type {
  AudienceCountry,
  BusinessType,
  Category,
  OptInMethod,
  PoliticalEntityType,
  RegistrationType,
  VolumeBucket,
} from '../registration/choices.ts';
import type { SectionId } from '../registration/questions.ts';

/** What is said about one field: its name, why reviewers want it, a good answer, and where to find it. */
export interface FieldWords {
  readonly label: string;
  readonly why: string;
  /** An answer as somebody would type it; must be accepted by the field. */
  readonly example: string;
  /** Where people find the value; shown when an answer was refused twice. */
  readonly where: string;
}

export type ChoiceValue = BusinessType | RegistrationType | Category | OptInMethod | VolumeBucket | PoliticalEntityType | AudienceCountry;

/** The words of the form itself, needed wherever it is shown: chat, review, page, mail, PDF. */
export interface FormWords {
  readonly fields: Readonly<Record<FieldId, FieldWords>>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly choices: Readonly<Record<ChoiceValue, string>>;
  /** "Use case 2" */
  readonly useCase: (number: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly notProvided: string;
  /** How often texts come, when nothing was said. */
  readonly varies: string;
}
