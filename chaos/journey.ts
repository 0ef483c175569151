import type { State } from '../dialogs/state.ts';
import { at } from '../registration/path.ts';
import { ANSWERS, pendingName } from '../test/support/answers.ts';
import { DirectLineClient } from '../test/support/directLineClient.ts';
import type { RunningBot } from '../test/support/runningBot.ts';

/** One registration that goes on through whatever happens to the bot, with everything it was promised. */
export interface Journey {
  readonly client: DirectLineClient;
  readonly asked: string;
  readonly registration: string | null;
  /** Blank → value of every answer that was acknowledged. */
  readonly acknowledged: Map<string, unknown>;
}

export const END = 'submitted';

export async function begun(bot: RunningBot): Promise<Journey> {
  const client = await DirectLineClient.open(bot.url);
  const { state } = await client.say('register');
  return { client, asked: askedIn(state), registration: state.registrationId, acknowledged: new Map() };
}

/** What comes next: the blank or the confirmation asked for, or the end. */
export const askedIn = ({ status, pending }: State): string => (status === 'submitted' ? END : pendingName(pending));

export const answerTo = (asked: string): string => ANSWERS[asked] ?? 'yes';

/** Answers the open question and goes on. */
export async function step(journey: Journey): Promise<Journey> {
  const { state } = await journey.client.say(answerTo(journey.asked));
  return remember(journey, state);
}

/** Answers until `stop` is asked, once the journey gets there. */
export async function upTo(stop: string, journey: Journey): Promise<Journey> {
  let now = journey;
  for (let turn = 0; now.asked !== stop; turn++) {
    if (turn > 40 || now.asked === END) throw new Error(`never asked for ${stop}, but for ${now.asked}`);
    now = await step(now);
  }
  return now;
}

export function remember(journey: Journey, state: State): Journey {
  for (const path of [...state.turn.captured, ...state.turn.corrected]) journey.acknowledged.set(path, at(state.form, path));
  return { ...journey, asked: askedIn(state) };
}

/** The acknowledged answers a state does not show. */
export const lost = ({ acknowledged }: Journey, { form }: State): string[] =>
  [...acknowledged].filter(([path, value]) => JSON.stringify(at(form, path)) !== JSON.stringify(value)).map(([path]) => path);
