import { pathOf } from '../registration/path.ts';
import { type Context, currentUseCase } from './context.ts';
import { categories } from './recognisers/choiceWords.ts';
import { phones } from './recognisers/phones.ts';
import { looksTollFree } from './recognisers/tollFree.ts';
import { Segments } from './segments.ts';
import type { Heard } from './turn.ts';

/** Every toll-free number begins so, in figures or in words. */
const EIGHT = /[8\uFF18]|eight|팔/i;

/** "888-… is for marketing, 866-… for customer service": each number with its own purpose is a use case of its own. Empty unless every number has one and they differ. */
export function pairedUseCases(text: string, { form }: Context): Heard[] {
  if ((form.useCases?.length ?? 0) > 1 || form.useCases?.[0]?.numbers || !EIGHT.test(text) || /[?？]\s*$/.test(text)) return [];
  const numbers = phones(new Segments(text)).filter((one) => looksTollFree(one.value));
  const [first] = numbers;
  if (!first || numbers.length < 2) return [];
  const comesBefore = categories(text.slice(0, first.start)).length > 0;
  const purposes = numbers.map((number, i) =>
    comesBefore
      ? categories(text.slice(numbers[i - 1]?.end ?? 0, number.start)).slice(-1)
      : categories(text.slice(number.end, numbers[i + 1]?.start ?? text.length)).slice(0, 1),
  );
  const isPaired = purposes.every((one) => one.length > 0) && new Set(purposes.flat()).size === numbers.length;
  if (!isPaired) return [];
  return numbers.flatMap((number, i): Heard[] => [
    { path: pathOf('useCases[].categories', i), raw: purposes[i], span: [0, text.length], by: 'labelled' },
    { path: pathOf('useCases[].numbers', i), raw: [number.value], span: [number.start, number.end], by: 'labelled' },
  ]);
}

const ASSIGNS = /\b(?:add|include|put|move|assign|use|also use|switch)\b|넣어|추가|포함|옮겨|붙여|같이\s?써|써\s?주세요/i;
const POSITION: readonly RegExp[] = [
  /\b(?:first|1st|use case 1)\b|첫\s?번째|1번/i,
  /\b(?:second|2nd|use case 2)\b|두\s?번째|2번/i,
  /\b(?:third|3rd|use case 3)\b|세\s?번째|3번/i,
];

/** "Add 844-… to the promotions", 844-…을 프로모션에도 넣어주세요: a number told where to go, whatever is being asked. */
export function assignedNumbers(text: string, context: Context): Heard[] {
  if (text.length > 160 || !ASSIGNS.test(text) || (context.form.useCases?.length ?? 0) < 2) return [];
  const numbers = phones(new Segments(text)).filter((one) => looksTollFree(one.value));
  if (numbers.length === 0) return [];
  const [purpose] = categories(text);
  const byPurpose = purpose ? (context.form.useCases ?? []).findIndex((useCase) => useCase.categories?.includes(purpose)) : -1;
  const byPosition = POSITION.findIndex((pattern) => pattern.test(text));
  const index = [byPosition, byPurpose].find((one) => one >= 0) ?? currentUseCase(context);
  return [{ path: pathOf('useCases[].numbers', index), raw: numbers.map((one) => one.value), span: [0, text.length], by: 'labelled' }];
}
