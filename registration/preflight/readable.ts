import { z } from 'zod';
import { catalogue, FIELD_IDS, type FieldId } from '../catalogue.ts';
import type { Evidence, Form } from '../form.ts';
import { aboutField, at, type FieldPath, MAX_USE_CASES, pathOf, withValue } from '../path.ts';
import type { Reviewed } from './preflight.ts';

const formShape = z.looseObject({ company: z.looseObject({}), useCases: z.array(z.unknown()) });

/** Whether a value is a form at all: an object with a company and use cases, whatever stands in them. */
export const isForm = (value: unknown): boolean => formShape.safeParse(value).success;

const object = z.record(z.string(), z.unknown()).catch({});
const list = z.array(z.unknown()).catch([]);
const word = z.string().catch('');
const acknowledgement = z.object({
  rule: z.string(),
  field: z.string(),
  answer: z.string().optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
});

/** Size counts as zero where it is none: a fault of the file, not of the form. */
const item = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('url'), url: z.string() }),
  z.object({ kind: z.literal('file'), id: word, name: word, contentType: word, size: z.number().catch(0), sha256: word }),
]);

type Kind = 'text' | 'yesNo' | 'count' | 'texts' | 'evidence' | 'manyEvidence';

function kindOf(id: FieldId): Kind {
  const schema = z.toJSONSchema(catalogue[id].schema, { unrepresentable: 'any' }) as { type?: string; items?: { type?: string } };
  if (schema.type === 'array') return schema.items?.type === 'string' ? 'texts' : 'manyEvidence';
  return ({ string: 'text', boolean: 'yesNo', integer: 'count' } as const)[schema.type ?? ''] ?? 'evidence';
}

const KINDS = new Map(FIELD_IDS.map((id) => [id, kindOf(id)]));

const isChoice = (id: FieldId, value: unknown): boolean => catalogue[id].choices?.includes(value as string) ?? true;

/** The value where it is of the kind its field holds, tidied; undefined otherwise. Lists keep what is of the kind, repetitions too. */
function readableValue(id: FieldId, raw: unknown, tidied: (raw: unknown) => unknown): unknown {
  const kind = KINDS.get(id);
  if (kind === 'texts' || kind === 'manyEvidence') {
    const items = list.parse(raw).flatMap((one) => list.parse(tidied([one])));
    const kept = kind === 'texts' ? items.filter((one) => typeof one === 'string' && isChoice(id, one)) : items.flatMap(readableItem);
    return kept.length > 0 ? kept : undefined;
  }
  const value = tidied(raw);
  if (kind === 'evidence') return readableItem(value)[0];
  const type = { text: 'string', yesNo: 'boolean', count: 'number' }[kind ?? 'text'];
  return typeof value === type && value !== '' && isChoice(id, value) ? value : undefined;
}

function readableItem(raw: unknown): readonly Evidence[] {
  const parsed = item.safeParse(raw);
  return parsed.success ? [parsed.data] : [];
}

/** Any JSON value as a form that rules can look at: what has not the kind of value its field holds is left out. */
export function readable(json: unknown): Reviewed {
  const raw: Form = object.parse(json);
  const count = Math.min(list.parse(raw.useCases).length, MAX_USE_CASES);
  const empty: Form = count > 0 ? { useCases: Array.from({ length: count }, () => ({})) } : {};
  const form = placesIn(count).reduce((whole: Form, { id, path, index }) => {
    const found = at(raw, path);
    const value = found === undefined ? undefined : readableValue(id, found, (one) => tidied(id, one, raw, index));
    return value === undefined ? whole : withValue(whole, path, value);
  }, empty);
  const acknowledged = list.parse((raw as Reviewed).acknowledged).flatMap((one) => {
    const parsed = acknowledgement.safeParse(one);
    return parsed.success ? [onlyKnown(parsed.data)] : [];
  });
  return { ...form, acknowledged };
}

const onlyKnown = ({ rule, field, answer, reason }: z.infer<typeof acknowledgement>) => ({
  rule,
  field,
  ...(answer !== undefined && { answer }),
  ...(reason !== undefined && { reason }),
});

function tidied(id: FieldId, value: unknown, form: Form, index: number): unknown {
  const { tidy } = catalogue[id];
  return tidy ? tidy(value, aboutField(form, { id, index })) : value;
}

const placesIn = (count: number): readonly { readonly id: FieldId; readonly path: FieldPath; readonly index: number }[] =>
  FIELD_IDS.flatMap((id) =>
    id.startsWith('useCases[]')
      ? Array.from({ length: count }, (_, index) => ({ id, path: pathOf(id, index), index }))
      : [{ id, path: id, index: -1 }],
  );
