import type { FieldId } from '../../registration/catalogue.ts';
import { at, type FieldPath, pathOf } from '../../registration/path.ts';
import { type Context, currentUseCase } from '../context.ts';
import { readAs } from '../readAs.ts';
import { businessType } from '../recognisers/choiceWords.ts';
import { links } from '../recognisers/links.ts';
import { Segments } from '../segments.ts';
import type { Heard } from '../turn.ts';
import type { Clause } from './clauses.ts';
import { contrasts } from './contrasts.ts';
import { correction } from './correction.ts';
import { valueIn, withoutLead } from './cues.ts';
import type { Mention } from './mentions.ts';

const STAYS = /^(?:그대로|(?:(?:the )?same|unchanged|fine|ok(?:ay)?|right|correct)\b)/i;

/** "the EIN should be …", 우편번호 90010으로 바꿔 주세요: the clause names the field and holds the new value. */
export function byName({ text }: Clause, { id, start, end }: Mention, context: Context): Heard[] {
  const said = withoutLead(text.slice(end));
  const behind = valueIn(contrasts(said)[0]?.fresh ?? said);
  if (STAYS.test(behind)) return [];
  const before = valueIn(text.slice(0, start));
  const read = readAs(id, behind, context);
  const found = read.length > 0 ? read : readAs(id, before, context, 'shaped');
  const beside = id.startsWith('company.contact.')
    ? REACHED_BY.flatMap((other) => (other === id ? [] : readAs(other, behind, context, 'shaped')))
    : [];
  return [...found, ...beside].map(([field, raw]) => correction(pathFor(field, context), raw, text));
}

/** "The contact is Nina Novak, nina@…": said with the person. */
const REACHED_BY: readonly FieldId[] = ['company.contact.email', 'company.contact.phone'];

const pathFor = (id: FieldId, context: Context): FieldPath => pathOf(id, currentUseCase(context));

/** Values that can be nothing else replace what stands in their field: an e-mail, an EIN, a link, a number, a volume, the kind of organisation. */
const KINDS: readonly FieldId[] = [
  'company.registrationNumber',
  'company.contact.email',
  'useCases[].monthlyEstimate',
  'company.contact.phone',
  'useCases[].numbers',
];

export function byKind(text: string, context: Context): Heard[] {
  const kind = businessType(text);
  if (
    kind &&
    context.form.company?.businessType &&
    /\b(?:type|kind|we are|we're)\b|종류|유형|형태/i.test(text) &&
    kind !== context.form.company.businessType
  )
    return [correction('company.businessType', kind, text)];
  const site = siteMoved(text, context);
  if (site) return [correction('company.website', site, text)];
  return KINDS.flatMap((id): Heard[] => {
    const path = pathFor(id, context);
    const known = at(context.form, path);
    if (known === undefined) return [];
    return readAs(id, text, context, 'shaped').flatMap(([field, raw]) => {
      if (field !== id) return [];
      if (!Array.isArray(known)) return [correction(path, raw, text)];
      return known.length === 1 ? [correction(path, raw, text)] : [];
    });
  });
}

/** A link to the host that is known already, said to be another: the website's own address is meant. */
function siteMoved(text: string, { form }: Context): string | undefined {
  const [link] = links(new Segments(text));
  const host = (url: string): string =>
    url
      .replace(/^https?:\/\//i, '')
      .replace(/^www\./i, '')
      .split('/')[0]
      ?.toLowerCase() ?? '';
  const known = form.company?.website;
  return link && known && host(link.value) === host(known) && !link.value.replace(/^https?:\/\//, '').includes('/')
    ? link.value
    : undefined;
}
