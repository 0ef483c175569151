import type { Activity, CardAction, Middleware } from 'botbuilder';
import { capabilitiesOf } from '../capabilities.ts';
import { ActivityTypes, Channels } from '../sdk.ts';

/** Makes what the bot says fit the channel: no events where they are refused, no traces anywhere, buttons where actions would be cut. */
export const fit: Middleware = {
  onTurn: async (context, next) => {
    context.onSendActivities(async ({ activity: { channelId } }, activities, send) => {
      const asked = [...activities];
      // In place: the adapter sends this very list, whatever a handler returns.
      activities.splice(0, activities.length, ...asked.filter((one) => isCarried(one, channelId)).map((one) => fitted(one, channelId)));
      const sent = activities.length > 0 ? await send() : [];
      let place = 0;
      return asked.map((one) => (isCarried(one, channelId) ? sent[place++] : undefined) ?? { id: '' });
    });
    await next();
  },
};

/** A trace holds the dialog state, and expectReplies would hand it to the caller. */
function isCarried({ type }: Partial<Activity>, channelId: string): boolean {
  return type !== ActivityTypes.Trace && (type !== ActivityTypes.Event || capabilitiesOf(channelId).events);
}

// Teams: "maximum of six actions" on a hero card.
const BUTTONS_A_CARD = 6;

function fitted(activity: Partial<Activity>, channelId: string): Partial<Activity> {
  const actions = activity.suggestedActions?.actions ?? [];
  if (!needsButtons(actions, channelId)) return activity;
  const { suggestedActions: _replaced, ...rest } = activity;
  const cards = [];
  for (let first = 0; first < actions.length; first += BUTTONS_A_CARD) {
    const buttons = actions.slice(first, first + BUTTONS_A_CARD);
    cards.push({ contentType: 'application/vnd.microsoft.card.hero', content: { buttons } });
  }
  return { ...rest, attachments: [...(activity.attachments ?? []), ...cards] };
}

function needsButtons(actions: readonly CardAction[], channelId: string): boolean {
  const { cards, suggestedActions } = capabilitiesOf(channelId);
  // Teams knows no other suggested action than imBack.
  const isUnknown = channelId === Channels.Msteams && actions.some(({ type }) => type !== 'imBack');
  return cards && actions.length > 0 && (actions.length > suggestedActions || isUnknown);
}
