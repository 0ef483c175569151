import type { FieldId } from '../../registration/catalogue.ts';
import { applies } from '../../registration/check.ts';
import { at, pathOf } from '../../registration/path.ts';
import { questions } from '../../registration/questions.ts';
import { quotes } from '../quotes.ts';
import { isAcceptance, yesNo } from '../recognisers/yesNo.ts';
import { hasWords, type Reader, type Said, whole } from './reader.ts';

/** The words in quotes when they are quoted, else the whole; a bare link is no wording. */
export const consentText: Reader = (segments) => {
  const text = whole(segments);
  const [quoted] = quotes(text).filter((quote) => quote.text.length >= 20 && quote.text.length * 4 > text.length);
  const spoken = quoted && /\b(agents?|reps?|representatives?)\b|상담원/i.test(text.replace(quoted.text, ''));
  const method: Said = spoken ? [['useCases[].optIn.methods', ['AGENT_PHONE']]] : [];
  const withoutLinks = text.replace(/https?:\/\/\S+/g, '').trim();
  if (quoted) return [['useCases[].callToAction.text', quoted.text], ...method];
  return /https?:\/\//.test(text) && withoutLinks.length < 45 ? [] : hasWords(text) ? [['useCases[].callToAction.text', text]] : [];
};

const CONSENT_FIELDS = questions.find((question) => question.id === 'consentRules')?.fields ?? [];
/** The answer reviewers need; for the box that is a no. */
const needed = (id: FieldId): boolean => id !== 'useCases[].optIn.preselected';
const EMPTY_BOX =
  /\b(?:not|isn'?t|never|un)[\s-]?(?:pre[\s-]?)?(?:ticked|checked|selected)|\bempty\b|\bunticked|미리\s?체크(?:되어|돼|가\s?되어)?\s?(?:있지\s?않|안)|비어\s?있/i;

/** Asked together, the questions are worded so that one yes answers them all; asked alone, the box means what it says. */
export const consentRules: Reader = (segments, { pending, isOneByOne, form }) => {
  const answer = yesNo(segments.text);
  if (!pending || (!answer && !EMPTY_BOX.test(segments.text))) return [];
  const open = CONSENT_FIELDS.filter(
    (id) => applies(form, pathOf(id, pending.useCase)) && at(form, pathOf(id, pending.useCase)) === undefined,
  );
  if (isOneByOne || open.length < 2)
    return [
      [pending.id, pending.id === 'useCases[].optIn.preselected' ? !EMPTY_BOX.test(segments.text) && answer === 'yes' : answer === 'yes'],
    ];
  return answer === 'yes' ? open.map((id) => [id, needed(id)] as const) : [];
};

/** Own words for the drafted replies: two texts are HELP and confirmation, one is the pending one. */
export const replies: Reader = (segments, { pending }) => {
  const text = whole(segments);
  const parts =
    quotes(text).length > 1
      ? quotes(text).map((quote) => quote.text)
      : text
          .split(/\n+/)
          .map((line) => line.trim())
          .filter(hasWords);
  const [help, confirmation] = parts;
  if (!pending || !help || isAcceptance(text) || yesNo(text)) return [];
  return confirmation
    ? [
        ['useCases[].helpMessage', help],
        ['useCases[].optIn.confirmationMessage', confirmation],
      ]
    : [[pending.id, help]];
};
