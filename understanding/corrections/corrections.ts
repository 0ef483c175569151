import type { FieldId } from '../../registration/catalogue.ts';
import type { Evidence } from '../../registration/form.ts';
import { at, type FieldPath, pathOf, targetOf } from '../../registration/path.ts';
import { PROSE } from '../assignTyped.ts';
import { type Context, currentUseCase } from '../context.ts';
import { hasShape, readAs } from '../readAs.ts';
import { businessType } from '../recognisers/choiceWords.ts';
import { links } from '../recognisers/links.ts';
import { personName, splitName } from '../recognisers/persons.ts';
import { Segments } from '../segments.ts';
import type { Heard } from '../turn.ts';
import { contrasts } from './contrasts.ts';
import { isCorrecting, valueIn } from './cues.ts';
import { type Holder, holderOf } from './holders.ts';
import { lastAnswerPutRight } from './lastAnswer.ts';
import { type Mention, mentions } from './mentions.ts';

/** 영문으로는 Seoyeon Kim 이요, "in English: Seoyeon Kim": the Latin spelling of a name given in another script. */
const LATIN_SPELLING =
  /^(?:(?:제\s?)?(?:영문|영어|로마자)(?:\s?(?:이름|표기|철자|성함))?(?:으로는|로는|으로|로|은|는)?\s*[:：]?|(?:in (?:english|latin letters)|(?:the )?(?:english|latin) (?:spelling|name)(?: is)?|romani[sz]ed)[:,]?)\s+(.{3,80}?)\s*(?:이요|요|이에요|예요|입니다|라고\s?써요)?[.!]?$/i;
/** Longer messages tell; they correct nothing. */
const MOST_CHARACTERS = 1300;
/** While a text is asked for, a longer message is that text. */
const MOST_WHILE_TEXT = 120;
/** "Change the website to …" is an order whether or not there is a website yet; other words about something new only tell it. */
const ORDER =
  /^(?:(?:please|actually|sorry|oops|wait|no|ok(?:ay)?)[,\s]+)*(?:(?:can|could) you )?(?:change|update|correct|fix|set|make|edit|replace|swap)\b|(?:바꿔|변경|수정|고쳐|정정)/i;
const isOrder = (text: string): boolean => text.length <= 160 && ORDER.test(text);

/** Values said to replace what was said before, by the field's name, by the old value, or by their kind; empty when the message corrects nothing. */
export function corrections(text: string, context: Context): Heard[] {
  if (text.length > (isText(context) ? MOST_WHILE_TEXT : MOST_CHARACTERS)) return [];
  const latin = latinSpelling(text);
  if (latin.length > 0) return latin;
  if (!isCorrecting(text)) return lastAnswerPutRight(text, context);
  const changed = clausesOf(text).flatMap((clause) => changesIn(clause, context));
  const replaces = changed.some(({ path }) => at(context.form, path) !== undefined);
  if (changed.length > 0 && (replaces || isOrder(text))) return firstOfEach(changed);
  return [];
}

const correction = (path: FieldPath, raw: unknown, text: string): Heard => ({
  path,
  raw,
  span: [0, text.length],
  by: 'labelled',
  corrects: true,
});

const firstOfEach = (heard: readonly Heard[]): Heard[] =>
  heard.filter((one, i) => heard.findIndex((other) => other.path === one.path) === i);

function latinSpelling(text: string): Heard[] {
  const said = LATIN_SPELLING.exec(text)?.[1];
  const name = said && !/[가-힣]/.test(said) ? (personName(said) ?? splitName(said)) : undefined;
  if (!name?.lastName) return [];
  return [correction('company.contact.firstName', name.firstName, text), correction('company.contact.lastName', name.lastName, text)];
}

interface Clause {
  readonly text: string;
  /** The field it names, when it names one. */
  readonly mention?: Mention;
}

const SEPARATED =
  /(?:^|[.;:,\n]\s*|\band\s+|고,?\s+|며,?\s+|서,?\s+)(?:and\s+)?(?:(?:the|our|my|its|your)\s+)?(?:(?:please|also|then)\s+)?$/i;

/** What leads over to the next clause. */
const CONNECTS = /[\s,]*(?:\band\s+)?(?:(?:the|our|my|its)\s+)?[\s,]*$/i;

/** One clause for each field that is named apart from the others; what stands before the first belongs to it. */
function clausesOf(text: string): readonly Clause[] {
  const named = mentions(text);
  const starts = named.filter(({ start }) => SEPARATED.test(text.slice(0, start)));
  if (starts.length < 2) return [{ text, ...(named[0] && { mention: named[0] }) }];
  return starts.map((mention, i) => {
    const from = i === 0 ? 0 : mention.start;
    const to = starts[i + 1]?.start ?? text.length;
    return {
      text: text.slice(from, to).replace(CONNECTS, ''),
      mention: { ...mention, start: mention.start - from, end: mention.end - from },
    };
  });
}

