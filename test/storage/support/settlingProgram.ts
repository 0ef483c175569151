import { lockDataDir } from '../../../storage/dataLock.ts';
import { journaled } from './journaled.ts';

const [dir = ''] = process.argv.slice(2);
await lockDataDir(dir);
const { journal } = await journaled(dir);
await journal.settle();
process.stdout.write('settled\n');
process.exit();
