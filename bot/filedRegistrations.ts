import { z } from 'zod';
import type { Mailing } from '../delivery/resumeMail.ts';
import { statusEntry } from '../delivery/statusMail.ts';
import { submissionKey } from '../delivery/submission.ts';
import { type Decision, decided } from '../dialogs/decision.ts';
import type { PersonId } from '../dialogs/ports.ts';
import { type Draft, STATUSES } from '../registration/draft.ts';
import type { FinishedForm } from '../registration/finishedForm.ts';
import { keyedFiles } from '../storage/keyedFiles.ts';
import type { OutboxFiles } from '../storage/outboxFiles.ts';
import type { Filed, FiledRegistrations } from './registrations.ts';

/** Which registration a reference stands for, and whose it is. */
const indexSchema = z.strictObject({
  reference: z.string(),
  registrationId: z.string(),
  revision: z.int(),
  status: z.enum(STATUSES),
  legalName: z.string(),
  locale: z.string(),
  submittedAt: z.string(),
  updatedAt: z.string(),
  person: z.string(),
  conversation: z.string(),
});
type Indexed = z.infer<typeof indexSchema>;

interface Settings {
  readonly folder: string;
  readonly now: () => Date;
  readonly outbox: OutboxFiles;
  readonly mailing: Mailing;
  readonly evidence: FiledRegistrations['evidence'];
  readonly draftOf: (person: PersonId) => Promise<Draft | undefined>;
  /** Changes the draft as it is by then, between two turns of the person; nothing where there is none. */
  readonly changeDraft: (person: PersonId, change: (draft: Draft) => Draft) => Promise<void>;
  readonly stored: () => void;
}

/** Tells a customer in the conversation they used last; false when there is none to tell them in. */
export type TellDecision = (conversation: string, person: PersonId, decision: Decision) => Promise<boolean>;

export interface FiledIndex {
  /** Before the form is stored: an entry without its form is shown to nobody. */
  put(form: FinishedForm, from: { readonly person: PersonId; readonly conversation: string }): Promise<void>;
  /** The staff's view, once somebody can tell customers. */
  registrations(tell: TellDecision): FiledRegistrations;
}

/** Sent registrations by their reference. */
export function filedIndex({ folder, now, outbox, mailing, evidence, draftOf, changeDraft, stored }: Settings): FiledIndex {
  const index = keyedFiles({ folder, schema: indexSchema, now });
  const find = async (reference: string): Promise<Indexed | undefined> => (await index.read(reference))?.value;
  const formOf = async ({ registrationId, revision, status }: Indexed): Promise<FinishedForm | undefined> => {
    const form = (await outbox.read(submissionKey(registrationId, revision)))?.form;
    return form && { ...form, status };
  };

  return {
    async put(form, { person, conversation }) {
      const { reference, id, revision, status, locale, submittedAt } = form;
      const legalName = form.company?.legalName ?? '';
      await index.write(reference, {
        reference,
        registrationId: id,
        revision,
        status,
        legalName,
        locale,
        submittedAt,
        updatedAt: submittedAt,
        person,
        conversation,
      });
    },
    registrations: (tell) => ({
      evidence,
      async list() {
        const all: Filed[] = [];
        for await (const reference of index.keys()) {
          const one = await find(reference);
          if (one) all.push(listed(one));
        }
        return all.sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
      },
      async form(reference) {
        const one = await find(reference);
        return one && formOf(one);
      },
      async resend(reference) {
        const one = await find(reference);
        if (!one) return;
        await outbox.again(submissionKey(one.registrationId, one.revision), 'form');
        stored();
      },
      async decide(reference, decision) {
        const one = await find(reference);
        const form = one && (await formOf(one));
        if (!one || !form) return;
        await index.write(reference, { ...one, status: decision.status, updatedAt: now().toISOString() });
        await outbox.add(statusEntry(form, decision, mailing, now()));
        stored();
        const draft = await draftOf(one.person);
        const isTold = await tell(draft?.conversations?.at(-1) ?? one.conversation, one.person, decision);
        // Where nobody can be told in the chat, the mail tells, and the registration waits as it was decided.
        if (!isTold) await changeDraft(one.person, (latest) => (latest.reference === reference ? decided(latest, decision) : latest));
      },
    }),
  };
}

const listed = ({ person: _, conversation: __, ...shown }: Indexed): Filed => shown;
