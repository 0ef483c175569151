import { contentQuestions as englishQuestions } from '../../../locales/en/findings/contentQuestions.ts';
import { findings as english } from '../../../locales/en/findings/findings.ts';
import { contentQuestions as koreanQuestions } from '../../../locales/ko/findings/contentQuestions.ts';
import { findings as korean } from '../../../locales/ko/findings/findings.ts';
import { rules } from '../../../registration/preflight/rules.ts';

const ids = rules.map(({ id }) => id);
/** Facts as rules give them: none, and each kind of one. */
const KINDS = [
  '',
  'sole',
  'placeholder',
  'pair',
  'digit',
  'shape',
  'box',
  'number',
  'form',
  'slip',
  'script',
  'company',
  'http',
  'share',
  'short',
  'type',
  'size',
  'small',
  'needless',
  'filler',
];

test.each(ids)('%s is said in English and Korean, whatever it found', (id) => {
  for (const words of [english[id], korean[id]]) {
    const said = KINDS.flatMap((kind) => [words?.wrong({ kind }), words?.fix({ kind })]);

    expect(said.every((line) => line && !line.includes('undefined'))).toBe(true);
    expect(words?.why).toBeTruthy();
  }
  expect(korean[id]?.why).toMatch(/\p{Script=Hangul}/u);
});

/** What a gap left by an absent fact looks like. */
const GAP = /undefined|\s{2}|“”|\(\s?\)|\s[.,:;?]|[:,]$|^[\s.,:;]/;

test.each(ids)('%s reads as whole sentences where nothing is known of what it found', (id) => {
  for (const words of [english[id], korean[id]]) {
    for (const line of [words?.wrong({}), words?.fix({})]) {
      expect(line).toMatch(/[.?]”?$/);
      expect(line).not.toMatch(GAP);
    }
  }
  expect(english[id]?.wrong({})).toMatch(/^[A-Z“]/);
  expect(korean[id]?.wrong({})).toMatch(/\p{Script=Hangul}/u);
});

test('English findings are in American spelling', () => {
  const said = ids.flatMap((id) => [
    english[id]?.wrong({}),
    english[id]?.fix({}),
    english[id]?.why,
    englishQuestions[id as keyof typeof englishQuestions],
  ]);

  expect(said.filter((line) => /programme|organis|colour|authoris/i.test(line ?? ''))).toEqual([]);
});

test('every content group has its question in both languages', () => {
  const groups = ids.filter((id) => id.startsWith('CNT'));

  expect(Object.keys(englishQuestions)).toEqual(groups);
  expect(Object.keys(koreanQuestions)).toEqual(groups);
});
