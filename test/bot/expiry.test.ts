import { expireDrafts } from '../../bot/expiry.ts';
import { type Draft, newDraft } from '../../registration/draft.ts';

const on = (day: string, status: Draft['status'] = 'draft'): Draft => ({ ...newDraft('x', 'en', `${day}T10:00:00.000Z`), status });

it('deletes what nobody worked on for the days told, and only that', async () => {
  const drafts = new Map([
    ['old', on('2026-10-01')],
    ['fresh', on('2026-11-20')],
    ['sent', on('2026-01-01', 'submitted')],
  ]);
  const stores = {
    async *people() {
      yield* [...drafts.keys(), 'damaged'];
    },
    draftOf: async (person: string) => {
      if (person === 'damaged') throw new Error('quarantined');
      return drafts.get(person);
    },
    remove: async (person: string) => drafts.delete(person),
  };

  const count = await expireDrafts(stores, 30, new Date('2026-11-22T10:00:00.000Z'));

  expect([count, ...drafts.keys()]).toEqual([1, 'fresh', 'sent']);
});
