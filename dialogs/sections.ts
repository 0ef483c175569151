import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import type { DialogState, DialogTurnResult, WaterfallStepContext } from 'botbuilder-dialogs';
import { SECTION_IDS, type SectionId } from '../registration/questions.ts';
import { ask } from './ask.ts';
import { hear } from './hear.ts';
import { Dialog, DialogSet, WaterfallDialog } from './sdk.ts';
import type { Session } from './session.ts';
import type { Pending, Talk } from './talk.ts';
import { wanted } from './wanted.ts';

const REGISTRATION = 'registration';
const CONFIRM = 'confirm';
const IDLE = 'idle';

/** Where the turn's session travels with the context. */
const SESSION = Symbol('session');

const sessionOf = (context: TurnContext): Session => context.turnState.get(SESSION) as Session;

/** The dialog that asks for what is wanted: a section's, the one for confirmations, or none but waiting. */
function dialogFor(session: Session, next: Pending | undefined): string {
  if (!next) return IDLE;
  return next.kind === 'confirm' ? CONFIRM : (session.placeAt(next.field)?.section ?? IDLE);
}

/** Asks, waits, listens, and goes round: which blank is next is worked out from the draft each time, so no position can be lost. */
function askAndGoRound(id: string): WaterfallDialog {
  const askWanted = async (step: WaterfallStepContext): Promise<DialogTurnResult> => {
    const session = sessionOf(step.context);
    const next = wanted(session);
    if (dialogFor(session, next) !== id) return step.endDialog();
    ask(session, next);
    return Dialog.EndOfTurn;
  };
  const hearAndGoRound = async (step: WaterfallStepContext): Promise<DialogTurnResult> => {
    await hear(sessionOf(step.context));
    if (!step.activeDialog) return step.replaceDialog(id);
    // What replacing it by itself leads to, for a fraction of what the SDK takes to end one dialog and begin another.
    step.activeDialog.state.stepIndex = 0;
    return askWanted(step);
  };
  return new WaterfallDialog(id, [askWanted, hearAndGoRound]);
}

const section = (id: SectionId): WaterfallDialog => askAndGoRound(id);

/** Goes from section to section until nothing is wanted any more. */
const registration = (): WaterfallDialog =>
  new WaterfallDialog(REGISTRATION, [
    async (step) => {
      const session = sessionOf(step.context);
      return step.beginDialog(dialogFor(session, wanted(session)));
    },
    async (step) => step.replaceDialog(REGISTRATION),
  ]);

export interface Conversation {
  /** Listens to the message of this turn, if there is one, and asks what is next. */
  turn(context: TurnContext, session: Session): Promise<void>;
}

/** The dialog stack lives in the session, which is saved as a whole at the end of the turn. */
const stackInSession: StatePropertyAccessor<DialogState> = {
  async get(context: TurnContext) {
    const session = sessionOf(context);
    const { dialogStack = [] } = session.talk.dialogs as unknown as Partial<DialogState>;
    // The SDK changes its stack in place, and what is kept must stay as it is should this turn not be kept.
    const own: DialogState = { dialogStack: dialogStack.map((one) => ({ ...one, state: { ...one.state } })) };
    session.update({ dialogs: own as unknown as Talk['dialogs'] });
    return own;
  },
  set: async (context: TurnContext, stack: DialogState) => sessionOf(context).update({ dialogs: stack as unknown as Talk['dialogs'] }),
  delete: async (context: TurnContext) => sessionOf(context).update({ dialogs: {} }),
};

/**
 * Where the SDK looks for what it knows of memory scopes before it works it out, anew for every turn. They hold nothing of a turn.
 * A key of its own making: should it be called otherwise one day, turns cost more and nothing else.
 */
const STATE_MANAGER = 'DialogStateManagerConfiguration';

/** The five sections, confirmations and waiting. */
export function registrationDialogs(): Conversation {
  let stateManager: unknown;
  const dialogs = new DialogSet(stackInSession);
  for (const id of SECTION_IDS) dialogs.add(section(id));
  dialogs.add(askAndGoRound(CONFIRM)).add(askAndGoRound(IDLE)).add(registration());
  return {
    async turn(context, session) {
      context.turnState.set(SESSION, session);
      if (stateManager) context.turnState.set(STATE_MANAGER, stateManager);
      const stack = await dialogs.createContext(context);
      stateManager ??= context.turnState.get(STATE_MANAGER);
      if (stack.activeDialog && session.isMessage) {
        await stack.continueDialog();
        return;
      }
      if (session.isMessage) await hear(session);
      await stack.cancelAllDialogs();
      await stack.beginDialog(REGISTRATION);
    },
  };
}
