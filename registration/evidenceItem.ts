import { z } from 'zod';
import type { Evidence, Form } from './form.ts';
import { breaks } from './shapes.ts';
import { completeUrl, hostOf, publicUrlRule, SHORTENERS } from './webAddress.ts';

export const EVIDENCE_TYPES = ['image/png', 'image/jpeg', 'application/pdf'] as const;
/** Bytes of one file, and of all files of a form together, so that one mail carries them. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_EVIDENCE_BYTES = 15 * 1024 * 1024;
export const MAX_EVIDENCE_ITEMS = 10;

const link = z.strictObject({
  kind: z.literal('url'),
  url: z
    .string(breaks('not-a-url'))
    .max(500, breaks('too-long'))
    .refine((url) => publicUrlRule(url) === undefined, breaks('not-a-url'))
    .refine((url) => !SHORTENERS.has(hostOf(url)), breaks('WEB-03')),
});

const file = z.strictObject({
  kind: z.literal('file'),
  id: z.string().min(10).max(80),
  name: z.string().min(1).max(200),
  contentType: z.enum(EVIDENCE_TYPES, breaks('file-type')),
  size: z.int().min(1, breaks('file-size')).max(MAX_FILE_BYTES, breaks('file-size')),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const evidenceItem: z.ZodType<Evidence> = z.discriminatedUnion('kind', [link, file], breaks('format'));

/** A plain link is taken for evidence by URL. */
export const asEvidence = (raw: unknown): unknown => {
  if (typeof raw === 'string') return { kind: 'url', url: completeUrl(raw) };
  const item = raw as { kind?: unknown; url?: unknown } | null;
  return item?.kind === 'url' ? { kind: 'url', url: completeUrl(item.url) } : raw;
};

/** Ids of every file a form refers to. */
export function evidenceIds(form: Form): string[] {
  const items = [
    ...(form.useCases ?? []).flatMap((useCase) => useCase.callToAction?.evidence ?? []),
    ...(form.special?.charityProof ? [form.special.charityProof] : []),
  ];
  return items.flatMap((item) => (item.kind === 'file' ? [item.id] : []));
}
