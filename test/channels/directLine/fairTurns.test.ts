import { addressOf, fairTurns } from '../../../channels/directLine/fairTurns.ts';

const LIMITS = { atOnce: 2, waitingPerUser: 3, waitingPerAddress: 5 };
const tick = () => new Promise(setImmediate);

/** Turns that end when told, with the order in which they began. */
function stage(limits = LIMITS) {
  const { run } = fairTurns(limits);
  const began: string[] = [];
  const ends: (() => void)[] = [];
  const want = (address: string, user: string, name: string, fails = false) =>
    run({ address, user }, async () => {
      began.push(name);
      await new Promise<void>((resolve) => {
        ends.push(resolve);
      });
      if (fails) throw new Error(name);
      return name;
    });
  const endOne = async () => {
    await tick();
    ends.shift()?.();
    await tick();
  };
  return { want, began, endOne };
}

test('addresses take turns, and the customers of an address among themselves', async () => {
  const { want, began, endOne } = stage();
  for (const n of [1, 2, 3, 4]) void want('flood', 'a', `a${n}`);
  void want('flood', 'b', 'b1');
  void want('home', 'c', 'c1');
  await tick();
  expect(began).toEqual(['a1', 'a2']);

  for (let i = 0; i < 6; i++) await endOne();

  expect(began).toEqual(['a1', 'a2', 'a3', 'c1', 'b1', 'a4']);
});

test('a turn that fails makes room like any other', async () => {
  const { want, began, endOne } = stage({ ...LIMITS, atOnce: 1 });
  const failing = want('x', 'a', 'a1', true);
  const following = want('x', 'a', 'a2');

  await Promise.all([expect(failing).rejects.toThrow('a1'), endOne()]);
  await Promise.all([expect(following).resolves.toBe('a2'), endOne()]);

  expect(began).toEqual(['a1', 'a2']);
});

test('one customer, and one address, may keep only so many waiting', async () => {
  const { want, endOne } = stage();
  const waiting = ['1', '2', '3', '4', '5'].map((n) => want('flood', 'a', n));
  await expect(want('flood', 'a', '6')).rejects.toMatchObject({ code: 'too-many-requests', retryAfterSeconds: 2 });
  waiting.push(want('flood', 'b', '7'), want('flood', 'c', '8'));
  await expect(want('flood', 'd', '9')).rejects.toMatchObject({ code: 'too-many-requests' });
  waiting.push(want('home', 'e', '10'));

  for (let i = 0; i < 8; i++) await endOne();

  expect(await Promise.all(waiting)).toEqual(['1', '2', '3', '4', '5', '7', '8', '10']);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  [undefined, ''],
])('the address of %s counts as %s', (remote, address) => {
  expect(addressOf(remote)).toBe(address);
});
