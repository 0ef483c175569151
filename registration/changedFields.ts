import { FIELD_IDS, type FieldId } from './catalogue.ts';
import type { Form } from './form.ts';
import { at, pathOf } from './path.ts';

const isOfUseCase = (id: FieldId): boolean => id.startsWith('useCases[]');
const OF_USE_CASE = FIELD_IDS.filter(isOfUseCase);
const OF_COMPANY = FIELD_IDS.filter((id) => id.startsWith('company.'));
const OTHERS = FIELD_IDS.filter((id) => !isOfUseCase(id) && !id.startsWith('company.'));

/** The fields that hold something else in one form than in the other, in whatever use case; 'all' when use cases came or went. */
export function changedFields(before: Form, after: Form): ReadonlySet<FieldId> | 'all' {
  const [were = [], are = []] = [before.useCases, after.useCases];
  if (were.length !== are.length) return 'all';
  const changed = (ids: readonly FieldId[], index = -1): readonly FieldId[] =>
    ids.filter((id) => differs(before, after, pathOf(id, index)));
  return new Set([
    // Forms share what they have in common: a part that is the same one need not be gone through.
    ...(before.company === after.company ? [] : changed(OF_COMPANY)),
    ...are.flatMap((useCase, index) => (were[index] === useCase ? [] : changed(OF_USE_CASE, index))),
    ...changed(OTHERS),
  ]);
}

/** What was read from the disk is compared by its content. */
function differs(before: Form, after: Form, path: string): boolean {
  const [was, is] = [at(before, path), at(after, path)];
  return was !== is && (typeof was !== 'object' || typeof is !== 'object' || JSON.stringify(was) !== JSON.stringify(is));
}
