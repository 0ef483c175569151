import { z } from 'zod';
import { catalogue, FIELD_IDS, type FieldId } from './catalogue.ts';
import { type Draft, LOCALES, STATUSES } from './draft.ts';
import { draftFindings } from './draftFindings.ts';
import type { Form } from './form.ts';
import { at, type FieldPath } from './path.ts';
import { SOURCES } from './source.ts';

export const SCHEMA_VERSION = '1.0';

/** Fields every finished form has; the others depend on answers. */
const ALWAYS = FIELD_IDS.filter((id) => ['required', 'assumed', 'stated'].includes(catalogue[id].need) && !catalogue[id].when);

type Tree = { [key: string]: Tree | FieldId };

function treeOf(ids: readonly FieldId[], prefix: string): Tree {
  const tree: Tree = {};
  for (const id of ids) {
    const keys = id.slice(prefix.length).split('.');
    let node = tree;
    for (const key of keys.slice(0, -1)) {
      node[key] ??= {};
      node = node[key] as Tree;
    }
    node[keys.at(-1) ?? ''] = id;
  }
  return tree;
}

function objectOf(tree: Tree): z.ZodType {
  const shape = Object.entries(tree).map(([key, part]): [string, z.ZodType] => {
    if (typeof part !== 'string') return [key, holdsAlways(part) ? objectOf(part) : objectOf(part).optional()];
    const { schema } = catalogue[part];
    return [key, ALWAYS.includes(part) ? schema : schema.optional()];
  });
  return z.strictObject(Object.fromEntries(shape));
}

const holdsAlways = (tree: Tree): boolean =>
  Object.values(tree).some((part) => (typeof part === 'string' ? ALWAYS.includes(part) : holdsAlways(part)));

const PER_USE_CASE = 'useCases[].';
const whole = treeOf(
  FIELD_IDS.filter((id) => !id.startsWith(PER_USE_CASE)),
  '',
);
const perUseCase = treeOf(
  FIELD_IDS.filter((id) => id.startsWith(PER_USE_CASE)),
  PER_USE_CASE,
);
const part = (name: string): z.ZodType => objectOf(whole[name] as Tree);

const path = z.string().meta({ description: 'Path of a field in this form, such as useCases[0].optIn.methods' });
const time = z.string().meta({ format: 'date-time' });

/** The form as it is mailed to staff and as preflight reads it. Which conditional fields must be there, `missing` tells. */
export const finishedFormSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    id: z.string(),
    reference: z.string(),
    status: z.enum(STATUSES),
    locale: z.enum(LOCALES),
    createdAt: time,
    updatedAt: time,
    submittedAt: time,
    revision: z.int().min(1),
    company: part('company'),
    useCases: z.array(objectOf(perUseCase)).min(1),
    multipleNumbersReason: catalogue.multipleNumbersReason.schema.optional(),
    special: part('special').optional(),
    attestations: part('attestations'),
    sources: z.record(path, z.enum(SOURCES)),
    originals: z.record(path, z.string()),
    findings: z.array(z.strictObject({ rule: z.string(), severity: z.enum(['blocker', 'warning', 'info']), field: path })),
    acknowledged: z.array(z.strictObject({ rule: z.string(), field: path, answer: z.string().optional(), reason: z.string().optional() })),
    history: z.array(z.strictObject({ field: path, from: z.unknown(), to: z.unknown(), at: time })),
    agent: z.strictObject({ name: z.string(), email: z.string().optional(), note: z.string().optional() }).optional(),
  })
  .meta({ title: 'Toll-free number registration', description: 'A finished registration for business texting on toll-free numbers' });

export type FinishedForm = Omit<z.infer<typeof finishedFormSchema>, 'company' | 'useCases' | 'special' | 'attestations'> & Form;

/** JSON Schema (draft 2020-12) of the finished form. */
export const registrationJsonSchema = (): unknown => z.toJSONSchema(finishedFormSchema, { io: 'output', unrepresentable: 'any' });

/** What stands in a finished form of a draft that is being sent; missing fields make it unfinished, which `unfinished` names. */
export function finished(draft: Draft, reference: string, submittedAt: string): FinishedForm {
  const { id, locale, createdAt, revision, form, sources, originals, acknowledged, history, agent } = draft;
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    reference,
    status: 'submitted',
    locale,
    createdAt,
    updatedAt: submittedAt,
    submittedAt,
    revision,
    ...form,
    sources: onlyPresent(form, sources),
    originals,
    findings: draftFindings(draft, 'whole').map(({ rule, severity, field }) => ({ rule, severity, field })),
    acknowledged: [...acknowledged],
    history: [...history],
    ...(agent && { agent }),
  };
}

const onlyPresent = <Value>(form: Form, byPath: Readonly<Record<FieldPath, Value>>): Record<FieldPath, Value> =>
  Object.fromEntries(Object.entries(byPath).filter(([field]) => at(form, field) !== undefined));
