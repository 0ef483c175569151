import { MEANING_IDS, type Meaning } from './meanings.ts';
import { ENGLISH_PHRASES, KOREAN_PHRASES } from './phrases.ts';

const NOT_ENGLISH = String.raw`(?<![\p{L}\d])(?:not|no|without|lacks?|lacking|missing|never|cannot|fail(?:s|ed)?|unable|absent|neither|nor|none)(?![\p{L}\d])|n't(?!\p{L})`;
const NOT_KOREAN = '없|않|못|누락|빠졌|빠져|빠진|부족|미비|아니|안\\s';

interface Phrase {
  readonly needs: readonly RegExp[];
  readonly forbids: readonly RegExp[];
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('_', '\\s{1,3}');

const english = (word: string): string =>
  word === 'NOT' ? NOT_ENGLISH : `(?<![\\p{L}\\d])${word.endsWith('=') ? `${escaped(word.slice(0, -1))}(?![\\p{L}\\d])` : escaped(word)}`;
/** Latin words and figures in Korean sentences stand apart from other Latin ones, not from particles. */
const korean = (word: string): string => {
  if (word === 'NOT') return NOT_KOREAN;
  return /^[a-z0-9._]+$/.test(word) ? `(?<![a-z0-9])${escaped(word)}(?![a-z0-9])` : escaped(word);
};

function compiled(phrase: string, one: (word: string) => string): Phrase {
  const terms = phrase.split(' ');
  const matcher = (term: string): RegExp => new RegExp(term.split('|').map(one).join('|'), 'iu');
  return {
    needs: terms.filter((term) => !term.startsWith('!')).map(matcher),
    forbids: terms.filter((term) => term.startsWith('!')).map((term) => matcher(term.slice(1))),
  };
}

type Phrases = readonly (readonly [Meaning, readonly Phrase[]])[];
let compiledPhrases: Phrases | undefined;
/** Compiled when somebody first tells of a rejection: they would cost every start a twentieth of a second. */
function phrasesByMeaning(): Phrases {
  compiledPhrases ??= MEANING_IDS.map((meaning) => [
    meaning,
    [
      ...ENGLISH_PHRASES[meaning].map((phrase) => compiled(phrase, english)),
      ...KOREAN_PHRASES[meaning].map((phrase) => compiled(phrase, korean)),
    ],
  ]);
  return compiledPhrases;
}

/** Spellings of one word as the phrases write it. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  // How the rejection itself is called says nothing about its reason.
  [/\b(?:turned down|failed (?:verification|review|vetting)|(?:not|n't)(?: been)? (?:approved|accepted))\b/gi, 'rejected'],
  [/\bopt(?:ing|ed)?[ -]?in\b/gi, 'opt-in'],
  [/\bopt[ -]?out\b/gi, 'opt-out'],
  [/\be-mails?\b/gi, 'email'],
  [/\b(?:web ?site|web ?page|homepage|home page|site)\b/gi, 'website'],
  [/\bthird part(?=y|ies)/gi, 'third-part'],
  [/\b(?:tick|check) ?box/gi, 'checkbox'],
  [/\bsign(?:ing)?[ -]?up\b/gi, 'sign-up'],
];

const said = ({ needs, forbids }: Phrase, sentence: string): boolean =>
  needs.every((term) => term.test(sentence)) && !forbids.some((term) => term.test(sentence));

/** What reviewers meant, as far as somebody words it, in the order of the table; whether a rejection is told at all is for others to say. */
export function wordedMeanings(text: string): readonly Meaning[] {
  const plain = SPELLINGS.reduce((words, [spelling, word]) => words.replace(spelling, word), text);
  const sentences = plain.split(/[.!?;](?=\s|$)|\n/);
  const isMeant = (phrases: readonly Phrase[]): boolean => sentences.some((one) => phrases.some((phrase) => said(phrase, one)));
  return phrasesByMeaning()
    .filter(([, phrases]) => isMeant(phrases))
    .map(([meaning]) => meaning);
}
