import type { Words } from '../locales/language.ts';
import type { FieldId } from '../registration/catalogue.ts';
import type { Draft } from '../registration/draft.ts';
import { type Place, places } from '../registration/places.ts';
import { SECTION_IDS } from '../registration/questions.ts';
import { type AdaptiveCard, adaptiveCard, type Container, line, type SubmitAction } from './adaptiveCard.ts';
import { cut, readable } from './readable.ts';

/** Values longer than this are cut in the card; the whole stands in the PDF and the mail. */
const MOST_CHARACTERS = 300;

/** Blanks never offered to this customer are not listed as "not provided". */
const isShown = (place: Place): boolean => place.value !== undefined || place.isNeeded || place.id === 'company.doingBusinessAs';

/** One answer as it is shown. */
interface Row {
  readonly place: Place;
  readonly label: string;
  readonly text: string;
}

interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

function rowOf(place: Place, { form }: Words): Row {
  const text = cut(masked(place.id, readable(place.id, place.value, form)), MOST_CHARACTERS);
  return { place, label: form.fields[place.id].label, text };
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
    const own = all.filter((place) => place.section === id && (id === 'company' || Math.max(place.useCase, 0) === number));
    return { title, rows: own.map((place) => rowOf(place, words)) };
  });
}

const masked = (id: FieldId, text: string): string =>
  id === 'company.registrationNumber' ? text.replace(/\d(?=(?:\D*\d){4})/g, '•') : text;

export interface Review {
  readonly card: AdaptiveCard;
  /** The same as plain text, for channels without cards. */
  readonly text: string;
}

/** Every answer by section with a way to change it, the statements made by sending, and the button that sends. */
export function review(draft: Draft, words: Words): Review {
  const shown = groups(draft, words);
  const text = textOf(shown, words);
  return { text, card: cardOf(draft, shown, text, words) };
}

function cardOf(draft: Draft, shown: readonly Group[], text: string, words: Words): AdaptiveCard {
  const { talk } = words;
  const stamp = { registration: draft.id, revision: draft.revision };
  const sections = shown.map((group): Container => {
    const rows = group.rows.flatMap((row) => [
      line(row.label, { isSubtle: true, size: 'Small', spacing: 'Small' }),
      line(row.text, { spacing: 'None' }),
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
    text,
    [line(talk.reviewTitle, { weight: 'Bolder', size: 'Medium' }), ...sections, line(talk.attestations, { size: 'Small' })],
    [send],
  );
}

/** One button for each question of a section, named by what it changes. */
function changes(group: Group, words: Words, stamp: { registration: string; revision: number }): SubmitAction[] {
  const firsts = group.rows.filter(({ place }, i, all) => all.findIndex((other) => other.place.question === place.question) === i);
  return firsts.map(({ place, label }) => ({
    type: 'Action.Submit',
    title: label.slice(0, 24),
    tooltip: words.talk.changeTip(label),
    data: { action: 'change', field: place.path, ...stamp },
  }));
}

const textOf = (shown: readonly Group[], { talk }: Words): string =>
  [
    talk.reviewTitle,
    ...shown.map(({ title, rows }) => [title, ...rows.map(({ label, text }) => `${label}: ${text}`)].join('\n')),
    talk.attestations,
  ].join('\n\n');
