/** The pass to one conversation. */
export type Session = { readonly token: string; readonly conversationId: string };
export type OpenedSession = Session & {
  /** What was said so far, oldest first: the page can show it before Web Chat has loaded. */
  readonly activities: readonly unknown[];
};

const storageKey = 'registration-chat';

export const directLineUrl = `${location.origin}/v3/directline`;

/** The conversation this tab was in, when the server still knows it, else a new one; throws when the server cannot be asked. */
export async function openSession(locale: string): Promise<OpenedSession> {
  const kept = keptSession();
  if (!kept) return newSession(locale);
  const token = textOf(await call('tokens/refresh', { method: 'POST', token: kept.token }), 'token');
  if (!token) return newSession(locale, kept.token);
  const session = { token, conversationId: kept.conversationId };
  const activities = await saidIn(session);
  return activities ? { ...session, activities } : newSession(locale, token);
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
async function newSession(locale: string, earlierToken?: string): Promise<OpenedSession> {
  const body = { locale };
  const recognised = earlierToken ? await call('tokens/generate', { method: 'POST', token: earlierToken, body }) : undefined;
  const token = textOf(recognised ?? (await call('tokens/generate', { method: 'POST', body })), 'token');
  const opened = token ? await call('conversations', { method: 'POST', token, body }) : undefined;
  const session = { token: textOf(opened, 'token') ?? token, conversationId: textOf(opened, 'conversationId') };
  if (!isSession(session)) throw new Error('The server opened no conversation');
  return { ...session, activities: (await saidIn(session)) ?? [] };
}

/** Absent when the server does not know the conversation. */
async function saidIn({ token, conversationId }: Session): Promise<readonly unknown[] | undefined> {
  const said = await call(`conversations/${encodeURIComponent(conversationId)}/activities`, { method: 'GET', token });
  if (typeof said !== 'object' || said === null) return undefined;
  const activities: unknown = Reflect.get(said, 'activities');
  return Array.isArray(activities) ? activities : [];
}

function keptSession(): Session | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    const session = { token: textOf(kept, 'token'), conversationId: textOf(kept, 'conversationId') };
    return isSession(session) ? session : undefined;
  } catch {
    return undefined;
  }
}

function isSession(session: { readonly [Key in keyof Session]: string | undefined }): session is Session {
  return session.token !== undefined && session.conversationId !== undefined;
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

function textOf(value: unknown, key: keyof Session): string | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : undefined;
}
