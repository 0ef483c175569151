const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface Origins {
  /** Whether a page of this origin may talk to us at all; no origin means no browser. */
  isWelcome(origin: string | undefined, host: string | undefined): boolean;
  /** Whether a page of another site may read our answers. */
  isForeignGuest(origin: string | undefined): origin is string;
}

/** Our own pages, the sites that embed the widget, and this machine as it was addressed. */
export function origins(publicUrl: string, allowed: readonly string[]): Origins {
  const guests = new Set(allowed.map((url) => new URL(url).origin));
  const own = new URL(publicUrl).origin;

  return {
    isWelcome: (origin, host) => origin === undefined || origin === own || guests.has(origin) || isThisMachine(origin, host),
    isForeignGuest: (origin): origin is string => origin !== undefined && guests.has(origin),
  };
}

/** Any other host name could be an attacker's that resolves to this machine (DNS rebinding). */
function isThisMachine(origin: string, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.host === host && LOOPBACK.has(url.hostname);
}
