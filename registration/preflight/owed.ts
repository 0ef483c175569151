import { catalogue, FIELD_IDS } from '../catalogue.ts';
import { type Draft, newDraft } from '../draft.ts';
import type { Form } from '../form.ts';
import { at, type FieldPath } from '../path.ts';
import { type Place, places } from '../places.ts';
import { isPicture } from '../webAddress.ts';

/** A form as if it were being filled in, for what reads drafts. */
export const asDraft = (form: Form): Draft => ({ ...newDraft('', 'en', ''), form });

/** Paths of what a form to be sent must hold and does not, in asking order; what is stated by sending is not among them. */
export const owed = (form: Form): readonly FieldPath[] =>
  places(asDraft(form))
    .filter((place) => isOwed(form, place))
    .map(({ path }) => path);

function isOwed(form: Form, { id, path, useCase, value }: Place): boolean {
  const { need } = catalogue[id];
  if (value !== undefined || (need !== 'required' && need !== 'assumed')) return false;
  // A screenshot stands in for the page of a form behind a login (OPT-14).
  if (id === 'useCases[].optIn.url') return !showsPicture(form, useCase);
  // The policy is the company's: confirmed for one use case, it holds for later ones.
  if (id === 'useCases[].callToAction.privacyConfirmed') return !isConfirmedBefore(form, useCase);
  return at(form, path) === undefined;
}

const showsPicture = (form: Form, index: number): boolean =>
  form.useCases?.[index]?.callToAction?.evidence?.some((item) => item.kind === 'file' || isPicture(item.url)) === true;

const isConfirmedBefore = (form: Form, index: number): boolean =>
  form.useCases?.some((useCase, i) => i < index && useCase.callToAction?.privacyConfirmed === true) === true;

/** What sending states; a form that was sent holds it. */
export const unstated = (form: Form): readonly FieldPath[] =>
  FIELD_IDS.filter((id) => catalogue[id].need === 'stated' && at(form, id) === undefined);
