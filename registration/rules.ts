/** Ids of the reasons for which a value is refused while answering; the others live with preflight. */
export const SHAPE_RULES = [
  'required',
  'too-short',
  'too-long',
  'format',
  'not-in-list',
  'not-a-person',
  'not-a-url',
  'not-an-email',
  'not-a-phone',
  'file-type',
  'file-size',
  'file-count',
  'conflict',
  'COM-01',
  'COM-05',
  'COM-06',
  'COM-07',
  'COM-08',
  'COM-10',
  'CON-06',
  'NUM-01',
  'NUM-02',
  'NUM-07',
  'OPT-01',
  'OPT-11',
  'POL-02',
  'POL-03',
  'SUB-01',
  'SUB-03',
  'WEB-01',
  'WEB-03',
] as const;

export type RuleId = (typeof SHAPE_RULES)[number];

const KNOWN = new Set<string>(SHAPE_RULES);
export const isRuleId = (text: string): text is RuleId => KNOWN.has(text);
