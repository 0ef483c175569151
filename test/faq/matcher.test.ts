import { decideFaq, matchFaq } from '../../faq/matcher.ts';

it('answers a question at once', () => {
  expect(decideFaq('how many weeks until this goes through?', 'short')).toMatchObject({ kind: 'answer-topic', topics: ['how-long'] });
});

it('ranks three topics at most', () => {
  expect(matchFaq('do I need consent for mms and 10dlc, and how long does it take?').ranked.length).toBeLessThanOrEqual(3);
});
