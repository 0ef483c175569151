import { questions } from '../../registration/questions.ts';
import { slippedCommand } from '../../understanding/commandSlips.ts';
import type { Context } from '../../understanding/context.ts';

const at = (id: string): Context => {
  const question = questions.find((one) => one.id === id);
  if (!question?.fields[0]) throw new Error(`no question ${id}`);
  const [field] = question.fields;
  return { form: {}, locale: 'en', status: 'draft', pending: { id: field, path: field, question, useCase: -1 } };
};

test.each([
  ['bakc', 'back'],
  ['Bakc please', 'back'],
  ['hlp', 'help'],
  ['halp!', 'help'],
  ['skp', 'skip'],
  ['unod', 'undo'],
  ['cancle', 'cancel'],
  ['restrat', 'start-over'],
  ['submt', 'submit'],
  ['reapeat pls', 'repeat'],
])('%j means %s', (text, command) => expect(slippedCommand(text, at('registration'))).toBe(command));

test.each(['no', 'yes', 'start', 'hello', 'private', 'acme', 'bac k', 'help me move', '12-3456789'])(
  '%j is no misspelled command',
  (text) => expect(slippedCommand(text, at('registration'))).toBeUndefined(),
);

test.each([
  ['Bach', 'contact'],
  ['Hale', 'name'],
  ['bank', 'organization'],
])('%j may answer %s', (text, question) => expect(slippedCommand(text, at(question))).toBeUndefined());
