import { expiredEntry, type Mailing, reminderEntry } from '../delivery/resumeMail.ts';
import type { PersonId, Ports } from '../dialogs/ports.ts';
import type { Draft } from '../registration/draft.ts';
import { evidenceIds } from '../registration/evidenceItem.ts';
import { missing } from '../registration/places.ts';
import type { Blobs } from '../storage/blobs.ts';
import type { OutboxFiles } from '../storage/outboxFiles.ts';
import type { ExpiringStores } from './expiry.ts';
import type { RemindingStores } from './reminders.ts';
import { type Forgotten, forgetting, type TalkStores } from './talkStores.ts';

interface Settings {
  readonly talkStores: TalkStores;
  readonly evidence: Blobs;
  readonly outbox: OutboxFiles;
  readonly mailing: Mailing;
  readonly inTurn: Ports['inTurn'];
  readonly now: () => Date;
  readonly stored: () => void;
  readonly forgotten: Forgotten;
}

/** What is done to drafts that nobody works on: between two turns of their owner, and only as they were seen. */
export function expiringDrafts(settings: Settings): ExpiringStores & RemindingStores {
  const { talkStores, evidence, outbox, mailing, inTurn, now, stored, forgotten } = settings;
  const { journal, drafts } = talkStores;
  /** False when the owner went on in the meantime. */
  const asSeen = (person: PersonId, seen: Draft, act: () => Promise<void>): Promise<boolean> =>
    inTurn(person, async () => {
      const isSame = (await drafts.read(person))?.updatedAt === seen.updatedAt;
      if (isSame) await act();
      return isSame;
    });
  return {
    people: () => drafts.keys(),
    draftOf: drafts.read,
    remind: (person, draft) =>
      asSeen(person, draft, async () => {
        await outbox.add(reminderEntry(draft, missing(draft).length, mailing, now()));
        await journal.commit([drafts.put(person, draft)]);
        stored();
      }),
    remove: (person, draft) =>
      asSeen(person, draft, async () => {
        if (draft.form.company?.contact?.email) {
          await outbox.add(expiredEntry(draft, mailing, now()));
          stored();
        }
        const conversations = draft.conversations ?? [];
        for (const id of evidenceIds(draft.form)) await evidence.remove(id);
        await journal.commit([...(await forgetting(talkStores, person, conversations)), drafts.remove(person)]);
        forgotten(conversations);
      }),
  };
}
