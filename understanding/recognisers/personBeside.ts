import { sentences } from '../sentences.ts';
import { englishNames, lastNameFirst } from './englishPersons.ts';
import { koreanName } from './koreanPersons.ts';
import { type Person, personName } from './persons.ts';

/** Lines above an address in which a signature has its name: name, title, company. */
const LINES_ABOVE = 4;
const LINES_BELOW = 2;

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { text: line, start };
    start += line.length + 1;
    return one;
  });
}

const full = (person: Person | undefined): Person | undefined => (person?.lastName ? person : undefined);

/** The name nearest before the end of some words. */
const lastIn = (words: string): Person | undefined => lastNameFirst(words) ?? englishNames(words).at(-1)?.person ?? koreanName(words);

/** Letters without accents, as mail addresses spell them. */
const spelled = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

/** The name an address is made of: siobhan@, m.lavoie@. */
function likeAddress(text: string, address: string): Person | undefined {
  const parts = (address.split('@')[0] ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part.length >= 3);
  return englishNames(text).find(({ person }) =>
    [person.firstName, person.lastName ?? ''].some((name) =>
      parts.some((part) => spelled(name).length >= 3 && part.includes(spelled(name))),
    ),
  )?.person;
}

/**
 * The person an e-mail address or phone belongs to: named like it, before it on its line, above it as in a signature, or after it.
 * `text` is the message with what was taken blanked; `at` is where the address stood.
 */
export function personBeside(text: string, [start, end]: readonly [number, number], address = ''): Person | undefined {
  const alike = full(likeAddress(text, address));
  if (alike) return alike;
  const lines = linesOf(text);
  const own = Math.max(
    0,
    lines.findLastIndex((line) => line.start <= start),
  );
  const line = lines[own];
  if (!line) return undefined;
  const near = [
    () => lastIn(clauseBefore(line.text.slice(0, start - line.start))),
    () => personName(line.text.slice(Math.max(0, end - line.start))),
    ...lines
      .slice(Math.max(0, own - LINES_ABOVE), own)
      .reverse()
      .map(
        ({ text: above }) =>
          () =>
            above.length < 120 ? personName(above) : undefined,
      ),
    ...lines.slice(own + 1, own + 1 + LINES_BELOW).map(
      ({ text: below }) =>
        () =>
          below.length < 80 ? personName(below) : undefined,
    ),
  ];
  for (const read of near) {
    const person = full(read());
    if (person) return person;
  }
  return undefined;
}

/** The last sentence before the address: a street or company in the one before is no name. */
const clauseBefore = (text: string): string => sentences(text.slice(-200)).at(-1) ?? '';
