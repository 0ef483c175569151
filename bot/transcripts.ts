import { z } from 'zod';
import type { LogEntry } from '../channels/directLine/ports.ts';
import type { Transcripts } from '../dialogs/ports.ts';
import type { AppendLog } from '../storage/appendLog.ts';

/** A line of talk as it is kept. */
export const transcriptLine = z.strictObject({ from: z.enum(['customer', 'bot']), text: z.string() });

/** What was said, from the embedded Direct Line's own log or from what was kept for channels without one. */
export const transcriptsIn = (log: AppendLog<LogEntry>, lines: AppendLog<z.infer<typeof transcriptLine>>): Transcripts => ({
  async of(conversation) {
    const logged = await log.readAfter(conversation, 0);
    if (logged.length > 0) return logged.flatMap(({ entry }) => spokenLine(entry.activity));
    return (await lines.readAfter(conversation, 0)).map(({ entry }) => entry);
  },
  append: async (conversation, said) => void (await lines.append(conversation, said)),
});

function spokenLine({ type, text, summary, from }: LogEntry['activity']): z.infer<typeof transcriptLine>[] {
  const words = text || summary;
  if (type !== 'message' || typeof words !== 'string') return [];
  return [{ from: (from as { role?: unknown } | undefined)?.role === 'bot' ? 'bot' : 'customer', text: words }];
}
