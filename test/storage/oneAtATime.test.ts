import { setImmediate, setTimeout } from 'node:timers/promises';
import { oneAtATime } from '../../storage/oneAtATime.ts';

test('tasks of one key run one after another in the order they came', async () => {
  const lanes = oneAtATime();
  const seen: string[] = [];
  const task = (name: string, wait: number) => async () => {
    seen.push(`${name} begins`);
    await setTimeout(wait);
    seen.push(`${name} ends`);
  };

  await Promise.all([lanes.run('talk', task('first', 10)), lanes.run('talk', task('second', 0))]);

  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('a task that comes while the second runs waits for the second', async () => {
  const lanes = oneAtATime();
  let open = () => {};
  let third = 'not begun';
  await Promise.all([
    lanes.run('talk', () => undefined),
    new Promise<void>((begun) => {
      lanes.run('talk', () => {
        begun();
        return new Promise<void>((resolve) => (open = resolve));
      });
    }),
  ]);

  const running = lanes.run('talk', () => {
    third = 'begun';
  });
  await setTimeout(5);

  expect(third).toBe('not begun');
  open();
  await running;
  expect(third).toBe('begun');
});

test('tasks of different keys do not wait for each other', async () => {
  const lanes = oneAtATime();
  let open = () => {};
  const blocked = lanes.run('one', () => new Promise<void>((resolve) => (open = resolve)));

  await expect(lanes.run('two', () => 'done')).resolves.toBe('done');

  open();
  await blocked;
});

test('a failing task is reported to its caller and does not stop the next', async () => {
  const lanes = oneAtATime();
  const failing = lanes.run('talk', () => Promise.reject(new Error('no')));
  const throwing = lanes.run('talk', () => {
    throw new Error('never');
  });
  const next = lanes.run('talk', () => 'yes');

  await expect(failing).rejects.toThrow('no');
  await expect(throwing).rejects.toThrow('never');
  await expect(next).resolves.toBe('yes');
});

test('keys whose tasks have ended are forgotten, after a failure too', async () => {
  const lanes = oneAtATime();
  const tasks = Array.from({ length: 100 }, (_, n) => lanes.run(`talk ${n}`, () => setImmediate()));
  const failing = lanes.run('failing', () => Promise.reject(new Error('no')));
  expect(lanes.busy()).toBe(101);

  await Promise.allSettled([...tasks, failing]);

  expect(lanes.busy()).toBe(0);
});
