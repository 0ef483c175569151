import {
  type ActivityLog,
  type ConversationRecord,
  type ConversationStore,
  conversationRecord,
  type LogEntry,
  logEntry,
} from '../../../channels/directLine/ports.ts';

export interface MemoryPorts {
  readonly store: ConversationStore;
  readonly log: ActivityLog;
  /** The records as text. */
  readonly records: Map<string, string>;
}

/** Keeps JSON text, so that a later "process" gets exactly what a file would give back. */
export function memoryPorts(): MemoryPorts {
  const records = new Map<string, string>();
  const lines = new Map<string, string[]>();
  const linesOf = (id: string) => lines.get(id) ?? [];
  return {
    records,
    store: {
      async load(id): Promise<ConversationRecord | undefined> {
        const text = records.get(id);
        return text === undefined ? undefined : conversationRecord.parse(JSON.parse(text));
      },
      async keep(record, said) {
        records.set(record.id, JSON.stringify(conversationRecord.parse(record)));
        lines.set(record.id, [...linesOf(record.id), ...said.map((entry) => JSON.stringify(logEntry.parse(entry)))]);
      },
    },
    log: {
      async readAfter(id, seq): Promise<LogEntry[]> {
        return linesOf(id)
          .map((line) => logEntry.parse(JSON.parse(line)))
          .filter((entry) => entry.seq > seq);
      },
    },
  };
}
