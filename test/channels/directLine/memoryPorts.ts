import {
  type ActivityLog,
  type ConversationRecord,
  type ConversationStore,
  conversationRecord,
  type LogEntry,
  logEntry,
} from '../../../channels/directLine/ports.ts';

/** Keeps JSON text, so that a later "process" gets exactly what a file would give back. */
export function memoryStore(): ConversationStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    async load(id): Promise<ConversationRecord | undefined> {
      const text = kept.get(id);
      return text === undefined ? undefined : conversationRecord.parse(JSON.parse(text));
    },
    async save(record) {
      kept.set(record.id, JSON.stringify(conversationRecord.parse(record)));
    },
  };
}

export function memoryLog(): ActivityLog & { readonly kept: Map<string, string[]> } {
  const kept = new Map<string, string[]>();
  const linesOf = (id: string) => kept.get(id) ?? [];
  return {
    kept,
    async append(id, entries) {
      kept.set(id, [...linesOf(id), ...entries.map((entry) => JSON.stringify(logEntry.parse(entry)))]);
    },
    async readAfter(id, seq): Promise<LogEntry[]> {
      return linesOf(id)
        .map((line) => logEntry.parse(JSON.parse(line)))
        .filter((entry) => entry.seq > seq);
    },
  };
}
