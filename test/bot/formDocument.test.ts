import { readFileSync } from 'node:fs';
import { formDocument } from '../../bot/formDocument.ts';

it('docs/form.md says what the catalogue says; `npm run docs` writes it anew', () => {
  expect(readFileSync('docs/form.md', 'utf8')).toBe(formDocument());
});
