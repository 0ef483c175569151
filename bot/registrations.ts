import type restify from 'restify';
import { z } from 'zod';
import type { Decision } from '../dialogs/decision.ts';
import { STATUSES } from '../registration/draft.ts';
import { evidenceIds } from '../registration/evidenceItem.ts';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { targetOf } from '../registration/path.ts';
import { sendJson } from './answers.ts';
import { HttpFault } from './errors.ts';
import { bearerMatches, readJson } from './requests.ts';

/** One sent registration as lists show it. */
export interface Filed {
  readonly reference: string;
  readonly registrationId: string;
  readonly revision: number;
  readonly status: string;
  readonly legalName: string;
  readonly locale: string;
  readonly submittedAt: string;
  readonly updatedAt: string;
}

/** What staff may see and do. */
export interface FiledRegistrations {
  /** Newest first. */
  list(): Promise<readonly Filed[]>;
  /** The form as it was last sent, with its present status. */
  form(reference: string): Promise<FinishedForm | undefined>;
  evidence(id: string): Promise<{ readonly bytes: Buffer; readonly contentType: string } | undefined>;
  /** Mails the form again. */
  resend(reference: string): Promise<void>;
  /** Keeps the decision and tells the customer. */
  decide(reference: string, decision: Decision): Promise<void>;
}

const PAGE = 50;
const LIMIT = 64 * 1024;
const REFERENCE = /^TFN-\d{6}-[A-Z0-9]{4}$/;

const decision = z.strictObject({
  status: z.enum(['in-review', 'approved', 'rejected']),
  rejections: z
    .array(
      z.strictObject({
        code: z.string().trim().max(20).optional(),
        field: z
          .string()
          .refine((path) => targetOf(path) !== undefined, 'unknown field')
          .optional(),
        note: z.string().trim().min(1).max(1000),
      }),
    )
    .max(50)
    .default([]),
});
const query = z.object({ status: z.enum(STATUSES).optional(), page: z.coerce.number().int().min(1).max(10_000).default(1) });

/** The staff's side: lists, forms, evidence, decisions. Without a key the routes are not there. */
export function mountRegistrations(server: restify.Server, key: string | undefined, filed: FiledRegistrations): void {
  if (!key) return;
  const guarded =
    (answer: (req: restify.Request, res: restify.Response) => Promise<void>) =>
    async (req: restify.Request, res: restify.Response): Promise<void> => {
      if (!bearerMatches(req, key)) throw new HttpFault(401, 'unauthorized', 'Unauthorized');
      res.setHeader('Cache-Control', 'no-store');
      await answer(req, res);
    };
  const formOf = async (req: restify.Request): Promise<FinishedForm> => {
    const reference = String((req.params as Record<string, unknown>)['reference'] ?? '');
    const form = REFERENCE.test(reference) ? await filed.form(reference) : undefined;
    if (!form) throw new HttpFault(404, 'not-found', 'No registration has this reference.');
    return form;
  };

  server.get(
    '/api/registrations',
    guarded(async (req, res) => sendJson(res, 200, await page(filed, req))),
  );
  server.get(
    '/api/registrations/:reference',
    guarded(async (req, res) => sendJson(res, 200, await formOf(req))),
  );
  server.get(
    '/api/registrations/:reference/evidence/:id',
    guarded(async (req, res) => sendEvidence(req, res, await formOf(req), filed)),
  );
  server.post(
    '/api/registrations/:reference/resend',
    guarded(async (req, res) => {
      const { reference } = await formOf(req);
      await filed.resend(reference);
      sendJson(res, 202, { reference });
    }),
  );
  server.post(
    '/api/registrations/:reference/status',
    guarded(async (req, res) => {
      const { reference } = await formOf(req);
      const parsed = decision.safeParse(await readJson(req, { limit: LIMIT }));
      if (!parsed.success) throw new HttpFault(400, 'body-invalid', faultsOf(parsed.error));
      const { status, rejections } = parsed.data;
      await filed.decide(reference, { status, reasons: rejections.map(present) });
      sendJson(res, 200, { reference, status });
    }),
  );
}

const present = ({ code, field, note }: z.infer<typeof decision>['rejections'][number]) => ({
  note,
  ...(code && { code }),
  ...(field && { field }),
});

const faultsOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`).join('; ');

async function page(filed: FiledRegistrations, req: restify.Request): Promise<unknown> {
  const asked = query.safeParse(Object.fromEntries(new URLSearchParams(req.getQuery())));
  if (!asked.success) throw new HttpFault(400, 'query-invalid', faultsOf(asked.error));
  const { status, page: number } = asked.data;
  const all = (await filed.list()).filter((one) => status === undefined || one.status === status);
  return {
    registrations: all.slice((number - 1) * PAGE, number * PAGE),
    page: number,
    pages: Math.max(1, Math.ceil(all.length / PAGE)),
    total: all.length,
  };
}

async function sendEvidence(req: restify.Request, res: restify.Response, form: FinishedForm, filed: FiledRegistrations): Promise<void> {
  const id = String((req.params as Record<string, unknown>)['id'] ?? '');
  const found = evidenceIds(form).includes(id) ? await filed.evidence(id) : undefined;
  if (!found) throw new HttpFault(404, 'not-found', 'This registration has no such evidence.');
  res.writeHead(200, {
    'Content-Type': found.contentType,
    'Content-Length': found.bytes.length,
    // Customers' files are never rendered on our own origin.
    'Content-Disposition': 'attachment',
    'X-Content-Type-Options': 'nosniff',
  });
  res.end(found.bytes);
}
