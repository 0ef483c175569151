import { plainJson } from '../../../channels/directLine/plainJson.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test('ordinary JSON comes through', () => {
  expect(plainJson('{"value":{"action":"submit","list":[1,null,"constructor"]}}')).toEqual({
    value: { action: 'submit', list: [1, null, 'constructor'] },
  });
});

test('no body is an empty object', () => {
  expect(plainJson(' ')).toEqual({});
});

test.each([
  ['a key that pollutes prototypes', '{"value":{"a":[{"__proto__":{"isAdmin":true}}]}}'],
  ['a constructor key', '{"constructor":1}'],
  ['a prototype key', '{"value":{"prototype":{}}}'],
  ['nesting without end', nested(50_000)],
  ['one level too many', nested(22)],
  ['thousands of values', JSON.stringify(Array.from({ length: 6_000 }, () => 0))],
  ['half a body', '{"type":'],
])('%s is refused', (_what, text) => {
  expect(() => plainJson(text)).toThrow(expect.objectContaining({ code: 'bad-request', status: 400 }));
});
