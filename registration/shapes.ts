import { z } from 'zod';
import type { RuleId } from './rules.ts';
import { isMostlyHangul, lengthOf, tidyLine, tidyText } from './tidy.ts';

/** The rule a check stands for; zod carries it as the issue's message. */
export const breaks = (rule: RuleId) => ({ error: rule });

const asText = (clean: (raw: string) => string) => (raw: unknown) => (typeof raw === 'string' ? clean(raw) : raw);
export const line = asText(tidyLine);
export const prose = asText(tidyText);

/** Words that fill a blank without saying anything. A form that holds one is sent back (SUB-01). */
const NOTHING =
  /^(n\.?\/?a\.?|tbd|tba|none|nil|null|undefined|unknown|not applicable|x+|-+|\.+|\?+|asdf|test|해당\s?없음|해당\s?사항\s?없음|미정|없음|없어요|없습니다)[.!]?$/i;

export const isNothing = (text: string): boolean => NOTHING.test(text);

/** Text of `min` to `max` code points; a minimum of 20 or more is halved where the text is mostly Hangul. */
export const text = (min: number, max: number): z.ZodType<string> =>
  z
    .string(breaks('format'))
    .max(max * 2, breaks('too-long'))
    .superRefine((value, context) => {
      const rule = lengthRule(value, min, max);
      if (rule) context.addIssue({ code: 'custom', message: rule });
    })
    .meta({ minLength: 1, maxLength: max });

function lengthRule(value: string, min: number, max: number): RuleId | undefined {
  const length = lengthOf(value);
  if (length === 0) return 'required';
  if (isNothing(value)) return 'SUB-01';
  if (length > max) return 'too-long';
  const least = min >= 40 && isMostlyHangul(value) ? min / 2 : min;
  return length < least ? 'too-short' : undefined;
}

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, breaks('not-in-list'));

export const someOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(oneOf(values), breaks('not-in-list')).min(1, breaks('required')).max(values.length, breaks('not-in-list'));

export const yesNo = z.boolean(breaks('format'));

/** A list without repetitions, in the order first said. */
export const distinct = (raw: unknown): unknown => (Array.isArray(raw) ? [...new Set(raw)] : raw);
