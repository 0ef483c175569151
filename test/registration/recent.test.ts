import { recent } from '../../registration/recent.ts';

test('the key not used for longest is forgotten first', () => {
  const kept = recent<number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  kept.get('a');

  kept.set('c', 3);

  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
});

test('a deleted key is forgotten at once', () => {
  const kept = recent<number>(2);
  kept.set('a', 1);

  kept.delete('a');

  expect(kept.get('a')).toBeUndefined();
});
