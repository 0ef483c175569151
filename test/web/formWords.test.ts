import { catalogue } from '../../registration/catalogue.ts';
import { formWords, rulesIn } from '../../web/formWords.ts';
import { findingText } from '../../web/page/findingTexts.ts';
import { noFormWords } from '../../web/page/formWords.ts';
import { formWordsOf } from './formWordsOf.ts';

const rule = (wrong: (facts: Readonly<Record<string, string>>) => string) => ({ wrong, why: 'Because.', fix: () => 'Do this.' });
const language = { fields: {}, choices: {}, sections: {} };

test.each(['en', 'ko'] as const)('in %s every field of the form has the name the chat gives it', (locale) => {
  const { labels, sections } = formWordsOf(locale);

  expect(Object.keys(labels)).toHaveLength(Object.keys(catalogue).length);
  expect(Object.values({ ...labels, ...sections }).filter((label) => label.trim() === '')).toEqual([]);
});

test('findings are said without facts', () => {
  const findings = { 'MSG-03': rule(({ brand = 'the sender' }) => `The text hides ${brand}.`) };

  expect(formWords({ ...language, findings }).findings).toEqual({
    'MSG-03': { wrong: 'The text hides the sender.', why: 'Because.', fix: 'Do this.' },
  });
});

test('a finding that makes no sense without its facts is left out', () => {
  const findings = { 'MSG-03': rule(({ brand }) => `The text hides ${brand}.`), 'MSG-04': rule(() => ' ') };

  expect(formWords({ ...language, findings }).findings).toEqual({});
});

test('rules are found whatever the modules call their tables', () => {
  const modules = [
    { company: { 'COM-01': rule(() => 'One.') }, limit: 3 },
    { texts: { 'MSG-03': rule(() => 'Two.'), other: { why: 'no rule' } } },
  ];

  expect(Object.keys(rulesIn(modules))).toEqual(['COM-01', 'MSG-03']);
});

test.each(['constructor', '__proto__', 'NEW-99'])('the unknown rule %s is told by its severity, in both languages', (id) => {
  const english = findingText(id, 'blocker', noFormWords, 'en');
  const korean = findingText(id, 'blocker', noFormWords, 'ko');

  expect([english, korean]).toEqual([
    { wrong: 'This has to be changed before the form can be sent.' },
    { wrong: '제출하기 전에 고쳐야 하는 내용이에요.' },
  ]);
});
