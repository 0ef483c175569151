import type { About } from '../form.ts';
import { fitted, type Wording } from './fitted.ts';
import { gist } from './gist.ts';
import { METHOD_MENTIONS, METHOD_STEPS } from './methodWords.ts';
import { senderName } from './senderName.ts';

const DOUBLE = 'They then receive a text and reply YES to confirm.';

/**
 * How people agree, step by step and method by method, for a customer who does not write English; undefined while no method is known.
 * Between 40 and 500 characters (OPT-02, OPT-09); ends with the gist of a consent text that is not English, as far as there is room.
 */
export function descriptionDraft(about: About): string | undefined {
  const { methods = [], doubleOptIn } = about.useCase.optIn ?? {};
  if (methods.length === 0) return undefined;
  const steps = methods.map((method) => METHOD_STEPS[method](about)).join(' ');
  const mentions = methods.map((method) => METHOD_MENTIONS[method](about)).join('; ');
  const double = doubleOptIn ? DOUBLE : '';
  const said =
    (...parts: readonly (string | undefined)[]): Wording =>
    () =>
      parts.filter(Boolean).join(' ');
  const short = `Ways in which people read or hear the consent text and then agree: ${mentions}.`;
  return fitted([500], senderName(about.form) ?? '', [
    said(steps, double, gist(about)),
    said(steps, double),
    said(short, double, gist(about)),
    said(short, double),
    said(short),
  ]);
}
