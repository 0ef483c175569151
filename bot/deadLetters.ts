import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DeadLetter } from '../delivery/ports.ts';
import { ProgramFault } from '../registration/errors.ts';
import { deadLettersIn } from '../storage/outboxMarks.ts';
import { askToResend } from '../storage/resendRequests.ts';
import { readConfig } from './config.ts';

const USAGE = 'Usage: npm run dead-letters | npm run dead-letters -- resend ID… | npm run dead-letters -- resend all';

/** Lists mails that were given up, or asks the bot to send some of them again. Beside a running bot or without one: it reads, and leaves a request. */
async function deadLetters(words: readonly string[], dataDir: string): Promise<number> {
  const outbox = path.join(dataDir, 'outbox');
  if (!existsSync(dataDir)) return refuse(`DATA_DIR ${dataDir} does not exist`);
  const letters: DeadLetter[] = [];
  for await (const letter of deadLettersIn(outbox)) letters.push(letter);
  letters.sort((a, b) => a.since.localeCompare(b.since));

  const [act, ...wanted] = words;
  if (act === undefined) return list(letters);
  if (act !== 'resend' || wanted.length === 0) return refuse(USAGE);
  return resend(outbox, letters, wanted);
}

function list(letters: readonly DeadLetter[]): number {
  if (letters.length === 0) say('No mail was given up.');
  for (const { id, code, since } of letters) say(`${id}  ${code}  ${since}`);
  return 0;
}

async function resend(outbox: string, letters: readonly DeadLetter[], wanted: readonly string[]): Promise<number> {
  const known = letters.map(({ id }) => id);
  const ids = wanted.length === 1 && wanted[0] === 'all' ? known : wanted;
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) return refuse(`Not among the mails given up: ${unknown.join(', ')}`);
  if (ids.length === 0) return list(letters);
  await askToResend(outbox, ids);
  say(`Asked for: ${ids.join(', ')}. A running bot tries within seconds, a stopped one at its next start.`);
  return 0;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return 1;
}

try {
  process.exitCode = await deadLetters(process.argv.slice(2), readConfig(process.env).DATA_DIR);
} catch (error) {
  if (!(error instanceof ProgramFault)) throw error;
  process.exitCode = refuse(error.message);
}
