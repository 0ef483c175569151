import type { Activity } from 'botbuilder';
import type { Say } from './say.ts';
import { ActionTypes, ActivityTypes, CardFactory, MessageFactory } from './sdk.ts';
import type { Session } from './session.ts';
import { stateOf } from './state.ts';

/** What a channel can show; channels describe themselves so. */
export interface Shows {
  readonly cards: boolean;
  readonly events: boolean;
}

/** Everything a person typed comes back as plain text: never markup. */
function message(text: string, buttons: readonly string[] = []): Partial<Activity> {
  const actions = buttons.map((title) => ({ type: ActionTypes.ImBack, title, value: title }));
  const activity = actions.length > 0 ? MessageFactory.suggestedActions(actions, text) : MessageFactory.text(text);
  return Object.assign(activity, { textFormat: 'plain' });
}

const isPlain = (say: Say): boolean => say.card === undefined && say.buttons === undefined;

/** Statements that follow each other make one message; a question with its buttons or a card stands by itself. */
function merged(says: readonly Say[]): Say[] {
  const whole: Say[] = [];
  for (const [i, say] of says.entries()) {
    const last = whole.at(-1);
    const isQuestion = i === says.length - 1;
    if (last && isPlain(last) && isPlain(say) && !isQuestion) whole[whole.length - 1] = { text: `${last.text}\n${say.text}` };
    else whole.push(say);
  }
  return whole;
}

/** The activities that end a turn: what is said, then the state event on channels that carry it. */
export function replies(session: Session, shows: Shows): Partial<Activity>[] {
  const said = merged(session.says).map(({ text = '', buttons, card }) =>
    card && shows.cards
      ? { type: ActivityTypes.Message, attachments: [CardFactory.adaptiveCard(card)], summary: text.slice(0, 200) }
      : message(text, buttons),
  );
  const state = { type: ActivityTypes.Event, name: 'registration/state', value: stateOf(session) };
  return shows.events ? [...said, ...handoffInitiation(session), state] : said;
}

/** The Bot Framework's own way to pass a conversation on, with what was said as its transcript. */
function handoffInitiation({ handedOut, draft, locale }: Session): Partial<Activity>[] {
  if (!handedOut || !draft) return [];
  const activities = handedOut.map(({ from, text }) => ({
    type: ActivityTypes.Message,
    from: { role: from === 'bot' ? 'bot' : 'user' },
    text,
  }));
  return [
    {
      type: ActivityTypes.Event,
      name: 'handoff.initiate',
      value: { registrationId: draft.id, reference: draft.reference ?? null, locale, form: draft.form },
      attachments: [{ contentType: 'application/json', name: 'Transcript', content: { activities } }],
    },
  ];
}
