/**
 * Loaded before the bot (`node --import`), makes its disk fail as the file named by CHAOS_DISK says at each moment:
 * `full` lets half of every write through and then reports ENOSPC, `kill N` ends the process without warning at its Nth step
 * from now, in the middle of it where it has one. Anything else, and the disk is an ordinary one.
 */
import { readFileSync } from 'node:fs';
import promises, { open } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { devNull } from 'node:os';

const control = process.env.CHAOS_DISK ?? '';
let order = '';
let steps = 0;

function orderNow() {
  let now = '';
  try {
    now = readFileSync(control, 'utf8').trim();
  } catch {
    // No file, no fault.
  }
  if (now !== order) steps = 0;
  order = now;
  return now;
}

function isLast() {
  const [what, count] = orderNow().split(' ');
  steps += 1;
  return what === 'kill' && steps === Number(count);
}

const end = () => process.kill(process.pid, 'SIGKILL');
const noRoom = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

const handle = await open(devNull, 'r');
const handles = Object.getPrototypeOf(handle);
await handle.close();

const { writeFile, datasync } = handles;
handles.writeFile = async function (data) {
  const bytes = Buffer.from(data);
  const half = bytes.subarray(0, bytes.length / 2);
  if (isLast()) {
    await writeFile.call(this, half);
    end();
  }
  if (order !== 'full') return writeFile.call(this, bytes);
  await writeFile.call(this, half);
  throw noRoom();
};
handles.datasync = function () {
  if (isLast()) end();
  return datasync.call(this);
};
for (const name of ['rename', 'unlink']) {
  const original = promises[name];
  promises[name] = (...given) => {
    if (isLast()) end();
    return original(...given);
  };
}
const { mkdir } = promises;
promises.mkdir = async (...given) => {
  if (orderNow() === 'full') throw noRoom();
  return mkdir(...given);
};
syncBuiltinESMExports();
