import type { Activity, TurnContext } from 'botbuilder';
import { channelToken } from '../channels/botFramework/adapter.ts';
import { receivedFiles } from '../channels/botFramework/files.ts';
import { capabilitiesOf } from '../channels/capabilities.ts';
import { DirectLineAdapter } from '../channels/directLine/adapter.ts';
import { UPLOADED_FILES, type UploadedFile } from '../channels/directLine/uploads.ts';
import type { Channel } from '../dialogs/conversationLogic.ts';
import type { IncomingFile } from '../dialogs/incoming.ts';
import type { Handoff } from '../dialogs/ports.ts';
import { handoffOf } from './handoffs.ts';

/** The embedded Direct Line keeps its conversations; it alone hands uploads over with the turn. */
const isEmbedded = (context: TurnContext): boolean => context.adapter instanceof DirectLineAdapter;

/** An event of an authenticated channel that hands a customer over; one that names bad values is not taken. */
function handedIn({ name, value }: Activity): Handoff | undefined {
  const judged = name === 'handoff.initiate' ? handoffOf(value) : undefined;
  return judged && 'handoff' in judged ? judged.handoff : undefined;
}

function uploaded(context: TurnContext): readonly IncomingFile[] {
  const files = context.turnState.get(UPLOADED_FILES) as Map<string, UploadedFile> | undefined;
  return [...(files?.values() ?? [])].map(({ id, name, bytes, tooLarge }) => ({ id, name, bytes, isTooLarge: tooLarge }));
}

/** What the talk needs to know of the channels. With an app id those of the Bot Framework prove themselves; without one any program of this machine may speak. */
export const channelFor = (appId: string | undefined): Channel => ({
  shows: capabilitiesOf,
  files: async (context) =>
    isEmbedded(context)
      ? uploaded(context)
      : receivedFiles(context.activity, { isTrusted: Boolean(appId), token: () => channelToken(context) }),
  hold: async (context, said) => (context.adapter instanceof DirectLineAdapter ? context.adapter.hold(context, said) : undefined),
  handedIn: (context) => (appId && !isEmbedded(context) ? handedIn(context.activity) : undefined),
});
