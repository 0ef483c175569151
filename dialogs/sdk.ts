import { createRequire } from 'node:module';

const required = createRequire(import.meta.url);

/** What the talk needs of the Bot Framework SDK besides its types; by `require`, as in `channels/sdk.ts`. */
export const { ActionTypes, ActivityTypes, CardFactory, MessageFactory } = required('botbuilder') as typeof import('botbuilder');

export const { Dialog, DialogSet, WaterfallDialog } = required('botbuilder-dialogs') as typeof import('botbuilder-dialogs');
export type DialogSet = import('botbuilder-dialogs').DialogSet;
export type WaterfallDialog<Options extends object = object> = import('botbuilder-dialogs').WaterfallDialog<Options>;
