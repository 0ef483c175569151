import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProgramFault } from '../registration/errors.ts';
import { readConfig } from './config.ts';
import { createLog } from './log.ts';
import { startBot } from './start.ts';

const log = createLog();

try {
  const config = readConfig(process.env);
  const webFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'web');
  const bot = await startBot(config, { log, webFolder });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      bot.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal({ err: error }, 'could not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  // One clear line per fault, without a stack: what is wrong is the configuration or the machine, not the code.
  if (error instanceof ProgramFault) for (const line of error.message.split('\n')) log.fatal(line);
  else log.fatal({ err: error }, 'could not start');
  process.exitCode = 1;
}
