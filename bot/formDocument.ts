import { wordsOf } from '../locales/language.ts';
import { catalogue, type FieldId } from '../registration/catalogue.ts';
import type { Need } from '../registration/field.ts';
import { questions, SECTION_IDS } from '../registration/questions.ts';

const NEEDS: Readonly<Record<Need, string>> = {
  required: 'required',
  assumed: 'assumed, else asked',
  asked: 'asked, may be left out',
  optional: 'optional',
  volunteered: 'kept when said',
  stated: 'stated by sending',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function row(id: FieldId): string {
  const field = catalogue[id];
  const { label, example } = wordsOf('en').form.fields[id];
  const need = `${NEEDS[field.need]}${field.when ? ', when it applies' : ''}`;
  return `| \`${id}\` | ${cell(label)} | ${need} | ${cell(field.choices?.join(' ') ?? '')} | ${cell(example)} |`;
}

/** The whole form as a page to read: every question with the blanks it fills, in the order of asking. */
export function formDocument(): string {
  const { form, questions: words } = wordsOf('en');
  const head = '| field | name | need | choices | example |\n| --- | --- | --- | --- | --- |';
  const sections = SECTION_IDS.map((section) => {
    const asked = questions.filter((question) => question.section === section);
    return [
      `## ${form.sections[section]}`,
      ...asked.flatMap((question) => [`### ${words[question.id].ask}`, [head, ...question.fields.map(row)].join('\n')]),
    ].join('\n\n');
  });
  const stated = (Object.keys(catalogue) as FieldId[]).filter((id) => catalogue[id].need === 'stated');
  return [
    '# The form',
    'Written from the catalogue by `npm run docs`; a test fails when it is stale. `[]` stands for the position of a use case.',
    ...sections,
    '## Stated by sending',
    [head, ...stated.map(row)].join('\n'),
    '',
  ].join('\n\n');
}
