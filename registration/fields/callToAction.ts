import { z } from 'zod';
import { asEvidence, evidenceItem, MAX_EVIDENCE_BYTES, MAX_EVIDENCE_ITEMS } from '../evidenceItem.ts';
import { field } from '../field.ts';
import type { About, Form } from '../form.ts';
import { breaks, prose, text, yesNo } from '../shapes.ts';
import { signUpPage } from './optIn.ts';

/** Bytes of all files in a form; a file that serves several use cases counts once, as it is mailed once. */
export function evidenceBytes(form: Form): number {
  const files = (form.useCases ?? []).flatMap((useCase) => useCase.callToAction?.evidence ?? []).filter((item) => item.kind === 'file');
  return [...new Map(files.map((item) => [item.id, item.size])).values()].reduce((sum, size) => sum + size, 0);
}

/** Raw items may be anything: only what looks like evidence is compared. */
const keyOf = (item: unknown): string => {
  const { kind, url, sha256 } = (item ?? {}) as { kind?: unknown; url?: unknown; sha256?: unknown };
  return JSON.stringify(kind === 'url' ? [kind, url] : kind === 'file' ? [kind, sha256] : item) ?? '';
};

const withoutRepeats = (raw: unknown): unknown =>
  Array.isArray(raw) ? [...new Map(raw.map(asEvidence).map((item) => [keyOf(item), item])).values()] : raw;

/** Where the words are seen, as far as the other answers say: a page, the advert, or the description of the way. */
function location(about: About): string | undefined {
  const { optIn } = about.useCase;
  return optIn?.url ?? signUpPage(about) ?? optIn?.keywordLocation ?? optIn?.description;
}

/** The privacy policy is the company's: confirmed once, it holds for later use cases. */
const confirmedBefore = ({ form, index }: About): boolean | undefined =>
  form.useCases?.some((useCase, i) => i < index && useCase.callToAction?.privacyConfirmed) ? true : undefined;

export const callToActionFields = {
  'useCases[].callToAction.text': field({ schema: text(20, 1024), need: 'required', tidy: prose }),
  'useCases[].callToAction.location': field({ schema: text(3, 500), need: 'assumed', tidy: prose, assume: location }),
  'useCases[].callToAction.evidence': field({
    schema: z.array(evidenceItem, breaks('format')).min(1, breaks('required')).max(MAX_EVIDENCE_ITEMS, breaks('file-count')),
    need: 'required',
    tidy: withoutRepeats,
    fits: (_, { form }) => (evidenceBytes(form) > MAX_EVIDENCE_BYTES ? 'file-size' : undefined),
  }),
  'useCases[].callToAction.privacyConfirmed': field({ schema: yesNo, need: 'assumed', assume: confirmedBefore }),
} as const;
