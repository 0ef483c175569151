import { asCity, asKoreanCity, cityAtEnd, cityWithoutComma, endsLikeStreet, isBuilding, type Piece } from './addressCities.ts';
import { between, piecesOf } from './addressGaps.ts';
import type { Mark } from './addressMark.ts';
import { WEAK_STREET } from './addressStreets.ts';

/** Marks that belong to one address, with what the words between them name. */
export interface Cluster {
  readonly marks: readonly Mark[];
  /** What makes up the street, in the order typed. */
  readonly street: readonly Piece[];
  readonly city?: Piece;
  /** Only its place shows the street as one. */
  readonly isWeak?: boolean;
}

const has = ({ marks }: Cluster, ...kinds: readonly Mark['kind'][]): boolean => marks.some(({ kind }) => kinds.includes(kind));
const isStreet = ({ kind }: Mark): boolean => kind === 'street' || kind === 'unit';
const pieceOf = (text: string, { start, end }: Mark): Piece => ({ text: text.slice(start, end), start, end });

/** Marks in order, cut where one address ends: at prose, at a second part of a kind, at a blank line. */
export function clusters(text: string, marks: readonly Mark[]): Cluster[] {
  const all: Cluster[] = [];
  for (const mark of marks) {
    const last = all.at(-1);
    const joined = last && join(text, last, mark);
    if (joined) all.splice(-1, 1, joined);
    else all.push(add(text, { marks: [], street: [] }, mark));
  }
  return all.map((cluster) => completed(text, cluster));
}

const add = (text: string, cluster: Cluster, mark: Mark, pieces: readonly Piece[] = []): Cluster => ({
  ...cluster,
  marks: [...cluster.marks, mark],
  street: isStreet(mark) ? [...cluster.street, ...pieces, pieceOf(text, mark)] : [...cluster.street, ...pieces],
  ...(mark.kind === 'city' && { city: { text: mark.value, start: mark.start, end: mark.end } }),
});

function join(text: string, cluster: Cluster, mark: Mark): Cluster | undefined {
  const last = cluster.marks.at(-1);
  const pieces = last && between(text, last.end, mark.start);
  if (!last || !pieces || isRepeated(cluster, mark)) return undefined;
  if (pieces.length === 0) return add(text, cluster, mark);
  if (isStreet(last) && mark.kind === 'unit')
    return pieces.length === 1 && pieces.every((one) => isBuilding(one.text)) ? add(text, cluster, mark, pieces) : undefined;
  if (cluster.city || mark.kind === 'city' || mark.kind === 'country') return undefined;
  return isStreet(last) ? joinBehindStreet(text, cluster, mark, pieces) : joinBehindPlace(text, cluster, mark, pieces);
}

/** The city between two other parts, where one may stand. */
function joinBehindPlace(text: string, cluster: Cluster, mark: Mark, [only, second]: readonly Piece[]): Cluster | undefined {
  const last = cluster.marks.at(-1);
  const city = only && !second ? asCity(only.text) : undefined;
  if (!last || !only || !city || !allowsCity(text, last, mark)) return undefined;
  return { ...add(text, cluster, mark), city: { ...only, text: city } };
}

/** Street, perhaps a building or quarter, city, region. */
function joinBehindStreet(text: string, cluster: Cluster, mark: Mark, all: readonly Piece[]): Cluster | undefined {
  const pieces = all.filter((one) => !/\bcounty$/i.test(one.text));
  const last = pieces.at(-1);
  const city = last && pieces.length <= 3 ? asCity(last.text) : undefined;
  const more = pieces.slice(0, -1);
  if (!last || !city || isStreet(mark) || (pieces.length === 1 && endsLikeStreet(city))) return undefined;
  if (!more.every((one) => /^(?:the\s)?\p{Lu}/iu.test(one.text) && one.text.length <= 40 && asCity(one.text.replace(/\d+/g, 'x'))))
    return undefined;
  return { ...add(text, cluster, mark, more), city: { ...last, text: city } };
}

/** Where a city may stand when it follows no street: Korean order, or behind a comma, or between code and region. */
function allowsCity(text: string, last: Mark, mark: Mark): boolean {
  if (last.kind === 'postalCode') return mark.kind === 'region' || mark.kind === 'street';
  if (last.kind === 'unit') return mark.kind === 'region';
  return last.isKorean === true || /^\s*[,\n\t]/.test(text.slice(last.end, last.end + 4));
}

