import { join } from 'node:path';
import { z } from 'zod';
import { appendLog } from '../../../storage/appendLog.ts';
import { lockDataDir } from '../../../storage/dataLock.ts';
import { keyedFiles } from '../../../storage/keyedFiles.ts';

/** Big enough that a write takes a while and a kill often falls into one. */
const ballast = 'x'.repeat(1_500_000);
const schema = z.strictObject({ n: z.int(), ballast: z.string() });
const now = () => new Date();

const [dir = '', first = '1'] = process.argv.slice(2);
await lockDataDir(dir);
const drafts = keyedFiles({ folder: join(dir, 'drafts'), schema, now });
const log = appendLog({ folder: join(dir, 'log'), schema, now });
for (let n = Number(first); ; n++) {
  await drafts.write('person', { n, ballast });
  await log.append('talk', [{ n, ballast: ballast.slice(0, 50_000) }]);
  process.stdout.write(`${n}\n`);
}
