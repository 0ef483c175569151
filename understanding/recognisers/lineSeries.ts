import type { Found } from '../segments.ts';

/** Lines one registration may hold; a longer range is no list of numbers. */
const MOST_LINES = 25;
const NOT_A_COUNT =
  '(?!\\d|[.,]\\d|\\s?(?:messages?|msgs?|texts?|sms|a\\s(?:month|day|week|year)|per|monthly|daily|times|people|customers|alerts|reminders|%|건|통|명|개|년|번씩))';
const AND = '(?:\\s?[/,;&+]\\s?(?:and\\s|or\\s|&\\s?)?|\\s(?:and|or|plus|및|그리고)\\s|(?:와|과|이랑|랑|하고|,)\\s)';
const RANGE = '(?:\\s?(?:through|thru|to|until|up to|~|부터|에서)\\s?|\\s?(?:-|\\.\\.\\.?|…)\\s?)';
const NEXT_LINE = new RegExp(`^${AND}(?:-|x|ending\\s|\\.{2,3}|…)?\\s?(\\d{4})${NOT_A_COUNT}`, 'i');
const NEXT_EXCHANGE = new RegExp(`^${AND}(\\d{3})[-. ](\\d{4})${NOT_A_COUNT}`, 'i');
const NEXT_TAIL = /^\/(\d{2})(?!\d)/;
const LAST_LINE = new RegExp(`^${RANGE}-?(\\d{4})${NOT_A_COUNT}(?!-)`, 'i');
const BETWEEN = new RegExp(`^${RANGE}$`, 'i');

const tailOf = (value: string): number => Number(value.slice(-4));
const withTail = (value: string, tail: number): string => `${value.slice(0, -4)}${String(tail).padStart(4, '0')}`;

/** `0161` after `0160` is a line of its own; `2000` after it is more likely a count. */
function isSister(value: string, tail: string, joint: string): boolean {
  return /[/-]|ending|\.\.|…/.test(joint) || tail.startsWith('0') || tail.slice(0, 2) === value.slice(-4, -2);
}

function nextLine(text: string, last: Found): Found | undefined {
  const after = text.slice(last.end, last.end + 40);
  const exchange = NEXT_EXCHANGE.exec(after);
  if (exchange?.[1] && exchange[2] && !/^\d/.test(after.slice(exchange[0].length).replace(/^[-. ]/, '')))
    return placed(`${last.value.slice(0, -8)}${exchange[1]}-${exchange[2]}`, last, exchange[0].length);
  const line = NEXT_LINE.exec(after);
  if (line?.[1] && isSister(last.value, line[1], line[0].slice(0, -4)))
    return placed(withTail(last.value, Number(line[1])), last, line[0].length);
  const tail = NEXT_TAIL.exec(after);
  return tail?.[1] ? placed(`${last.value.slice(0, -2)}${tail[1]}`, last, tail[0].length) : undefined;
}

const placed = (value: string, last: Found, length: number): Found => ({ value, start: last.end, end: last.end + length });

/** The lines after the first one up to the last, that included; empty where they are too many or run backwards. */
function upTo(first: Found, tail: number, end: number): Found[] {
  const count = tail - tailOf(first.value);
  if (count < 1 || count >= MOST_LINES) return [];
  return Array.from({ length: count }, (_, i) => ({ value: withTail(first.value, tailOf(first.value) + i + 1), start: first.end, end }));
}

/** Numbers that are told by their ends alone: `877-555-0105/0106`, "-0161 and -0162", "0105 through 0108". The value is `NNN-NNN-NNNN`. */
export function sistersOf(text: string, first: Found, next: Found | undefined): Found[] {
  if (next && BETWEEN.test(text.slice(first.end, next.start)) && next.value.slice(0, -4) === first.value.slice(0, -4))
    return upTo(first, tailOf(next.value) - 1, next.start);
  const found: Found[] = [];
  for (let last: Found | undefined = first; last && found.length < MOST_LINES; ) {
    const range: RegExpExecArray | null = LAST_LINE.exec(text.slice(last.end, last.end + 24));
    const run: Found[] = range?.[1] ? upTo(last, Number(range[1]), last.end + range[0].length) : [];
    const one: Found | undefined = run.length > 0 ? undefined : nextLine(text, last);
    found.push(...run, ...(one ? [one] : []));
    last = one ?? run.at(-1);
  }
  return found;
}
