import fc from 'fast-check';
import { FIELD_IDS } from '../../registration/catalogue.ts';
import { type Draft, draftSchema, forget, newDraft, put } from '../../registration/draft.ts';
import { at, pathOf, withValue } from '../../registration/path.ts';
import { remembering, undone } from '../../registration/undo.ts';
import { preflightForms } from './preflight/support/allForms.ts';

const NOW = '2026-11-28T10:00:00.000Z';
const began = (form: Draft['form']): Draft => ({ ...newDraft('x', 'en', NOW), form });
const written = (draft: Draft): Draft => draftSchema.parse(JSON.parse(JSON.stringify(draft)));
const answers = ({ form, sources, leftOut, parked }: Draft) => ({ form, sources, leftOut, parked });

const formOf = fc.nat(preflightForms.length - 1).map((place) => preflightForms[place] ?? {});

type Act = (draft: Draft, path: string, value: unknown) => Draft;

const ACTS: readonly Act[] = [
  (draft, path, value) => (value === undefined ? draft : put(draft, path, value, 'customer', NOW).draft),
  (draft, path) => forget(draft, path, NOW).draft,
  (draft, path) => ({ ...draft, parked: [...draft.parked, path] }),
  (draft, path) => ({ ...draft, leftOut: [...draft.leftOut, path] }),
  (draft) => ({ ...draft, form: withValue(draft.form, 'useCases', draft.form.useCases?.slice(1)) }),
];

/** A field is answered as in another form, forgotten, put off, or left out; a use case goes. */
const change = fc
  .record({ id: fc.constantFrom(...FIELD_IDS), index: fc.constantFrom(0, 0, 1), act: fc.constantFrom(...ACTS, ACTS[0]), other: formOf })
  .map(({ id, index, act, other }) => (draft: Draft): Draft => {
    const isOfUseCase = id.startsWith('useCases[]');
    const path = pathOf(id, isOfUseCase ? Math.min(index, draft.form.useCases?.length ?? 0) : -1);
    return act?.(draft, path, at(other, pathOf(id, isOfUseCase ? 0 : -1))) ?? draft;
  });

test('the latest five changes are taken back one by one, whatever they were and wherever they were kept meanwhile', () => {
  fc.assert(
    fc.property(formOf, fc.array(change, { minLength: 1, maxLength: 9 }), fc.boolean(), (first, changes, isReadAgain) => {
      let draft = began(first);
      const before: Draft[] = [];
      for (const act of changes) {
        before.push(draft);
        draft = remembering(draft, act(draft));
        if (isReadAgain) draft = written(draft);
      }
      for (const one of before.slice(-5).reverse()) {
        draft = undone(draft, NOW) ?? began({});
        expect(answers(draft)).toEqual(answers(one));
      }
      expect(undone(draft, NOW)).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('a change is remembered by what it replaced, not by the whole form', () => {
  const draft = began(preflightForms[0] ?? {});

  const { undo } = remembering(draft, put(draft, 'company.legalName', 'Cedar Row Bakery LLC', 'customer', NOW).draft);

  expect(undo).toHaveLength(1);
  expect(Object.keys(undo[0]?.was ?? {})).toEqual(['company.legalName']);
});

test.each<[string, Draft['form'], Draft['form']]>([
  ['the second of two empty use cases filled', { useCases: [{}, {}] }, { useCases: [{}, { summary: 'a' }] }],
  ['the first changed where the last is empty', { useCases: [{ summary: 'a' }, {}] }, { useCases: [{ summary: 'b' }, {}] }],
])('use cases without an answer come back too: %s', (_, before, after) => {
  const draft = remembering(began(before), began(after));

  expect(undone(written(draft), NOW)?.form).toEqual(before);
});

test('a step that is none is left out when a draft is read', () => {
  const draft = began({});
  const steps = [{ was: {}, sources: {}, id: 'another' }, { was: {}, sources: { a: 'nobody' } }, { was: [] }, null];

  expect(written({ ...draft, undo: steps as unknown as Draft['undo'] })).toEqual(draft);
});

test('a draft kept with whole forms to go back to is read without them', () => {
  const draft = began(preflightForms[0] ?? {});
  const snapshot = { form: {}, sources: {}, leftOut: [], parked: [] };

  expect(written({ ...draft, undo: [snapshot] as unknown as Draft['undo'] })).toEqual(draft);
});
