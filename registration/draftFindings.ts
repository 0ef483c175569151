import type { Draft } from './draft.ts';
import type { Form } from './form.ts';
import { preflight, type Reviewed } from './preflight/preflight.ts';
import type { Finding } from './preflight/rule.ts';

/** The statements made by sending hold for a form that is about to be sent. */
const STATED = { authorized: true, noProhibitedContent: true };

/** A turn asks twice, for its advice and for its state; forms are never changed in place. */
const known = new WeakMap<Form, { readonly acknowledged: Draft['acknowledged']; readonly findings: readonly Finding[] }>();

/** What a reviewer would say to a draft: of what is there while it is being filled in, of all of it before it is sent. */
export function draftFindings(draft: Draft, extent: 'draft' | 'whole'): readonly Finding[] {
  const { form, acknowledged } = draft;
  if (extent === 'whole') return judged(draft, extent);
  const before = known.get(form);
  if (before && before.acknowledged === acknowledged) return before.findings;
  const findings = judged(draft, extent);
  known.set(form, { acknowledged, findings });
  return findings;
}

function judged({ form, acknowledged }: Draft, extent: 'draft' | 'whole'): readonly Finding[] {
  // Stored optional members are never undefined, only absent; the schema's type cannot say so.
  const reviewed = { ...form, acknowledged } as Reviewed;
  return preflight(extent === 'whole' ? { ...reviewed, attestations: STATED } : reviewed, extent);
}
