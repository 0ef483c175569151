/** Three, two and four digits apart: the shape of a social security number and of nothing the form asks for. */
const SHAPE = /(?<![\d-])\d{3}([- ])\d{2}\1\d{4}(?![\d-])/g;
/** Nine digits somebody calls a social security number. */
const NAMED = /(\b(?:ssn|social security)\b[^\d\n]{0,24})\d{9}(?!\d)/gi;

/** Neither is there without: most texts need no longer look. */
const DIGITS = /\d{3}/;

/** What stands in place of a number nobody should have sent. */
export const SSN_MASK = '•••-••-••••';

/** The text without social security numbers. Done before a message is logged, echoed, understood or kept (SUB-03). */
export const maskSsn = (text: string): string => (DIGITS.test(text) ? text.replace(SHAPE, SSN_MASK).replace(NAMED, `$1${SSN_MASK}`) : text);

export const holdsSsn = (text: string): boolean =>
  text.includes(SSN_MASK) || (DIGITS.test(text) && (text.search(SHAPE) >= 0 || text.search(NAMED) >= 0));
