import type { Draft } from './draft.ts';
import type { Form } from './form.ts';
import { type Look, lookAt } from './preflight/look.ts';
import { findingsIn, preflight, type Reviewed } from './preflight/preflight.ts';
import type { Finding } from './preflight/rule.ts';
import { recent } from './recent.ts';

/** The statements made by sending hold for a form that is about to be sent. */
const STATED = { authorized: true, noProhibitedContent: true };

/** Forms are never changed in place: the same one, asked about again, was looked at. */
const looks = new WeakMap<Form, Look>();
const findings = new WeakMap<Look, { readonly acknowledged: Draft['acknowledged']; readonly found: readonly Finding[] }>();
/** The latest look at each registration that is being worked on. */
const latest = recent<Look>(500);

/** What a reviewer would say to a draft: of what is there while it is being filled in, of all of it before it is sent. */
export function draftFindings(draft: Draft, extent: 'draft' | 'whole'): readonly Finding[] {
  if (extent === 'draft') return findingsOf(draft);
  // Stored optional members are never undefined, only absent; the schema's type cannot say so.
  return preflight({ ...draft.form, acknowledged: draft.acknowledged, attestations: STATED } as Reviewed, extent);
}

function findingsOf(draft: Draft): readonly Finding[] {
  const { acknowledged } = draft;
  const look = lookOf(draft);
  const known = findings.get(look);
  if (known?.acknowledged === acknowledged) return known.found;
  const found = findingsIn(look, draft);
  findings.set(look, { acknowledged, found });
  return found;
}

function lookOf({ id, form }: Draft): Look {
  const known = looks.get(form);
  if (known) return known;
  const look = lookAt(form, latest.get(id));
  looks.set(form, look);
  latest.set(id, look);
  return look;
}
