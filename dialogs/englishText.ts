import type { FieldId } from '../registration/catalogue.ts';
import { confirmationDraft } from '../registration/drafting/confirmation.ts';
import { descriptionDraft } from '../registration/drafting/description.ts';
import { helpDraft } from '../registration/drafting/help.ts';
import { summaryDraft } from '../registration/drafting/summary.ts';
import type { About } from '../registration/form.ts';

const ENGLISH: Partial<Readonly<Record<FieldId, (about: About) => string | undefined>>> = {
  'useCases[].summary': summaryDraft,
  'useCases[].optIn.description': descriptionDraft,
  'useCases[].helpMessage': helpDraft,
  'useCases[].optIn.confirmationMessage': confirmationDraft,
};

/** The English text proposed where a customer wrote another language, built from what is known in structured form; undefined where nothing can be said. */
export const englishText = (id: FieldId, about: About): string | undefined => ENGLISH[id]?.(about);
