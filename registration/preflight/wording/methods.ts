import type { OptInMethod } from '../../choices.ts';
import { linksIn } from './links.ts';
import { METHOD_WORDS, OFF_PAGE, OFF_PAPER } from './methodWords.ts';
import { plain } from './plain.ts';

/** Whether a description of the steps speaks of this way of opting in. */
export function mentionsMethod(description: string, method: OptInMethod): boolean {
  const read = plain(description);
  const { strong, weak } = METHOD_WORDS[method];
  if (strong.test(read) || (method === 'WEB_FORM' && linksIn(read).length > 0)) return true;
  const elsewhere = method === 'WEB_FORM' ? OFF_PAGE : OFF_PAPER;
  return weak?.test(read) === true && !elsewhere.test(read);
}
