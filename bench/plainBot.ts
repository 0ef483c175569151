import { ConversationState, MemoryStorage } from 'botbuilder';
import { DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } from 'botbuilder-dialogs';
import type { Logic } from './talking.ts';

/** The least a bot of this framework can be: a waterfall of two steps that asks and thanks, its state in memory. */
export function plainBot(): Logic {
  const state = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(state.createProperty('dialogs'));
  dialogs.add(new TextPrompt('text')).add(
    new WaterfallDialog('form', [
      (step) => step.prompt('text', 'What is the legal name of your company?'),
      async (step) => {
        await step.context.sendActivity(`Thank you, ${String(step.result)}.`);
        return step.endDialog();
      },
    ]),
  );
  return async (context) => {
    const stack = await dialogs.createContext(context);
    const { status } = await stack.continueDialog();
    if (status === DialogTurnStatus.empty || status === DialogTurnStatus.complete) await stack.beginDialog('form');
    await state.saveChanges(context);
  };
}
