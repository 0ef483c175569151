import { origins } from '../../../channels/directLine/origins.ts';

const { isWelcome, isForeignGuest } = origins('https://bot.example/', ['https://shop.example']);

test.each([
  ['a client that is no browser', undefined, 'bot.example', true],
  ['our own page', 'https://bot.example', 'bot.example', true],
  ['a site that embeds the widget', 'https://shop.example', 'bot.example', true],
  ['this machine by name', 'http://localhost:3978', 'localhost:3978', true],
  ['this machine by number', 'http://127.0.0.1:3978', '127.0.0.1:3978', true],
  ['another port of this machine', 'http://localhost:8080', 'localhost:3978', false],
  ['a name that only resolves to this machine', 'http://evil.example', 'evil.example', false],
  ['a sandboxed page', 'null', 'bot.example', false],
  ['our host without encryption', 'http://bot.example', 'bot.example', false],
])('%s: welcome or not', (_who, origin, host, welcome) => {
  expect(isWelcome(origin, host)).toBe(welcome);
});

test('only pages of allowed sites are told that they may read answers', () => {
  expect(isForeignGuest('https://shop.example')).toBe(true);
  expect(isForeignGuest('https://evil.example')).toBe(false);
});
