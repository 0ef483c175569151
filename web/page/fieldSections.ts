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
