import { lockDataDir } from '../../../storage/dataLock.ts';
import { journaled } from './journaled.ts';

const ballast = 'x'.repeat(5_000);

const [dir = '', first = '1'] = process.argv.slice(2);
await lockDataDir(dir);
const { journal, drafts, log } = await journaled(dir);
for (let n = Number(first); ; n++) {
  await journal.commit([drafts.put('person', { n, ballast }), await log.add('talk', [{ n, ballast }])]);
  process.stdout.write(`${n}\n`);
}
