import { z } from 'zod';
import type { LogEntry } from '../channels/directLine/ports.ts';
import type { Transcripts } from '../dialogs/ports.ts';
import type { JournaledLog } from '../storage/journaledLog.ts';

/** A line of talk as it is kept. */
export const transcriptLine = z.strictObject({ from: z.enum(['customer', 'bot']), text: z.string() });
export type TranscriptLine = z.infer<typeof transcriptLine>;

/** What was said, from the embedded Direct Line's own log or from what was kept for channels without one. */
export const transcriptsIn = (log: JournaledLog<LogEntry>, lines: JournaledLog<TranscriptLine>): Transcripts => ({
  async of(conversation) {
    const logged = await log.read(conversation);
    return logged.length > 0 ? logged.flatMap(({ activity }) => spokenLine(activity)) : lines.read(conversation);
  },
});

function spokenLine({ type, text, summary, from }: LogEntry['activity']): TranscriptLine[] {
  const words = text || summary;
  if (type !== 'message' || typeof words !== 'string') return [];
  return [{ from: (from as { role?: unknown } | undefined)?.role === 'bot' ? 'bot' : 'customer', text: words }];
}
