import { catalogue } from './catalogue.ts';
import { isAsked } from './field.ts';
import type { Form } from './form.ts';
import { aboutField, type FieldPath, targetOf } from './path.ts';
import { isRuleId, type RuleId } from './rules.ts';

export type Checked = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly rule: RuleId };

/** A raw value made ready for its place, or the rule it breaks. Never throws, whatever the value is. */
export function check(form: Form, path: FieldPath, raw: unknown): Checked {
  const target = targetOf(path);
  if (!target) return { ok: false, rule: 'not-in-list' };
  const field = catalogue[target.id];
  const about = aboutField(form, target);
  const parsed = field.schema.safeParse(field.tidy ? field.tidy(raw, about) : raw);
  if (!parsed.success) {
    const messages = parsed.error.issues.map((issue) => issue.message);
    return { ok: false, rule: messages.find(isRuleId) ?? 'format' };
  }
  const rule = field.fits?.(parsed.data, about);
  return rule ? { ok: false, rule } : { ok: true, value: parsed.data };
}

/** Whether a field exists in this form at all, given the answers that decide it. */
export function applies(form: Form, path: FieldPath): boolean {
  const target = targetOf(path);
  return target !== undefined && isAsked(catalogue[target.id], aboutField(form, target));
}
