import type { FieldId } from '../registration/catalogue.ts';
import type { Form } from '../registration/form.ts';
import { at, pathOf, targetOf } from '../registration/path.ts';
import { spots } from '../registration/settle.ts';
import { type Context, currentUseCase } from './context.ts';
import { fieldNamed } from './fieldNamed.ts';
import { readField } from './readField.ts';
import { personName, splitName } from './recognisers/persons.ts';
import type { Heard } from './turn.ts';

/** "change the website to acme.com", "the EIN is 45-… , not 21-…", 우편번호 90010으로 바꿔주세요. */
const CHANGE_TO =
  /^(?:(?:please|actually|sorry|oops|wait|no)[,\s]+)*(?:(?:can|could) you )?(?:change|update|correct|fix|set|make|edit)\s+(?:the |my |our )?(.{2,60}?)\s+(?:to|into|=|as)\s+["“']?(.{1,1100}?)["”']?\s*$/is;
const IS_WRONG =
  /^(?:(?:actually|sorry|oops|wait|no|hmm)[,\s]+)+(?:the |my |our )?(.{2,40}?)\s+(?:is|should be|was meant to be)\s+["“']?(.{1,500}?)["”']?\s*$/i;
const SHOULD_BE = /^(?:the |my |our )?(.{2,40}?)\s+should\s+(?:be|say|read)\s+["“']?(.{1,500}?)["”']?\s*$/i;
/** "yes except the name, it's …", "all right but the EIN is …". */
const EXCEPT =
  /\b(?:except|but)(?: for)?\s+(?:that )?(?:the |my |our )?(.{2,40}?)\s*[,:–-]?\s+(?:it'?s|it is|is|should be)\s+["“']?(.{1,500}?)["”']?\s*$/i;
const KOREAN_CHANGE = /^(.{1,30}?)(?:을|를|은|는|이|가)?\s+["“']?(.{1,500}?)["”']?\s?(?:으로|로)\s?(?:바꿔|변경|고쳐|수정|정정).{0,10}$/s;

/** "not 97205, I meant 97209", "it's 97209, not 97205": which value is the old one. */
const NOT_OLD_BUT_NEW =
  /\bnot\s+["“']?([^,;"”]{1,120}?)["”']?\s*[,;]?\s*(?:but\s+)?(?:i meant|i mean|it'?s|it is|it should be|but)\s*:?\s+["“']?([^"”\n]{1,120}?)["”']?\s*[.!]?$/i;
const NEW_NOT_OLD =
  /(?:it'?s|it is|i meant|should be|make (?:it|that))\s+["“']?([^,;"”]{1,120}?)["”']?\s*,?\s+(?:and\s+)?not\s+["“']?([^"”\n,]{1,120}?)["”']?\s*[.!]?$/i;
const KOREAN_NOT =
  /["“']?([^\s"”,]{1,60}?)["”']?(?:이|가)?\s?(?:아니라|말고|아니고)\s+["“']?(.{1,60}?)["”']?\s?(?:이에요|예요|입니다|이요|요|인데요)?\s*[.!]?$/;

/** 영문으로는 Seoyeon Kim 이요, "in English: Seoyeon Kim": the Latin spelling of a name given in another script. */
const LATIN_SPELLING =
  /^(?:(?:제\s?)?(?:영문|영어|로마자)(?:\s?(?:이름|표기|철자|성함))?(?:으로는|로는|으로|로|은|는)?\s*[:：]?|(?:in (?:english|latin letters)|(?:the )?(?:english|latin) (?:spelling|name)(?: is)?|romani[sz]ed)[:,]?)\s+(.{3,80}?)\s*(?:이요|요|이에요|예요|입니다|라고\s?써요)?[.!]?$/i;

/** Values said to replace what was said before; empty when the message corrects nothing. */
export function corrections(text: string, context: Context): Heard[] {
  if (text.length > 1300) return [];
  return [latinSpelling, byName, byValue, byCue].map((read) => read(text, context)).find((heard) => heard.length > 0) ?? [];
}

const correction = (path: string, raw: unknown, text: string): Heard => ({
  path,
  raw,
  span: [0, text.length],
  by: 'labelled',
  corrects: true,
});

function latinSpelling(text: string): Heard[] {
  const said = LATIN_SPELLING.exec(text)?.[1];
  const name = said && !/[가-힣]/.test(said) ? (personName(said) ?? splitName(said)) : undefined;
  if (!name?.lastName) return [];
  return [correction('company.contact.firstName', name.firstName, text), correction('company.contact.lastName', name.lastName, text)];
}

function byName(text: string, context: Context): Heard[] {
  const match = CHANGE_TO.exec(text) ?? IS_WRONG.exec(text) ?? SHOULD_BE.exec(text) ?? EXCEPT.exec(text) ?? KOREAN_CHANGE.exec(text);
  const id = match?.[1] ? fieldNamed(match[1]) : undefined;
  if (!id || !match?.[2]) return [];
  const raw = readField(id, match[2], context);
  return raw.map(([field, value]) => correction(pathOf(field, currentUseCase(context)), value, text));
}

function byValue(text: string, context: Context): Heard[] {
  const [old, fresh] = oldAndNew(text);
  if (!old || !fresh) return [];
  const id = holderOf(context.form, old);
  return id
    ? readField(id.field, fresh, context)
        .slice(0, 1)
        .map(([, value]) => correction(id.path, value, text))
    : [];
}

function oldAndNew(text: string): readonly [string | undefined, string | undefined] {
  const first = NOT_OLD_BUT_NEW.exec(text) ?? KOREAN_NOT.exec(text);
  if (first) return [first[1], first[2]];
  const second = NEW_NOT_OLD.exec(text);
  return [second?.[2], second?.[1]];
}

const squash = (value: unknown): string =>
  String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The field that holds the value called wrong. */
function holderOf(form: Form, old: string): { field: FieldId; path: string } | undefined {
  const wanted = squash(readable(old));
  if (wanted.length < 2) return undefined;
  const held = spots(form).filter(({ path }) => typeof at(form, path) === 'string' || typeof at(form, path) === 'number');
  const spot =
    held.find(({ path }) => squash(at(form, path)) === wanted) ??
    held.find(({ path }) => wanted.length > 4 && squash(at(form, path)).endsWith(wanted));
  const target = spot && targetOf(spot.path);
  return spot && target ? { field: target.id, path: spot.path } : undefined;
}

const readable = (old: string): string => old.replace(/^(?:the|my|our)\s+/i, '').trim();

const CUE =
  /^(?:(?:actually|sorry|oops|wait|no|hmm+|my (?:mistake|bad)|i mean[t]?|아|아니|아뇨|아니요|잠깐만?요?|죄송(?:해요|합니다)?|참)[,.!\s]+)+(?:it'?s |it is |그건 |그게 )?(.{2,300})$/is;
/** Fields whose values can be told from other words: only these are taken back without being named. */
const TELLING: ReadonlySet<FieldId> = new Set([
  'company.businessType',
  'company.registrationNumber',
  'company.website',
  'company.contact.email',
  'company.contact.phone',
  'useCases[].categories',
  'useCases[].optIn.methods',
  'useCases[].numbers',
  'useCases[].callToAction.evidence',
]);

/** "Actually no, our agents ask over the phone": the answer given last, put right. */
function byCue(text: string, context: Context): Heard[] {
  const rest = CUE.exec(text)?.[1];
  const target = context.lastChanged ? targetOf(context.lastChanged) : undefined;
  if (!rest || !target || !TELLING.has(target.id)) return [];
  const isShaped = /\d{4}|@|\.[a-z]{2}|https?:/i.test(rest);
  const needsShape = !['company.businessType', 'useCases[].categories', 'useCases[].optIn.methods'].includes(target.id);
  if (needsShape && !isShaped) return [];
  return readField(target.id, rest, context)
    .filter(([id, raw]) => id === target.id && (Array.isArray(raw) ? raw.length > 0 : raw !== rest.trim()))
    .map(([, raw]) => correction(context.lastChanged ?? '', raw, text));
}
