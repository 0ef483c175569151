import { at } from '../../registration/path.ts';
import type { Context } from '../context.ts';
import { PROSE } from '../prose.ts';
import { addresses } from '../recognisers/address.ts';
import { personName, splitName } from '../recognisers/persons.ts';
import { Segments } from '../segments.ts';
import { speaksToConsumers } from '../toConsumers.ts';
import type { Heard } from '../turn.ts';
import { byContrast } from './byContrast.ts';
import { byDigits } from './byDigits.ts';
import { byKind, byName } from './byName.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { correction } from './correction.ts';
import { isCorrecting } from './cues.ts';
import { lastAnswerPutRight } from './lastAnswer.ts';
import { isPlausible } from './plausible.ts';

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
  if (isText(context) && speaksToConsumers(text, context)) return [];
  const latin = latinSpelling(text);
  if (latin.length > 0) return latin;
  if (!isCorrecting(text)) return lastAnswerPutRight(text, context);
  const changed = clausesOf(text)
    .flatMap((clause) => changesIn(clause, text, context))
    .filter(isPlausible);
  const replaces = changed.some(({ path }) => at(context.form, path) !== undefined);
  if (changed.length > 0 && (replaces || isOrder(text))) return firstOfEach(changed);
  return [];
}

const firstOfEach = (heard: readonly Heard[]): Heard[] =>
  heard.filter((one, i) => heard.findIndex((other) => other.path === one.path) === i);

function latinSpelling(text: string): Heard[] {
  const said = LATIN_SPELLING.exec(text)?.[1];
  const name = said && !/[가-힣]/.test(said) ? (personName(said) ?? splitName(said)) : undefined;
  if (!name?.lastName) return [];
  return [correction('company.contact.firstName', name.firstName, text), correction('company.contact.lastName', name.lastName, text)];
}

/** A text that is asked for word for word may hold any number or address. */
const isText = ({ pending }: Context): boolean => pending !== undefined && PROSE.has(pending.question.id);

/** Who speaks of a slip of their own does not write the text that is asked for, where sorry and mistakes may stand. */
const OWN_SLIP =
  /\b(?:typos?|mistyped|i (?:typed|gave|put|wrote|entered|meant?|mixed)|actually (?:the|our|my) (?:toll[\s-]?free |phone |cell )?(?:numbers?|e-?mail|ein|zip|phone))\b|오타|잘못\s?(?:적|썼|쓴|입력|말|불|드)|정정할|틀렸|틀림|하나 더 붙/i;

/** "We moved: 90 Pearl St, Boulder, CO 80302", 이사했어요. */
const MOVED = /\b(?:we(?:'ve| have)?|office|company|just|recently) (?:just |recently )?(?:moved|relocated)\b|이사(?:했|갔|왔)/i;
function addressMovedTo(text: string, { form }: Context): Heard[] {
  const [found] = MOVED.test(text) && form.company?.address ? addresses(new Segments(text)) : [];
  if (!found?.city || !found.postalCode) return [];
  const { start: _, end: __, ...parts } = found;
  return Object.entries(parts).map(([part, value]) => correction(`company.address.${part}`, value, text));
}

function changesIn(clause: Clause, text: string, context: Context): Heard[] {
  const moved = addressMovedTo(clause.text, context);
  if (moved.length > 0) return moved;
  const digits = byDigits(clause.text, clause.mention, context);
  if (digits.length > 0) return digits;
  const contrasted = byContrast(clause, context);
  if (contrasted.length > 0) return contrasted;
  const named = clause.mention ? byName(clause, clause.mention, context) : [];
  if (named.length > 0) return named;
  const last = lastAnswerPutRight(clause.text, context);
  return last.length > 0 || (isText(context) && !OWN_SLIP.test(text)) ? last : byKind(clause.text, context);
}
