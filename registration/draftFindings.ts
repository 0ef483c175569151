import type { Draft } from './draft.ts';
import { preflight, type Reviewed } from './preflight/preflight.ts';
import type { Finding } from './preflight/rule.ts';

/** The statements made by sending hold for a form that is about to be sent. */
const STATED = { authorized: true, noProhibitedContent: true };

/** What a reviewer would say to a draft: of what is there while it is being filled in, of all of it before it is sent. */
export function draftFindings({ form, acknowledged }: Draft, extent: 'draft' | 'whole'): readonly Finding[] {
  // Stored optional members are never undefined, only absent; the schema's type cannot say so.
  const reviewed = { ...form, acknowledged } as Reviewed;
  return preflight(extent === 'whole' ? { ...reviewed, attestations: STATED } : reviewed, extent);
}