/** A text that is asked for word for word may hold any number or address. */
const isText = ({ pending }: Context): boolean => pending !== undefined && PROSE.has(pending.question.id);

function changesIn(clause: Clause, context: Context): Heard[] {
  const contrasted = byContrast(clause, context);
  if (contrasted.length > 0) return contrasted;
  const named = clause.mention ? byName(clause, clause.mention, context) : [];
  if (named.length > 0) return named;
  const last = lastAnswerPutRight(clause.text, context);
  return last.length > 0 || isText(context) ? last : byKind(clause.text, context);
}

/** "97209, not 97205", "312-… is wrong, use …", 알림에서 마케팅으로: the field is the one that holds the old value. */
function byContrast({ text, mention }: Clause, context: Context): Heard[] {
  for (const { old, fresh } of contrasts(text)) {
    const holder = holderOf(context.form, valueIn(old), mention?.id) ?? holderOf(context.form, valueIn(withoutName(old)), mention?.id);
    const replaced = holder && replacement(holder, withoutName(fresh), context);
    if (replaced && replaced.length > 0) return replaced;
  }
  return [];
}

const withoutName = (words: string): string => {
  const [first] = mentions(words);
  return first ? `${words.slice(0, first.start)} ${words.slice(first.end)}`.replace(/\bas (?:the|our|my)\s*(?=$|\W)/i, ' ').trim() : words;
};

function replacement(holder: Holder, fresh: string, context: Context): Heard[] {
  const said = holder.id === 'company.contact.title' ? fresh.replace(/^.{1,40}?\bis (?:the|our|an?)\s/i, '') : fresh;
  const read = readAs(holder.id, valueIn(said), context);
  const old = at(context.form, holder.path);
  if (Array.isArray(old)) return read.flatMap(([id, raw]) => (id === holder.id ? [inList(holder, old, raw)] : []));
  if (holder.part && typeof holder.held === 'string' && read.length <= 1 && !hasShape(holder.id))
    return [partly(holder, holder.part, holder.held, valueIn(fresh))];
  return read.map(([id, raw]) => correction(pathOf(id, targetOf(holder.path)?.index ?? -1), raw, fresh));
}

function inList({ path, held }: Holder, old: readonly unknown[], raw: unknown): Heard {
  const items = Array.isArray(raw) ? raw : [raw];
  return correction(
    path,
    old.flatMap((one) => (same(one, held) ? items : [one])),
    String(raw),
  );
}

const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'object' && one !== null
    ? (one as Evidence).kind === 'url' && JSON.stringify(one) === JSON.stringify(other)
    : one === other;

/** "Arbour, not Arbor" puts one word of the name right; "Arbour Heating LLC, not Arbor" gives all of it. */
function partly({ path }: Holder, part: string, held: string, fresh: string): Heard {
  const isWhole = fresh.split(/\s+/).length > part.split(/\s+/).length;
  const at = held.toLowerCase().indexOf(part.toLowerCase());
  return correction(path, isWhole || at < 0 ? fresh : held.slice(0, at) + fresh + held.slice(at + part.length), fresh);
}

const STAYS = /^(?:그대로|(?:(?:the )?same|unchanged|fine|ok(?:ay)?|right|correct)\b)/i;

/** "the EIN should be …", 우편번호 90010으로 바꿔 주세요: the clause names the field and holds the new value. */
function byName({ text }: Clause, { id, start, end }: Mention, context: Context): Heard[] {
  const said = text.slice(end);
  const behind = valueIn(contrasts(said)[0]?.fresh ?? said);
  if (STAYS.test(behind)) return [];
  const before = valueIn(text.slice(0, start));
  const read = readAs(id, behind, context);
  const found = read.length > 0 ? read : readAs(id, before, context, 'shaped');
  return found.map(([field, raw]) => correction(pathFor(field, context), raw, text));
}

const pathFor = (id: FieldId, context: Context): FieldPath => pathOf(id, currentUseCase(context));

/** Values that can be nothing else replace what stands in their field: an e-mail, an EIN, a link, a number, a volume, the kind of organisation. */
const KINDS: readonly FieldId[] = [
  'company.registrationNumber',
  'company.contact.email',
  'useCases[].monthlyEstimate',
  'company.contact.phone',
  'useCases[].numbers',
];

function byKind(text: string, context: Context): Heard[] {
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
