import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunningBot } from '../test/support/runningBot.ts';

/** How many form mails lie in the mail folder, by registration. */
export function formMails({ dataDir }: RunningBot): ReadonlyMap<string, number> {
  const folder = path.join(dataDir, 'mail');
  const count = new Map<string, number>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.endsWith('.eml')) continue;
    const head = readFileSync(path.join(folder, name), 'utf8').split('\r\n\r\n')[0] ?? '';
    const id = /^X-Registration-Id: (.+)$/im.exec(head)?.[1];
    if (id && /^X-Registration-Mail: form$/im.test(head)) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}

export interface OutboxFigures {
  readonly waiting: number;
  readonly dead: number;
}

export async function outboxOf(bot: RunningBot): Promise<OutboxFigures> {
  const body = (await (await fetch(`${bot.url}/readyz`)).json()) as { readonly outbox: OutboxFigures };
  return body.outbox;
}

/** Resolves once no mail waits any more. */
export async function allMailed(bot: RunningBot): Promise<OutboxFigures> {
  for (let look = 0; look < 1_200; look++) {
    const figures = await outboxOf(bot);
    if (figures.waiting === 0) return figures;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`mails wait for ever:\n${bot.log}`);
}
