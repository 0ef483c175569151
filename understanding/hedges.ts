import { allMatches } from '../registration/allMatches.ts';
import { plainQuotes } from '../registration/tidy.ts';
import {
  FILLER,
  HEDGE_CLAUSES,
  HEDGE_PREDICATES,
  HEDGE_SUBJECT,
  KOREAN_HEDGES,
  OTHERS_IN_ENGLISH,
  OTHERS_IN_KOREAN,
} from './lexicon/hedgeWords.ts';
import { companyNames } from './recognisers/companyNames.ts';

/** Longer messages tell something, whatever else they say. */
const LONGEST = 220;
const atStart = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})`, 'i');
const CLAUSES = atStart(...HEDGE_CLAUSES);
const PREDICATES = atStart(...HEDGE_PREDICATES);
const SUBJECT = atStart(HEDGE_SUBJECT);
/** Words a hedge may come after. */
const LEAD =
  /^(?:(?:and|but|so|because|since|as|well|oh|hmm+|sorry|honestly|unfortunately|actually|right now|for now|at the moment|yet|to be honest)[,\s]+){1,3}/i;
const FILLS = new RegExp(FILLER, 'i');
const KOREAN = KOREAN_HEDGES.map((predicate) => new RegExp(`(?:^|[\\s,])(?:${predicate})\\s?[ㅠㅜㅎㅋ~^;:]{0,6}$`));
/** Something a form can hold: a figure, an address, a link, words in quotes, a sample's usual words. */
const HOLDS_VALUE =
  /\d{3}|\d\s?[km]\b|\S@\S|https?:|www\.|\b[a-z0-9-]{2,}\.(?:com|net|org|io|co|us|ca|kr|gov|edu|example)\b|["“「]|\b(?:reply|stop|msg|opt[\s-]?out|unsubscribe)\b|수신\s?거부/i;
/** What follows a hedge may propose an answer after all: "not sure, maybe marketing". */
const PROPOSES =
  /\b(?:maybe|probably|perhaps|possibly|i think|i guess|i'd say|let's say|let's go with|something like|mostly|say|put|use|but (?:it's|we|i))\s+(?!(?:some(?:one|body)|later|tomorrow|not\b|next|whoever|one of|i\b|we\b|the \w+ (?:team|department)\b)).{3,}/i;
/** How an explanation begins: "he's on vacation", "because …". */
const EXPLAINS =
  /^(?:and |but |so |because |since |as |until |unless |before |after |while |when |if |once |though |although )*(?:i|we|he|she|they|it|that|this|there|nobody|no one|somebody|someone|everyone|everything|nothing|our|my|the|their|his|her|you|will|can|could|still|need|needs|please|hopefully|let|give|sorry|thanks|waiting|only)\b/i;
const TELLS =
  /\b(?:text|texts|send|sends|remind|reminders?|notify|sell|offer|promot\w+|alerts?|called|name is|number is|sign up|website is)\b/i;

/** Clauses of a message; a comma parts them as a stop does. */
const clausesOf = (text: string): string[] =>
  text
    .split(/[.!?;\n…]+\s*|,\s+|\s[-–—]+\s|--+|\s+(?=but\s|and i\s|and we\s|so i\s|so we\s|because\s)/i)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));

const isFiller = (clause: string): boolean => FILLS.test(clause);
const isPredicate = (form: string): boolean => PREDICATES.test(form) || PREDICATES.test(form.replace(SUBJECT, ''));
function hedges(clause: string): boolean {
  const led = clause.replace(LEAD, '');
  return CLAUSES.test(clause) || isPredicate(clause) || (led !== clause && (CLAUSES.test(led) || isPredicate(led)));
}

function isHedgeInEnglish(text: string): boolean {
  if (!/[a-z]/i.test(text)) return false;
  const clauses = clausesOf(text);
  const said = clauses.filter((clause) => !isFiller(clause));
  if (said.length === 0) return clauses.some((clause) => hedges(clause) || /^(?:it )?depends$|^(?:good|great) question$/i.test(clause));
  if (!said.some(hedges) || PROPOSES.test(text)) return false;
  return said.every((clause) => hedges(clause) || (EXPLAINS.test(clause) && !TELLS.test(clause)));
}

const KOREAN_REASON =
  /(?:라서?|아서|어서|니까|는데요?|인데요?|지만|고요?|거든요|네요|까지|해서|려면|든지|지|나|을지|를지|할지|는지|가|은|는|이|를|을|도)$/;
/** A Korean sentence that ends as a statement of its own. */
const KOREAN_STATES =
  /(?:해요|합니다|예요|이에요|입니다|돼요|됩니다|있어요|있습니다|보내요|보냅니다|받아요|받습니다|줘요|줍니다|드려요|드립니다)$/;

function isHedgeInKorean(text: string): boolean {
  const parts = text
    .split(/[.!?。\n…]+\s*|,\s+/)
    .map((part) => part.trim())
    .filter((part) => /[가-힣]/.test(part));
  const isHedged = (part: string) => KOREAN.some((pattern) => pattern.test(part));
  const isAround = (part: string) =>
    !KOREAN_STATES.test(part) && (part.length <= 6 || KOREAN_REASON.test(part) || /^(?:죄송|안녕|네|아|음|글쎄)/.test(part));
  return parts.some(isHedged) && parts.every((part) => isHedged(part) || isAround(part));
}

/** "Unknown Pleasures Records": a name, whatever its words mean. */
const TITLE_CASE = /^(?:\p{Lu}[\p{Ll}'’]+[\s&,-]{1,3}){1,6}\p{Lu}[\p{Ll}'’]+\.?$/u;

/**
 * A message that gives no answer: "no clue", "I'd have to ask around", 내일 보내 드릴게요. False as soon as it holds something a form could,
 * and for answers that have such words inside ("Not Sure Yet Bakery LLC").
 */
export function isHedge(message: string): boolean {
  const text = plainQuotes(message).trim();
  if (text.length === 0 || text.length > LONGEST || HOLDS_VALUE.test(text) || companyNames(text).length > 0) return false;
  if (TITLE_CASE.test(text)) return false;
  return /[가-힣]/.test(text) ? isHedgeInKorean(text) : isHedgeInEnglish(text);
}

/** A link, an address or a number of seven digits or more. */
const VALUE = '(?:\\S{1,64}@\\S{1,64}|https?://\\S{1,80}|www\\.|[a-z0-9-]{1,63}\\.(?:[a-z]{2,12})(?![a-z])|[+(]?\\d[\\d ().-]{5,16}\\d)';
const OTHERS = [
  new RegExp(
    `\\b(?:some(?:one|body) else|another (?:company|business|firm|shop|store|agency)|other (?:companies|businesses|people)|the (?:guys?|people|company|firm|person|shop|man|woman|one) (?:who|that|which))\\b[^.!?;\\n]{0,60}?(?<value>${VALUE})`,
    'gi',
  ),
  new RegExp(
    `(?<!\\b(?:we are|we're|i am|i'm|as)\\s)\\b(?:our|the|my|a|an|their|your|his|her|its|old|one of our)\\s(?:[\\w-]+\\s){0,2}?(?:${OTHERS_IN_ENGLISH})(?:'s|'|s'|s)?\\b(?!\\s(?:[a-z]+\\s){0,2}(?:lead|manager|director|coordinator|specialist|officer|head|representative|rep)\\b)[^.!?;\\n]{0,60}?(?<value>${VALUE})`,
    'gi',
  ),
  new RegExp(`\\b(?:${OTHERS_IN_ENGLISH})(?:'s|s')(?![a-z])[^.!?;\\n]{0,40}?(?<value>${VALUE})`, 'gi'),
  new RegExp(
    `(?:belongs to|is run by|is owned by|is)\\s(?:our|the|my|a|an)\\s(?:[\\w-]+\\s){0,1}?(?:${OTHERS_IN_ENGLISH})(?:'s)?\\b(?!\\s(?:number|line)\\s(?:is|:))`,
    'gi',
  ),
  new RegExp(`(?<![가-힣])(?:저희|우리|제|그)?\\s?(?:${OTHERS_IN_KOREAN})[^.!?\\n]{0,40}?(?<value>${VALUE})`, 'gi'),
];
const VALUES = new RegExp(VALUE, 'gi');
const OWN =
  /\b(?:ours|(?<!of )mine|our own|my own)\b[^.!?;\n]{0,24}$|\b(?:our|my)\s(?:web ?site|site|page|e-?mail|address|number|phone|line|ein|domain|url)\b[^.!?;,\n]{0,16}$|(?:저희|우리|제)\s?(?:회사|사이트|홈페이지|번호|메일|주소|것|거)?(?:은|는|건|이)?\s?$/i;
/** Whoever is named as the contact is the customer's, whatever else they are. */
const NAMES_CONTACT = /\b(?:contacts?|reach|talk to|speak (?:to|with)|ask for)\b|담당/i;
const LONGEST_TOLD = 600;

/** A message whose only values are somebody else's: "our competitor x.example", "the agency that builds it is …", 경쟁사 사이트는 …. */
export function isAboutOthers(message: string): boolean {
  const text = plainQuotes(message).slice(0, LONGEST_TOLD);
  const values = allMatches(text, VALUES).filter((match) => /[\d@]|\.[a-z]|:\/\//i.test(match[0]));
  if (values.length === 0 || NAMES_CONTACT.test(text)) return false;
  const theirs = OTHERS.flatMap((pattern) => allMatches(text, pattern));
  if (theirs.length === 0) return false;
  const isTheirs = (at: number): boolean =>
    theirs.some((match) => at >= match.index && at < match.index + match[0].length) ||
    theirs.some((match) => match.groups?.['value'] === undefined && at < match.index && match.index - at < 60);
  return values.every((match) => isTheirs(match.index) && !OWN.test(text.slice(Math.max(0, match.index - 40), match.index)));
}
