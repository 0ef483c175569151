import { FIELD_IDS, type FieldId } from './catalogue.ts';
import type { Form } from './form.ts';
import { at, pathOf } from './path.ts';
import { useCaseCount } from './places.ts';

const ofUseCase = (id: FieldId): boolean => id.startsWith('useCases[]');

/** The fields that hold something else in one form than in the other, in whatever use case; 'all' when use cases came or went. */
export function changedFields(before: Form, after: Form): ReadonlySet<FieldId> | 'all' {
  if (before.useCases?.length !== after.useCases?.length) return 'all';
  const count = useCaseCount(after);
  const isChanged = (id: FieldId): boolean => {
    if (!ofUseCase(id)) return differs(before, after, id);
    for (let index = 0; index < count; index++) if (differs(before, after, pathOf(id, index))) return true;
    return false;
  };
  return new Set(FIELD_IDS.filter(isChanged));
}

/** Forms share what they have in common, and what was read from the disk is compared by its content. */
function differs(before: Form, after: Form, path: string): boolean {
  const [was, is] = [at(before, path), at(after, path)];
  return was !== is && (typeof was !== 'object' || typeof is !== 'object' || JSON.stringify(was) !== JSON.stringify(is));
}
