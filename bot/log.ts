import { pino } from 'pino';
import { remembered } from '../registration/remembered.ts';
import { isTimeOrId, scrub } from './scrub.ts';

export type Log = pino.Logger;

/**
 * One JSON object a line, free of personal data: every string, key and number of the finished line is scrubbed, because redacting
 * by path leaks through messages, stacks and fields nobody listed. Written at once to standard output unless `write` is given.
 */
export function createLog(write: (line: string) => void = standardOutput(), level: pino.Level = 'info'): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: fault },
    },
    { write: (line) => write(scrubbed(line)) },
  );
}

function standardOutput(): (line: string) => void {
  // Synchronous, so that the last words of a dying process are kept; a closed pipe is ignored by pino's destination.
  const output = pino.destination({ dest: 1, sync: true });
  return (line) => void output.write(line);
}

function scrubbed(line: string): string {
  try {
    return `${oneLine(JSON.stringify(without(JSON.parse(line), true)))}\n`;
  } catch {
    return `${oneLine(JSON.stringify({ level: 'error', msg: 'a log line could not be read and was dropped' }))}\n`;
  }
}

// Counted and set by us, never typed by a person: nine digits of milliseconds are no EIN.
const OWN_NUMBERS = new Set(['pid', 'port', 'status', 'ms', 'bytes']);
const LONGEST = 8_000;
// Longer than any shape scrub knows, so that no half of one is left where a text was cut.
const CUT_EDGE = 700;

/** Names of fields, routes and messages come again and again. */
const known = remembered(scrub);
const LONGEST_KNOWN = 100;

function without(value: unknown, isTop = false): unknown {
  if (typeof value === 'string') return short(value);
  if (typeof value === 'number') return scrub(String(value)) === String(value) ? value : scrub(String(value));
  if (Array.isArray(value)) return value.map((item) => without(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      isTop && OWN_NUMBERS.has(key) && typeof inner === 'number' ? [key, inner] : [known(key), without(inner)],
    ),
  );
}

function short(text: string): string {
  // The time of a line and the id of its request are new each time: nothing to remember.
  if (isTimeOrId(text)) return text;
  if (text.length <= LONGEST_KNOWN) return known(text);
  return text.length <= LONGEST ? scrub(text) : `${scrub(text.slice(0, LONGEST)).slice(0, -CUT_EDGE)}… [cut]`;
}

/** JSON leaves DEL, the C1 controls and the Unicode line ends as they are: terminals and collectors act on them. */
function oneLine(json: string): string {
  return json.replace(/[\u007F-\u009F\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Only these parts: clients hang whole requests, bearer token included, on the errors they throw. */
function fault(thrown: unknown, depth = 0): unknown {
  if (!(thrown instanceof Error)) return thrown;
  const { name, message, stack, cause } = thrown;
  const code = 'code' in thrown ? thrown.code : undefined;
  return { type: name, code, message, stack, cause: cause === undefined || depth > 3 ? undefined : fault(cause, depth + 1) };
}
