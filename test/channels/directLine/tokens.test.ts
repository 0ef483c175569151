import { createHmac } from 'node:crypto';
import { tokens } from '../../../channels/directLine/tokens.ts';

const START = Date.UTC(2026, 0, 1);
const at = (minutes: number) => () => new Date(START + minutes * 60_000);
const bearer = { user: 'dl_kim', conv: 'c1' };
const jwt = (header: object, claims: object, key: string) => {
  const content = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${content}.${createHmac('sha256', key).update(content).digest('base64url')}`;
};

test('a token tells its user and conversation to whoever holds the key', () => {
  const token = tokens('key', at(0)).issue(bearer);

  expect(tokens('key', at(29)).read(token)).toMatchObject(bearer);
});

test('a token is a JWT with the claims that directlinejs reads', () => {
  const [, claims = ''] = tokens('key', at(0)).issue(bearer).split('.');

  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({ ...bearer, exp: START / 1000 + 1800 });
});

test('a token is dead after 30 minutes', () => {
  const token = tokens('key', at(0)).issue(bearer);

  expect(tokens('key', at(30)).read(token)).toBeUndefined();
});

test('a token for a stream opens nothing else and lives five minutes', () => {
  const token = tokens('key', at(0)).issueForStream(bearer);

  expect(tokens('key', at(4)).readForStream(token)).toMatchObject(bearer);
  expect(tokens('key', at(4)).read(token)).toBeUndefined();
  expect(tokens('key', at(5)).readForStream(token)).toBeUndefined();
});

test('an ordinary token opens no stream', () => {
  const { issue, readForStream } = tokens('key', at(0));

  expect(readForStream(issue(bearer))).toBeUndefined();
});

const exp = START / 1000 + 60;
test.each([
  ['signed with another key', jwt({ alg: 'HS256', typ: 'JWT' }, { ...bearer, exp }, 'other')],
  ['without an algorithm', jwt({ alg: 'none', typ: 'JWT' }, { ...bearer, exp }, 'key')],
  ['without a signature', jwt({ alg: 'HS256', typ: 'JWT' }, { ...bearer, exp }, 'key').replace(/[^.]+$/, '')],
  ['with a fourth part', `${jwt({ alg: 'HS256', typ: 'JWT' }, { ...bearer, exp }, 'key')}.x`],
  ['without an end', jwt({ alg: 'HS256', typ: 'JWT' }, bearer, 'key')],
  ['that is no token', 'hello'],
  ['that is empty', ''],
])('a token %s is refused', (_what, token) => {
  expect(tokens('key', at(0)).read(token)).toBeUndefined();
});