function isRepeated(cluster: Cluster, mark: Mark): boolean {
  if (mark.kind === 'unit') return cluster.marks.filter(({ kind }) => kind === 'unit').length > 2;
  if (mark.kind === 'street' && cluster.street.length > 0) {
    const last = cluster.marks.at(-1);
    // A suite may stand before its street, a box before or behind one.
    return !last || (last.kind === 'street' && !isBox(last) && !isBox(mark)) || !isStreet(last) || cluster.street.length > 3;
  }
  return has(cluster, mark.kind) || (mark.kind === 'city' && cluster.city !== undefined);
}

const isBox = ({ value }: Mark): boolean => /box|사서함|r\.?r\.?|rural/i.test(value);

/** The city before or behind, and a street that only shows by standing before the city. */
function completed(text: string, cluster: Cluster): Cluster {
  const withCity = cluster.city ? cluster : (cityBefore(text, cluster) ?? cityBehind(text, cluster) ?? cluster);
  return has(withCity, 'street') ? withCity : withWeakStreet(text, withCity);
}

const FARTHEST = 120;
/** The pieces before a position, nearest first, back to a blank line, the end of a sentence or something taken. */
function piecesBefore(text: string, position: number): readonly Piece[] {
  const from = Math.max(0, position - FARTHEST);
  const before = text.slice(from, position);
  const begin = Math.max(before.lastIndexOf('\uFFFC'), before.lastIndexOf('\n\n'), before.lastIndexOf(';')) + 1;
  return piecesOf(before.slice(begin), from + begin).reverse();
}

function cityBefore(text: string, cluster: Cluster): Cluster | undefined {
  const [first] = cluster.marks;
  const [nearest] = first ? piecesBefore(text, first.start) : [];
  if (!first || !nearest) return undefined;
  if (first.kind === 'street' || first.kind === 'postalCode') {
    const word = nearest.text.split(/(?<=[은는이가의,.])\s|^(?:캐나다|미국)\s/).at(-1) ?? '';
    const city = /^[\s,]*$/.test(text.slice(nearest.end, first.start)) ? asKoreanCity(word) : undefined;
    return city ? { ...cluster, city: { text: city, start: nearest.end - word.length, end: nearest.end } } : undefined;
  }
  // Only a space or a comma parts a city from its state; another sign would make the words a label or a sentence.
  if (
    first.kind !== 'region' ||
    !/^[\s,(.]*$/.test(text.slice(nearest.end, first.start)) ||
    /\n\s*\n/.test(text.slice(nearest.end, first.start))
  )
    return undefined;
  const split = /^\D*\d/.test(nearest.text) ? weakWithCity(nearest) : undefined;
  if (split) return { ...cluster, ...split, isWeak: true };
  const city = cityAtEnd(nearest);
  return city && { ...cluster, city };
}

/** "500 Boylston Boston": street and city in one piece. */
function weakWithCity(piece: Piece): { readonly street: readonly Piece[]; readonly city: Piece } | undefined {
  const split = cityWithoutComma(piece.text);
  const street = split && WEAK_STREET.exec(split.before);
  if (!split || !street) return undefined;
  const start = piece.start + street.index;
  return {
    street: [{ text: street[0], start, end: start + street[0].length }],
    city: { text: split.city, start: piece.end - split.city.length, end: piece.end },
  };
}

/** 워싱턴주 Bellevue at the end: Korean order leaves the city behind its state. */
function cityBehind(text: string, cluster: Cluster): Cluster | undefined {
  const last = cluster.marks.at(-1);
  if (!last?.isKorean || last.kind !== 'region') return undefined;
  const [piece] = piecesOf(/^[ ]?[^\n,.;]{0,40}/.exec(text.slice(last.end, last.end + 42))?.[0] ?? '', last.end);
  const city = piece && asCity(piece.text);
  return piece && city ? { ...cluster, city: { ...piece, text: city, end: piece.start + city.length } } : undefined;
}

function withWeakStreet(text: string, cluster: Cluster): Cluster {
  const start = Math.min(
    ...cluster.marks.map((one) => one.start),
    cluster.city?.start ?? Number.POSITIVE_INFINITY,
    ...cluster.street.map((one) => one.start),
  );
  if (cluster.isWeak || !cluster.city || !has(cluster, 'region')) return cluster;
  const [nearest] = piecesBefore(text, start);
  if (!nearest || !/^[\s,.(]*$/.test(text.slice(nearest.end, start))) return cluster;
  const numbered = WEAK_STREET.exec(nearest.text);
  if (numbered) {
    const from = nearest.start + numbered.index;
    return { ...cluster, isWeak: true, street: [{ text: numbered[0], start: from, end: nearest.end }, ...cluster.street] };
  }
  return has(cluster, 'postalCode') && isBuilding(nearest.text)
    ? { ...cluster, isWeak: true, street: [nearest, ...cluster.street] }
    : cluster;
}
