import { lockDataDir } from '../../../storage/dataLock.ts';
import { StorageError } from '../../../storage/errors.ts';

const [dir = ''] = process.argv.slice(2);
try {
  await lockDataDir(dir);
  process.stdout.write('held\n');
  setInterval(() => undefined, 1_000);
} catch (error) {
  process.stdout.write(error instanceof StorageError ? `${error.code}\n` : `${error}\n`);
}
