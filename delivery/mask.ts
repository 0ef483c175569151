import type { Group, Row } from './rows.ts';

/** What identifies an organization to an authority or a carrier: whole only in the attachments, as a mail body is shown in previews and quoted. */
const MASKED: ReadonlySet<string> = new Set(['company.registrationNumber', 'special.campaignVerifyToken']);
const SHOWN = 4;
/** A shorter number would be found inside phones and dates. */
const MIN_TELLING = 7;

/** The last four characters, or fewer of a short number. */
export function masked(number: string): string {
  const shown = Math.min(SHOWN, Math.floor(number.length / 2));
  return number.slice(0, -shown).replace(/[\p{L}\p{N}]/gu, '•') + number.slice(-shown);
}

/** The groups with identifying numbers masked, also where they are repeated in other answers. */
export function maskedGroups(groups: readonly Group[]): readonly Group[] {
  const hide = masking(groups);
  const maskedRow = (row: Row): Row => {
    const hideItem = isMasked(row) ? masked : hide;
    return { ...row, items: row.items.map(hideItem), ...(row.original && { original: hide(row.original) }) };
  };
  return groups.map((group) => ({ ...group, rows: group.rows.map(maskedRow) }));
}

/** Masks the identifying numbers of these groups in any other text; an EIN with and without its dash. */
export function masking(groups: readonly Group[]): (text: string) => string {
  const numbers = groups.flatMap(({ rows }) => rows).flatMap((row) => (isMasked(row) ? row.items : []));
  const spellings = [...new Set(numbers.flatMap((number) => [number, number.replace('-', '')]))];
  const telling = spellings.filter((number) => number.length >= MIN_TELLING);
  return (text) => telling.reduce((hidden, number) => hidden.replaceAll(number, masked(number)), text);
}

const isMasked = (row: Row): boolean => MASKED.has(row.path) && !row.isBlank;
