import type { About } from '../form.ts';
import { RATES, supportContacts } from './disclosures.ts';
import { fitted, type Wording } from './fitted.ts';
import { senderName } from './senderName.ts';

/** Reply to HELP: brand, a person to turn to, rates, STOP (HLP-01, 30486). Without a brand it begins with the help itself. */
export function helpDraft(about: About): string {
  const [fullest, leanest] = supportContacts(about);
  const reply =
    (contact: string, rates: string): Wording =>
    (name) =>
      `${name ? `${name}: for` : 'For'} help ${contact}.${rates} Reply STOP to opt out.`;
  return fitted([320, 500], senderName(about.form) ?? '', [reply(fullest, ` ${RATES}`), reply(fullest, ''), reply(leanest, '')]);
}
