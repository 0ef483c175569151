import type { FieldId } from '../registration/catalogue.ts';
import { fieldNamed } from '../understanding/fieldNamed.ts';
import type { Turn } from '../understanding/turn.ts';
import { asked } from './questions.ts';
import type { Session } from './session.ts';

/** Terms of the form people ask the meaning of, which are no topic of their own. */
const TERMS: ReadonlySet<FieldId> = new Set([
  'company.registrationNumber',
  'company.doingBusinessAs',
  'company.legalName',
  'company.privacyPolicyUrl',
  'company.termsUrl',
  'special.campaignVerifyToken',
  'special.committeeId',
  'useCases[].helpMessage',
  'useCases[].optIn.confirmationMessage',
]);
const MEANING =
  /^(?:(?:and|so|but|ok)\s)?what(?:'?s|\sis|\sdoes|\sexactly is)?(?:\san?|\sthe|\smy|\syour|\sthis)?\s(.{2,40}?)(?:\smean|\sstand for)?\s*[?.!]*$|^(.{2,20}?)(?:이란|란|이|가|은|는)?\s?(?:게\s)?(?:뭐|무엇|뭔|무슨\s?뜻).{0,8}$/i;

/** The term a message asks the meaning of. */
export function termAsked(text: string): FieldId | undefined {
  const match = text.length <= 80 ? MEANING.exec(text.trim()) : null;
  const field = match ? fieldNamed(match[1] ?? match[2] ?? '') : undefined;
  return field && TERMS.has(field) ? field : undefined;
}

/** Says why the form asks for it and where to find it. */
export function explainTerm(session: Session, turn: Turn, field: FieldId): Turn {
  const { why, where } = session.words.form.fields[field];
  session.report.command = 'why';
  session.say(`${why} ${where}`);
  return asked(turn);
}
