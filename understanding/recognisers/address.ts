import { blanked, type Segments } from '../segments.ts';
import { asCity } from './addressCities.ts';
import { type Cluster, clusters } from './addressCluster.ts';
import { labelledMarks } from './addressLabels.ts';
import { apart, type Mark, MOST_MARKS, plainCharacters, TAKEN } from './addressMark.ts';
import { countryMarks, postalMarks, regionMarks } from './addressPlaces.ts';
import { streetMarks, unitMarks } from './addressStreets.ts';

export interface AddressParts {
  readonly street?: string;
  /** Only where a label of its own names the second line. */
  readonly street2?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly start: number;
  readonly end: number;
}

/** The addresses in a message, whole or in part, as far as they can be nothing else. */
export function addresses(segments: Segments): AddressParts[] {
  return found(plainCharacters(segments.rest(TAKEN)), isCertain);
}

/** Nobody answers that question at greater length; longer texts are looked through by `addresses` alone. */
const LONGEST_ANSWER = 1000;

/** What an answer to the question for the address tells of it, where less is enough to be sure. */
export function addressPieces(segments: Segments): AddressParts | undefined {
  const text = plainCharacters(segments.rest(TAKEN));
  if (text.length > LONGEST_ANSWER) return undefined;
  const [first] = found(text, (cluster) => isAnswer(text, cluster));
  return first ?? postalAlone(text);
}

function found(text: string, isTaken: (cluster: Cluster) => boolean): AddressParts[] {
  return clusters(text, marksIn(text)).flatMap((cluster) => {
    if (isTaken(cluster)) return [partsOf(text, cluster)];
    return cluster.marks
      .filter((mark) => mark.isLabelled && mark.kind !== 'country')
      .map((mark) => ({ [mark.kind]: mark.value, start: mark.start, end: mark.end }));
  });
}

function marksIn(text: string): readonly Mark[] {
  const labelled = labelledMarks(text);
  const streets = streetMarks(text);
  // "on 1420 Elm St": a house number is no postal code, and a street's directions are no states.
  const free = blanked(
    text,
    streets.map(({ start, end }) => [start, end]),
    TAKEN,
  );
  const regions = regionMarks(free);
  const postals = postalMarks(free, regions);
  const marks = apart([...labelled, ...streets, ...postals, ...countryMarks(free, postals), ...regions, ...unitMarks(text)]);
  return withoutCities(text, marks.slice(0, MOST_MARKS));
}

/** "New York, NY", "Washington, DC", 뉴욕주 뉴욕: of two names side by side one is the city's. */
function withoutCities(text: string, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark, i) => {
    const next = marks[i + 1];
    const last = marks[i - 1];
    if (mark.kind !== 'region' || mark.isLabelled) return true;
    const isBeforeRegion =
      next?.kind === 'region' && isBeside(text, mark, next) && !(mark.isKorean && /주$/.test(text.slice(mark.start, mark.end)));
    const isBehindRegion =
      last?.kind === 'region' && last.isKorean === true && isBeside(text, last, mark) && /주$/.test(text.slice(last.start, last.end));
    return !isBeforeRegion && !isBehindRegion;
  });
}

const isBeside = (text: string, first: Mark, second: Mark): boolean =>
  /^[\s,.(]{0,4}$|^[ ,][^\d\n,]{0,20},\s?$/.test(text.slice(first.end, second.start));

const isGiven = ({ marks }: Cluster, kind: Mark['kind']): boolean => marks.some((mark) => mark.kind === kind);

function isCertain(cluster: Cluster): boolean {
  const region = cluster.marks.find(({ kind }) => kind === 'region');
  const hasPostal = isGiven(cluster, 'postalCode');
  if (isGiven(cluster, 'street')) return hasPostal || (region !== undefined && cluster.city !== undefined);
  const isWhole = region?.isClear === true && cluster.city !== undefined;
  return isWhole && (hasPostal || cluster.isWeak === true);
}

/** Words of a sentence that tells something else than where the company is. */
const SPEAKS =
  /\b(?:need|want|please|can|could|texts?|texting|messages?|numbers?|customers?|reply|send|orders?|per|how|why|when)\b|[?？]|문자|번호는|건(?:을|씩|이)/i;
/** What may stand around the parts in an answer that gives nothing else. */
const MOST_AROUND = 60;

function isAnswer(text: string, cluster: Cluster): boolean {
  if (isCertain(cluster)) return true;
  const kinds = ['street', 'region', 'postalCode'].filter((kind) => isGiven(cluster, kind as Mark['kind'])).length + (cluster.city ? 1 : 0);
  const { start, end } = spanOf(cluster);
  if (text.length - (end - start) > MOST_AROUND || SPEAKS.test(`${text.slice(0, start)} ${text.slice(end)}`)) return false;
  return kinds > 1 || isGiven(cluster, 'street');
}

const POSTAL_ALONE = /^(?:it'?s |its |the )?(\d{5}(?:-\d{4})?|[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d)\s?(?:이에요|예요|입니다|이요|요)?[.!]?$/;

function postalAlone(text: string): AddressParts | undefined {
  const code = POSTAL_ALONE.exec(text.trim())?.[1];
  if (!code) return undefined;
  const start = text.indexOf(code);
  return { postalCode: code.replace(/^([A-Za-z]\d[A-Za-z])[ -]?/, '$1 ').toUpperCase(), start, end: start + code.length };
}

function spanOf({ marks, street, city }: Cluster): { readonly start: number; readonly end: number } {
  const all = [...marks, ...street, ...(city ? [city] : [])];
  return { start: Math.min(...all.map((one) => one.start)), end: Math.max(...all.map((one) => one.end)) };
}

function partsOf(text: string, cluster: Cluster): AddressParts {
  const value = (kind: Mark['kind']) => cluster.marks.find((mark) => mark.kind === kind)?.value;
  const behind = cluster.city ? undefined : cityBehindStreet(text, cluster);
  const { start, end } = spanOf(cluster);
  const region = value('region');
  const parts = {
    street: streetOf(text, cluster),
    street2: value('street2'),
    city: cluster.city?.text ?? behind?.city,
    region,
    postalCode: value('postalCode'),
    country: region ? undefined : value('country'),
  };
  const given = Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(given), start, end: behind?.end ?? end };
}

/** "333 Main Street, Winnipeg" as an answer: all that follows the comma is the city. */
function cityBehindStreet(text: string, { marks }: Cluster): { readonly city: string; readonly end: number } | undefined {
  const last = marks.at(-1);
  if (!last || (last.kind !== 'street' && last.kind !== 'unit')) return undefined;
  const behind = /^,?[ \n]([^\n,.;]{2,40}?)[.]?$/.exec(text.slice(last.end));
  const city = behind?.[1] && /^[A-Z가-힣À-Þ]/.test(behind[1]) ? asCity(behind[1]) : undefined;
  return city ? { city, end: last.end + (behind?.[0].length ?? 0) } : undefined;
}

/** The pieces of the street as typed; a line break between them becomes a comma. */
function streetOf(text: string, { street, marks }: Cluster): string | undefined {
  const labelled = marks.find(({ kind, isLabelled }) => kind === 'street' && isLabelled);
  const [first, ...more] = street;
  if (!first) return undefined;
  const whole = more.reduce(
    ({ words, end }, piece) => ({ words: words + (/^[ ]*$/.test(text.slice(end, piece.start)) ? ' ' : ', ') + piece.text, end: piece.end }),
    { words: first.text, end: first.end },
  ).words;
  return (labelled && street.length === 1 ? labelled.value : whole).replace(/\s+/g, ' ').trim();
}
