import { FIELD_IDS, type FieldId } from '../../../../registration/catalogue.ts';
import { aboutCompany, aboutUseCase, type Form } from '../../../../registration/form.ts';
import type { Rule } from '../../../../registration/preflight/rule.ts';

const fields = new Set<string>(FIELD_IDS);

/** The fields a rule looks at while it judges a form, whether or not it says so. */
export function readsOf(rule: Rule, form: Form): ReadonlySet<FieldId> {
  const read = new Set<FieldId>();
  const watched = watching(form, '', read) as Form;
  const abouts = rule.per === 'form' ? [aboutCompany(watched)] : (form.useCases ?? []).map((_, index) => aboutUseCase(watched, index));
  for (const about of abouts) rule.check(about);
  return read;
}

function watching(node: unknown, path: string, read: Set<FieldId>): unknown {
  if (typeof node !== 'object' || node === null) return node;
  return new Proxy(node, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol') return value;
      const inside = Array.isArray(target) ? `${path}[]` : path === '' ? key : `${path}.${key}`;
      if (isField(inside)) {
        read.add(inside);
        return value;
      }
      return watching(value, inside, read);
    },
  });
}

const isField = (path: string): path is FieldId => fields.has(path);
