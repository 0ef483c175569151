import { quotes } from '../quotes.ts';
import { audienceCountries, categories } from '../recognisers/choiceWords.ts';
import { bareVolume, volumes } from '../recognisers/volume.ts';
import { Segments } from '../segments.ts';
import { sentences } from '../sentences.ts';
import { hasWords, type Reader, rest, whole } from './reader.ts';

const ALL = /^\s*(?:all(?: of (?:the above|them|these))?|everything|모두|전부|다)(?:요|입니다|예요)?\s*[.!]?\s*$/i;
export const purposes: Reader = (segments, { pending }) => {
  if (pending?.id === 'useCases[].audienceCountries') {
    const countries = audienceCountries(segments.text);
    return countries.length > 0 ? [[pending.id, countries]] : [];
  }
  const found = categories(segments.text);
  return found.length > 0
    ? [['useCases[].categories', found]]
    : ALL.test(segments.text)
      ? [['useCases[].categories', ['ACCOUNT_NOTIFICATIONS', 'CUSTOMER_CARE', 'MARKETING']]]
      : [];
};

/** A sentence about the box, the words beside it or the links is no part of what the texts are for. */
const TELLS_CONSENT =
  /(?:check ?box|unticked|tick(?:s|ed)? |opt[\s-]?in (?:page|form|box)|(?:동의|체크)\s?(?:칸|박스|란|문구)|체크칸|약관\s?https?:)/i;
const ONLY_VOLUME =
  /^(?:about|around|roughly|so|그래서|약|대략)?\s*(?:월|한\s?달에|매월|평균)?\s*[\d,.]*\s?[\p{L}]{0,6}\s*(?:건|통|messages|msgs|texts|a month|per month|monthly|\/mo)?[\p{L}\s]{0,8}[.!]?$/iu;
const SAMPLE_LEAD =
  /[,;.]?\s*(?:(?:a |the |one )?(?:sample|example)(?: (?:text|message))?(?: is| would be)?|예시(?:는|로는|문자는)?|샘플(?:은)?|예)\s*[:：]?\s*$/i;

/** The sentences that say what the texts are for; a quoted sample, a bare volume and the consent told besides are other answers. */
export const summary: Reader = (segments) => {
  const text = whole(segments);
  const sample = quotes(text).find((quote) => quote.text.length >= 20 && SAMPLE_LEAD.test(text.slice(0, quote.start)));
  const without = sample
    ? `${text.slice(0, sample.start).replace(SAMPLE_LEAD, '.')} ${text.slice(sample.end)}`.replace(/\s+[.]\s*/g, '. ')
    : text;
  const said = sentences(without).filter((one) => hasWords(one) && !(ONLY_VOLUME.test(one) && volumes(new Segments(one)).length > 0));
  const consent = said.length > 1 ? said.filter((one) => TELLS_CONSENT.test(one)) : [];
  const purpose = said
    .filter((one) => !consent.includes(one))
    .join(' ')
    .trim();
  return [
    ...(hasWords(purpose) ? [['useCases[].summary', said.length === 1 && !sample ? text : purpose] as const] : []),
    ...(consent.length > 0 ? [['useCases[].optIn.description', consent.join(' ')] as const] : []),
  ];
};

/** Numbered, bulleted or quoted texts are several; anything else is one. */
export const samples: Reader = (segments) => {
  const text = whole(segments);
  const named = text
    .split(/(?:^|\s)(?:samples?|examples?|예시|샘플)\s?(?:text |message )?#?\d\s?[:.)：]\s*/i)
    .map((part) => part.trim())
    .filter(hasWords);
  if (named.length > 1 && /^(?:samples?|examples?|예시|샘플)/i.test(text)) return [['useCases[].sampleMessages', named]];
  const numbered = text
    .split(/(?:^|\s)(?:\(?[1-9][).]|[•▪*]|(?<=\n)-)\s+/)
    .map((part) => part.trim())
    .filter(hasWords);
  if (/^(?:\(?1[).])\s/.test(text) && numbered.length > 1) return [['useCases[].sampleMessages', numbered]];
  const quoted = quotes(text).filter((quote) => quote.text.length >= 20);
  const outside = quoted.reduce((left, quote) => left.replace(quote.text, ''), text).replace(/[^\p{L}\p{N}]/gu, '');
  if (quoted.length > 0 && outside.length < 60) return [['useCases[].sampleMessages', quoted.map((quote) => quote.text)]];
  const lines = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 20);
  return hasWords(text) ? [['useCases[].sampleMessages', lines.length > 1 ? lines : [text.replace(/^["“'](.*)["”']$/s, '$1')]]] : [];
};

export const volume: Reader = (segments) => {
  if (volumes(new Segments(segments.text)).length > 0) return [];
  const found = bareVolume(segments);
  return found
    ? [['useCases[].monthlyEstimate', found.value]]
    : hasWords(rest(segments))
      ? [['useCases[].monthlyVolume', rest(segments)]]
      : [];
};
