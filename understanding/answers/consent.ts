import type { FieldId } from '../../registration/catalogue.ts';
import { applies } from '../../registration/check.ts';
import { at, pathOf } from '../../registration/path.ts';
import { questions } from '../../registration/questions.ts';
import { quotes } from '../quotes.ts';
import { isAcceptance, yesNo } from '../recognisers/yesNo.ts';
import { hasWords, type Reader, type Said, whole } from './reader.ts';

const LEAD_IN =
  /^(?:(?:here is |this is |it'?s )?(?:the |our |my )?(?:new|current|updated|corrected)?\s?(?:wording|text|version|words|consent text)|새\s?문구|문구|동의\s?문구)\s*(?:is|는|은)?\s*[:：]\s+/i;

/** The words in quotes when they are quoted, else the whole; a bare link is no wording. */
export const consentText: Reader = (segments) => {
  const text = whole(segments).replace(LEAD_IN, '');
  const [quoted] = quotes(text).filter((quote) => quote.text.length >= 20 && quote.text.length * 4 > text.length);
  const spoken = quoted && /\b(agents?|reps?|representatives?)\b|상담원|직원이|전화로/i.test(text.replace(quoted.text, ''));
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

/** Each rule told in a sentence of its own: "texts are optional, consent is separate, the box starts empty, …". */
const STATED: readonly (readonly [FieldId, boolean, RegExp])[] = [
  ['useCases[].optIn.isOptional', true, /\b(?:optional|voluntary|not required|don'?t have to)\b|선택|원하(?:는|시는)|자유|필수가?\s?아니/i],
  ['useCases[].optIn.isSeparate', true, /\bseparate(?:ly|d)?\b|\bon its own\b|\bapart from\b|따로|별도|별개/i],
  [
    'useCases[].optIn.preselected',
    false,
    /\b(?:box|it) (?:starts?|is|comes|begins) (?:empty|unticked|unchecked|blank)|\b(?:not|never|isn'?t) (?:pre-?)?(?:ticked|checked)|\bun(?:ticked|checked)\b|비어\s?있|체크(?:되어|돼)?\s?있지\s?않|미리\s?체크.{0,8}(?:않|안)/i,
  ],
  [
    'useCases[].callToAction.privacyConfirmed',
    true,
    /\b(?:never|not|don'?t|doesn'?t|won'?t)\b.{0,24}\b(?:shar|sell|sold)|(?:공유|판매|팔|제공)\S{0,10}\s?(?:하지|지)?\s?않|제3자에게.{0,12}않/i,
  ],
];
const statements = (text: string): (readonly [FieldId, boolean])[] =>
  STATED.flatMap(([id, value, pattern]) => (pattern.test(text) ? [[id, value] as const] : []));

/** Asked together, the questions are worded so that one yes answers them all; asked alone, the box means what it says. */
export const consentRules: Reader = (segments, { pending, isOneByOne, form }) => {
  const stated = statements(segments.text);
  if (pending && stated.length > 1) return stated.filter(([id]) => applies(form, pathOf(id, pending.useCase)));
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
