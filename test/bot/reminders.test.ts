import { remindSilent } from '../../bot/reminders.ts';
import { type Draft, newDraft } from '../../registration/draft.ts';

const NOW = new Date('2026-11-22T10:00:00.000Z');

const silentSince = (day: string, more: Partial<Draft> = {}): Draft => ({
  ...newDraft('x', 'en', `${day}T09:00:00.000Z`),
  form: { company: { contact: { email: 'nora@maplerow.example' } } },
  ...more,
});

async function reminded(draft: Draft): Promise<number | undefined> {
  let after: Draft | undefined;
  await remindSilent(
    {
      async *people() {
        yield 'p';
      },
      draftOf: async () => draft,
      remind: async (_, kept) => {
        after = kept;
        return true;
      },
    },
    NOW,
  );
  return after?.reminded;
}

it.each<[string, Draft, number | undefined]>([
  ['after three days of silence', silentSince('2026-11-19'), 1],
  ['not before', silentSince('2026-11-20'), undefined],
  ['again after ten', silentSince('2026-11-12', { reminded: 1 }), 2],
  ['not twice in between', silentSince('2026-11-15', { reminded: 1 }), undefined],
  ['never a third time', silentSince('2026-10-30', { reminded: 2 }), undefined],
  ['not without an address', silentSince('2026-11-10', { form: {} }), undefined],
  ['not once it was sent', silentSince('2026-11-10', { status: 'submitted' }), undefined],
])('a reminder goes out: %s', async (_, draft, count) => expect(await reminded(draft)).toBe(count));
