import type { Words } from '../locales/language.ts';
import type { FieldId } from '../registration/catalogue.ts';
import type { Draft } from '../registration/draft.ts';
import { type Place, places } from '../registration/places.ts';
import { SECTION_IDS } from '../registration/questions.ts';
import { type AdaptiveCard, adaptiveCard, type Container, line, type SubmitAction } from './adaptiveCard.ts';
import { readable } from './readable.ts';

/** Values longer than this are cut in the card; the whole stands in the PDF and the mail. */
const MOST_CHARACTERS = 300;

/** Blanks never offered to this customer are not listed as "not provided". */
const isShown = (place: Place): boolean => place.value !== undefined || place.isNeeded || place.id === 'company.doingBusinessAs';

interface Group {
  readonly title: string;
  readonly places: readonly Place[];
}

function groups(draft: Draft, words: Words): Group[] {
  const all = places(draft).filter(isShown);
  const several = (draft.form.useCases?.length ?? 1) > 1;
  const keys = [...new Set(all.map((place) => `${place.section} ${place.section === 'company' ? -1 : Math.max(place.useCase, 0)}`))];
  return keys.map((key) => {
    const [section, index] = key.split(' ');
    const id = SECTION_IDS.find((one) => one === section) ?? 'company';
    const number = Number(index);
    const title = several && number >= 0 ? `${words.form.useCase(number + 1)} · ${words.form.sections[id]}` : words.form.sections[id];
    return { title, places: all.filter((place) => place.section === id && (id === 'company' || Math.max(place.useCase, 0) === number)) };
  });
}

const cut = (text: string): string => ([...text].length > MOST_CHARACTERS ? `${[...text].slice(0, MOST_CHARACTERS).join('')}…` : text);

const masked = (id: FieldId, text: string): string =>
  id === 'company.registrationNumber' ? text.replace(/\d(?=(?:\D*\d){4})/g, '•') : text;

/** Every answer by section with a way to change it, the statements made by sending, and the button that sends. */
export function reviewCard(draft: Draft, words: Words): AdaptiveCard {
  const { talk } = words;
  const stamp = { registration: draft.id, revision: draft.revision };
  const sections = groups(draft, words).map((group): Container => {
    const rows = group.places.flatMap((place) => [
      line(words.form.fields[place.id].label, { isSubtle: true, size: 'Small', spacing: 'Small' }),
      line(cut(masked(place.id, readable(place.id, place.value, words.form))), { spacing: 'None' }),
    ]);
    return {
      type: 'Container',
      separator: true,
      items: [
        line(group.title, { weight: 'Bolder', style: 'heading' }),
        ...rows,
        { type: 'ActionSet', actions: changes(group, words, stamp) },
      ],
    };
  });
  const send: SubmitAction = { type: 'Action.Submit', title: talk.send, style: 'positive', data: { action: 'submit', ...stamp } };
  return adaptiveCard(
    reviewText(draft, words),
    [line(talk.reviewTitle, { weight: 'Bolder', size: 'Medium' }), ...sections, line(talk.attestations, { size: 'Small' })],
    [send],
  );
}

/** One button for each question of a section, named by what it changes. */
function changes(group: Group, words: Words, stamp: { registration: string; revision: number }): SubmitAction[] {
  const firsts = group.places.filter((place, i, all) => all.findIndex((other) => other.question === place.question) === i);
  return firsts.map((place) => {
    const { label } = words.form.fields[place.id];
    return {
      type: 'Action.Submit',
      title: label.slice(0, 24),
      tooltip: words.talk.changeTip(label),
      data: { action: 'change', field: place.path, ...stamp },
    };
  });
}

/** The same as plain text, for channels without cards. */
export const reviewText = (draft: Draft, words: Words): string =>
  [
    words.talk.reviewTitle,
    ...groups(draft, words).map((group) =>
      [
        `${group.title}`,
        ...group.places.map(
          (place) => `${words.form.fields[place.id].label}: ${cut(masked(place.id, readable(place.id, place.value, words.form)))}`,
        ),
      ].join('\n'),
    ),
    words.talk.attestations,
  ].join('\n\n');
