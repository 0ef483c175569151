import { rejections as english } from '../../../locales/en/rejections.ts';
import { rejections as korean } from '../../../locales/ko/rejections.ts';
import { isFieldId } from '../../../registration/catalogue.ts';
import { PREFLIGHT_RULES } from '../../../registration/preflight/ruleIds.ts';
import { REJECTION_CODES, rejectionCode } from '../../../registration/rejections/codes.ts';
import { MEANING_IDS, MEANINGS } from '../../../registration/rejections/meanings.ts';

const sentences = (text: string): number => text.split(/[.?!](?:\s|$)/).filter(Boolean).length;

describe('the table of rejection codes', () => {
  it.each(REJECTION_CODES)('$code opens fields of the form and names rules of preflight', ({ fields, rules }) => {
    expect(fields.filter((field) => !isFieldId(field))).toEqual([]);
    expect(rules.filter((rule) => !PREFLIGHT_RULES.includes(rule))).toEqual([]);
  });

  it('no code stands in it twice', () => {
    const codes = REJECTION_CODES.map(({ code }) => code);

    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('what can be mended here opens a field, what is final opens none', () => {
    const kinds = MEANING_IDS.filter((meaning) => meaning !== 'incomplete').map((meaning) => MEANINGS[meaning]);
    const mended = kinds.filter(({ resubmit }) => resubmit === 'yes' || resubmit === 'by-mail');
    const final = kinds.filter(({ resubmit }) => resubmit === 'no' || resubmit === 'appeal' || resubmit === 'none');

    expect(mended.filter(({ fields }) => fields.length === 0)).toEqual([]);
    expect(final.filter(({ fields }) => fields.length > 0)).toEqual([]);
  });

  it.each([
    ['30475', 'opt-in-bundled', 'yes'],
    ['30832', 'opt-in-bundled', 'yes'],
    ['30459', 'cannabis', 'no'],
    ['1103', 'name-records', 'yes'],
    ['30824', 'window-expired', 'as-new'],
    ['30527', 'registration-number', 'by-mail'],
    ['30523', 'domain-reputation', 'appeal'],
  ])('%s means %s', (code, meaning, resubmit) => {
    expect(rejectionCode(code)).toMatchObject({ meaning, resubmit });
  });

  it('a code it does not know has no entry', () => {
    expect(rejectionCode('30999')).toBeUndefined();
  });
});

describe.each([
  ['English', english],
  ['Korean', korean],
])('the words for rejections (%s)', (_, words) => {
  it.each(MEANING_IDS)('%s is explained in one or two short sentences', (meaning) => {
    expect(words.meanings[meaning].length).toBeGreaterThan(10);
    expect(words.meanings[meaning].length).toBeLessThan(200);
    expect(sentences(words.meanings[meaning])).toBeLessThanOrEqual(2);
  });

  it('no two meanings have the same text', () => {
    expect(new Set(Object.values(words.meanings)).size).toBe(MEANING_IDS.length);
  });

  it('what is final or unknown names the desk to ask', () => {
    for (const text of [words.next.no, words.next.appeal, words.next['by-mail'], words.unknownCode('30999')])
      expect(text).toContain('GenesysCloudSMS@genesys.com');
  });
});
