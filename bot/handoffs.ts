import { randomUUID } from 'node:crypto';
import type restify from 'restify';
import { z } from 'zod';
import type { Handoff } from '../dialogs/ports.ts';
import { FIELD_IDS } from '../registration/catalogue.ts';
import { check } from '../registration/check.ts';
import { LOCALES, newDraft, put } from '../registration/draft.ts';
import { targetOf } from '../registration/path.ts';
import { sendJson } from './answers.ts';
import { HttpFault } from './errors.ts';
import { bearerMatches, readJson } from './requests.ts';

const LIMIT = 256 * 1024;
const line = (most: number) => z.string().trim().min(1).max(most);

const body = z.strictObject({
  agent: z.strictObject({ name: line(100), email: line(254).optional() }),
  customer: z.strictObject({ name: line(200).optional(), email: line(254).optional() }).optional(),
  locale: z.enum(LOCALES).optional(),
  known: z.record(z.string(), z.unknown()),
  note: line(2000).optional(),
});

interface Faults {
  readonly code: 'bad-handoff' | 'bad-values';
  readonly message: string;
  readonly faults: readonly { readonly field: string; readonly rule: string }[];
}

/** A hand-over, as a request's body or a `handoff.initiate` event carries it; every fault where it is none. */
export function handoffOf(value: unknown): { readonly handoff: Handoff } | { readonly error: Faults } {
  const parsed = body.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => ({ field: issue.path.join('.'), rule: issue.code }));
    return { error: { code: 'bad-handoff', message: 'The body does not have the shape of a handoff.', faults } };
  }
  const { agent, locale, note } = parsed.data;
  const { known, refused } = judge(parsed.data.known);
  if (refused.length > 0)
    return { error: { code: 'bad-values', message: `Not accepted: ${refused.map((one) => one.field).join(', ')}`, faults: refused } };
  return {
    handoff: {
      id: randomUUID(),
      agent: { name: agent.name, ...(agent.email && { email: agent.email }) },
      known,
      ...(locale && { locale }),
      ...(note && { note }),
    },
  };
}

export interface HandoffSettings {
  readonly key: string | undefined;
  readonly publicUrl: string;
  readonly keep: (handoff: Handoff) => Promise<{ readonly code: string; readonly expiresAt: string }>;
}

export interface Judged {
  readonly known: Record<string, unknown>;
  readonly refused: readonly { readonly field: string; readonly rule: string }[];
}

/** Judges handed-over values as if the customer had said them, each in the light of the others. */
export function judge(values: Readonly<Record<string, unknown>>): Judged {
  const order = (path: string) => FIELD_IDS.indexOf(targetOf(path)?.id ?? 'multipleNumbersReason');
  let draft = newDraft('handoff', 'en', '');
  const known: Record<string, unknown> = {};
  const refused: { field: string; rule: string }[] = [];
  for (const [field, raw] of Object.entries(values).sort(([a], [b]) => order(a) - order(b))) {
    const checked = check(draft.form, field, raw);
    if (checked.ok) {
      known[field] = checked.value;
      draft = put(draft, field, checked.value, 'agent', '').draft;
    } else refused.push({ field, rule: targetOf(field) ? checked.rule : 'unknown-field' });
  }
  return { known, refused };
}

/** `POST /api/handoffs`: a support agent hands a half-known customer over. Off without a key. */
export function mountHandoffs(server: restify.Server, { key, publicUrl, keep }: HandoffSettings): void {
  server.post('/api/handoffs', async (req, res) => {
    if (!key) throw new HttpFault(404, 'not-found', 'Not found.');
    if (!bearerMatches(req, key)) throw new HttpFault(401, 'unauthorized', 'Send the agent key as bearer.');
    const judged = handoffOf(await readJson(req, { limit: LIMIT }));
    if ('error' in judged) return sendJson(res, 400, judged);
    const { code, expiresAt } = await keep(judged.handoff);
    sendJson(res, 201, { id: judged.handoff.id, startCode: code, startUrl: `${publicUrl}/?code=${code}`, expiresAt });
  });
}
