import { allMatches } from '../../registration/allMatches.ts';
import { countryCode } from '../../registration/countries.ts';
import { regionCode } from '../../registration/regions.ts';
import { asCity } from './addressCities.ts';
import { LATIN, type Mark } from './addressMark.ts';
import { streetMarks, unitMarks, WEAK_STREET } from './addressStreets.ts';

const NAMES = {
  postalCode: '(?:zip|postal)(?:\\s?(?:/|or)\\s?(?:zip|postal))?(?:\\s?code)?|post\\s?code|code postal|우편\\s?번호|집\\s?코드',
  street2: 'address\\s?(?:line\\s?)?2|street(?:\\s?address)?\\s?(?:line\\s?)?2|상세\\s?주소',
  street:
    '(?:street|st\\.?)\\s?address(?:\\s?(?:line\\s?)?1)?|address\\s?(?:line\\s?)?1|street(?:\\s?(?:name|1))?|address|도로명\\s?주소|도로명|주소',
  city: 'city(?:\\s?/\\s?town)?|town|municipality|ville|도시(?:\\s?명)?|시티|시(?=\\s?[:：=\\t])',
  region: 'state(?:\\s?/\\s?province)?|province(?:\\s?/\\s?state)?|prov\\.?|주(?:\\s?/\\s?도|\\s?이름|\\s?명)?',
  country: 'country|국가|나라',
} as const;
type Named = keyof typeof NAMES;
const KINDS = Object.keys(NAMES) as Named[];
const BEFORE = `(?<![${LATIN}\\d가-힣/@.-])`;
/** Any label of a part of an address, alone or several together: "City/State/ZIP". */
export const ADDRESS_LABEL = `${BEFORE}(?:(?:our|the)\\s)?(?:${KINDS.map((kind) => NAMES[kind]).join('|')})(?:\\s?[/,&]\\s?(?:city|state|province|zip|postal)(?:\\s?code)?){0,3}(?![${LATIN}])(?:은|는|이|가)?`;

const LABEL = new RegExp(
  `${BEFORE}(?:${KINDS.map((kind) => `(?<${kind}>${NAMES[kind]})`).join('|')})(?![${LATIN}]|\\s?/)(?<link>\\s{0,8}[:：=]\\s{0,8}|\\t{1,3}|\\s-\\s|\\s(?:is|are)\\s(?:now\\s)?|(?:은|는|이|가)\\s{1,3}|[ ]{1,3})`,
  'gi',
);
const COPULA = /(?:이고요?|이며|입니다|이에요|예요)$/;
const POSTAL = /^(\d{5}(?:-\d{4})?|[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d)(?![A-Za-z\d-])/;
const LOOSE_POSTAL = /^(\d{3,9})(?![\w,.-]*\d)/;
const REGION = new RegExp(`^([${LATIN}.]{2,}(?:\\s[${LATIN}.]{2,}){0,2}|[가-힣]{1,9}(?:\\s[가-힣]{2,6})?)`);

/** An address has six parts; ten times as many labels are none of an address. */
const MOST_LABELS = 60;

/** Values beside a label of their own: "City: Boise", 우편번호 90010. */
export function labelledMarks(text: string): Mark[] {
  const labels = allMatches(text, LABEL, MOST_LABELS);
  return labels.flatMap((match, i): Mark[] => {
    const kind = KINDS.find((one) => match.groups?.[one] !== undefined);
    const start = match.index + match[0].length;
    const stop = Math.min(labels[i + 1]?.index ?? text.length, start + 120);
    if (!kind) return [];
    const link = match.groups?.['link'] ?? '';
    const [written, value] = VALUES[kind](
      text.slice(start, stop),
      { isMarked: /[:：=\t]/.test(link), isBare: /^ +$/.test(link) },
      match[0],
    );
    return written && value ? [{ kind, start, end: start + written.length, value, isLabelled: true, isClear: true }] : [];
  });
}

/** What was written for a value, and the value it is read as. */
type Written = readonly [written?: string | undefined, value?: string | undefined];

interface Link {
  /** A sign, not only words, ties the label to the value. */
  readonly isMarked: boolean;
  /** Nothing but a space ties them. */
  readonly isBare: boolean;
}

const VALUES: Readonly<Record<Named, (text: string, link: Link, label: string) => Written>> = {
  postalCode: (text, { isMarked }) => {
    const written = POSTAL.exec(text)?.[1] ?? (isMarked ? LOOSE_POSTAL.exec(text)?.[1] : undefined);
    return [written, written?.replace(/^([A-Za-z]\d[A-Za-z])[ -]?/, '$1 ').toUpperCase()];
  },
  region: regionAt,
  country: (text, { isMarked }) => (isMarked ? [lineOf(text), countryCode(lineOf(text))] : []),
  street2: (text, { isMarked }) => (isMarked && lineOf(text).length < 60 ? [lineOf(text), lineOf(text)] : []),
  street: (text, { isBare }, label) =>
    // "12 Main Street 5 …" is no label.
    !(isBare && /^st/i.test(label)) && isStreetAlone(lineOf(text), label) ? [lineOf(text), lineOf(text)] : [],
  city: (text, { isMarked, isBare }, label) => {
    const city = /^[^,]*/.exec(lineOf(text))?.[0].replace(COPULA, '') ?? '';
    return isMarked || (/^[A-Z가-힣]/.test(city) && !isBare) || (/[가-힣]/.test(label) && isKoreanPair(text, city))
      ? [city, asCity(city)]
      : [];
  },
};

/** The value's line, up to a sign that begins another. */
const lineOf = (text: string): string =>
  (/^[^\n\t;|\uFFFC]*?(?=\s\/\s|[\n\t;|\uFFFC]|$)/.exec(text)?.[0] ?? '').trimEnd().replace(/,$/, '');

/** 도시 Duluth: no sign between, but the value is set off by what follows. */
const isKoreanPair = (text: string, city: string): boolean => /^[A-Z]/.test(city) && /^\s*(?:[/\n,|]|$)/.test(text.slice(city.length));

function regionAt(text: string, { isMarked, isBare }: Link): Written {
  const words = REGION.exec(text)?.[1]?.split(' ') ?? [];
  for (let length = words.length; length > 0; length--) {
    const written = words.slice(0, length).join(' ');
    const code = regionCode(written.replace(COPULA, ''));
    const isCertain = isMarked || (/^[A-Z가-힣]/.test(written) && !(isBare && written.length < 2));
    if (code && isCertain) return [written, code];
  }
  return [];
}

/** A label names the street itself only when nothing but street and suite stand behind it; otherwise the whole address. */
function isStreetAlone(words: string, label: string): boolean {
  if (words.length > 90) return false;
  const marks = [...streetMarks(words), ...unitMarks(words)];
  const rest = marks.reduce((left, mark) => left.slice(0, mark.start) + ' '.repeat(mark.end - mark.start) + left.slice(mark.end), words);
  if (marks.some(({ kind }) => kind === 'street') && /^[\s,.]*$/.test(rest)) return true;
  return /street|line|도로명/i.test(label) && WEAK_STREET.exec(words)?.index === 0 && !/,|\d{5}/.test(words);
}
