/** The pass to one conversation; `conversationId` is absent while the conversation has not begun. */
export type Session = { readonly token: string; readonly conversationId?: string };

const storageKey = 'registration-chat';

export const directLineUrl = `${location.origin}/v3/directline`;

/** The conversation this tab was in, when the server still knows it, else a new one; throws when the server cannot be asked. */
export async function openSession(locale: string): Promise<Session> {
  const kept = keptSession();
  if (!kept) return newSession(locale);
  const refreshed = await call('tokens/refresh', { method: 'POST', token: kept.token });
  if (!refreshed) return newSession(locale, kept.token);
  const token = textOf(refreshed, 'token') ?? kept.token;
  const conversation = await call(`conversations/${encodeURIComponent(kept.conversationId)}?watermark=`, { method: 'GET', token });
  return conversation ? { token, conversationId: kept.conversationId } : newSession(locale, token);
}

/** Remembers the conversation for a reload of this tab. */
export function keepSession(session: Session): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(session));
  } catch {
    // Storage may be blocked in a third-party frame; the chat then simply starts anew on reload.
  }
}

/** With the token of an earlier conversation the same person begins a new one. */
async function newSession(locale: string, earlierToken?: string): Promise<Session> {
  const body = { locale };
  const recognised = earlierToken ? await call('tokens/generate', { method: 'POST', token: earlierToken, body }) : undefined;
  const generated = recognised ?? (await call('tokens/generate', { method: 'POST', body }));
  const token = textOf(generated, 'token');
  if (!token) throw new Error('The server gave no token');
  return { token };
}

function keptSession(): Required<Session> | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    const token = textOf(kept, 'token');
    const conversationId = textOf(kept, 'conversationId');
    return token && conversationId ? { token, conversationId } : undefined;
  } catch {
    return undefined;
  }
}

type Call = { readonly method: 'GET' | 'POST'; readonly token?: string; readonly body?: unknown };

/** The answer, or nothing when the server refuses; throws when it is out of reach or busy, so that a retry can help. */
async function call(path: string, { method, token, body }: Call): Promise<unknown> {
  const response = await fetch(`${directLineUrl}/${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(15_000),
  });
  if ([401, 403, 404].includes(response.status)) return undefined;
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

function textOf(value: unknown, key: 'token' | 'conversationId'): string | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : undefined;
}
