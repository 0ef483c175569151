/** Kept with the opt-in or the use case, and asked with the call to action; a test compares this with the questions. */
const askedWithCallToAction = new Set([
  'helpMessage',
  'optIn.url',
  'optIn.isOptional',
  'optIn.isSeparate',
  'optIn.preselected',
  'optIn.separateMarketing',
  'optIn.doubleOptIn',
  'optIn.confirmationMessage',
]);

/** The section that asks for a field of a use case, named by its path within the use case; the bot counts answers the same way. */
export function sectionOfField(field: string): string {
  if (askedWithCallToAction.has(field)) return 'callToAction';
  const [part = ''] = field.split(/[.[]/);
  return ['optIn', 'callToAction', 'numbers'].includes(part) ? part : 'useCase';
}

/** Which section a field belongs to, as the key of its view; absent for what belongs to none (the attestations). */
export function keyOfField(path: string): string | undefined {
  if (/^(company|special)\b/.test(path)) return 'company';
  if (path.startsWith('multipleNumbersReason')) return 'numbers-0';
  const [, index, field] = /^useCases\[(\d+)\]\.(.+)/.exec(path) ?? [];
  return index === undefined || field === undefined ? undefined : `${sectionOfField(field)}-${index}`;
}

/** The row a field is shown in: without its use case and its place in a list; an address is one row, and so is a name. */
export function rowOfField(path: string): string {
  return path
    .replace(/^useCases\[\d+\]\./, '')
    .replace(/^company\.address\..*/, 'company.address')
    .replace(/^company\.contact\.(first|last)Name$/, 'company.contact.name')
    .replace(/\[\d+\].*$/, '');
}

/** The field to change when a row is pressed: the first of those it shows. */
export function fieldOfRow(row: string, useCase: number): string {
  if (row === 'company.address') return 'company.address.street';
  if (row === 'company.contact.name') return 'company.contact.firstName';
  return /^(company|special)\.|^multipleNumbersReason$/.test(row) ? row : `useCases[${useCase}].${row}`;
}
