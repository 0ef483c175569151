import { heldOut, type Share, shares } from '../../faq/measure.ts';
import { fingerprint } from '../../faq/packing.ts';
import { corpus } from '../../faq/train.ts';
import { freshWeights } from '../../faq/trainWeights.ts';

let measured: readonly Share[];

beforeAll(() => {
  measured = shares(heldOut());
});

const percents = (name: string): number[] => measured.filter(({ measure }) => measure === name).map(({ percent }) => percent);

describe('of questions never learned from, in either language and whatever is awaited', () => {
  it('nearly nine in ten are answered at once, more than nine at once or in one tap', () => {
    expect(Math.min(...percents('question: topic at once'))).toBeGreaterThan(86);
    expect(Math.min(...percents('question: at once or in one tap'))).toBeGreaterThan(91);
  });

  it('next to none is answered wrongly or taken for an answer', () => {
    expect(Math.max(...percents('question: wrong at once'))).toBeLessThan(3);
    expect(Math.max(...percents('question: swallowed'))).toBeLessThan(3.5);
  });
});

it('next to no answer never learned from is taken for a question', () => {
  expect(Math.max(...percents('answer: taken for a question'))).toBeLessThan(3);
  expect(Math.max(...percents('answer: asked "question or answer?"'))).toBeLessThan(3);
});

it('writes down what the weights were learned from', () => {
  expect(freshWeights()).toContain(fingerprint(corpus()));
});
