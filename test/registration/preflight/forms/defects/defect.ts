import type { Form } from '../../../../../registration/form.ts';
import { at, type FieldPath, withValue } from '../../../../../registration/path.ts';

/** A clean form with exactly one thing wrong. */
export interface Defect<Name extends string = string> {
  readonly name: string;
  readonly base: Name;
  /** Any of these tells the customer what is wrong. */
  readonly rules: readonly string[];
  /** Where it is wrong: a field of the form. */
  readonly field: FieldPath;
  readonly change: (form: Form) => Form;
}

const PART_OF_LIST = /(sampleMessages|evidence|numbers|keywords)\[\d+\].*$/;

const defect = <Name extends string>(
  base: Name,
  rules: string,
  path: FieldPath,
  name: string,
  change: (form: Form) => Form,
): Defect<Name> => ({
  name,
  base,
  rules: rules.split(' '),
  field: path.replace(PART_OF_LIST, '$1'),
  change,
});

/** Paths without a beginning of their own belong to the first use case. */
const whole = (path: FieldPath): FieldPath =>
  /^(company|useCases|special|attestations|multipleNumbersReason)\b/.test(path) ? path : `useCases[0].${path}`;

/** Another value stands in a place. */
export const put = <Name extends string>(base: Name, rules: string, path: FieldPath, name: string, value: unknown): Defect<Name> =>
  defect(base, rules, whole(path), name, (form) => withValue(form, whole(path), value));

/** A place is empty. */
export const drop = <Name extends string>(base: Name, rules: string, path: FieldPath, name: string): Defect<Name> =>
  put(base, rules, path, name, undefined);

/** Other words stand in a text; the form stays as it was when they do not occur. */
export const swap = <Name extends string>(base: Name, rules: string, path: FieldPath, name: string, from: string, to = ''): Defect<Name> =>
  defect(base, rules, whole(path), name, (form) =>
    withValue(
      form,
      whole(path),
      String(at(form, whole(path))).replace(from, () => to),
    ),
  );

/** Several places changed for a single fault; the first one is named. */
export const many = <Name extends string>(
  base: Name,
  rules: string,
  name: string,
  values: Readonly<Record<FieldPath, unknown>>,
): Defect<Name> => {
  const entries = Object.entries(values).map(([path, value]): [FieldPath, unknown] => [whole(path), value]);
  return defect(base, rules, entries[0]?.[0] ?? '', name, (form) =>
    entries.reduce((changed, [path, value]) => withValue(changed, path, value), form),
  );
};

/** Other words stand wherever these occur. */
export const everywhere = <Name extends string>(
  base: Name,
  rules: string,
  path: FieldPath,
  name: string,
  from: string,
  to: string,
): Defect<Name> => defect(base, rules, whole(path), name, (form) => JSON.parse(JSON.stringify(form).replaceAll(from, to)) as Form);
