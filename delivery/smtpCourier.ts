import { createTransport } from 'nodemailer';
import type { Courier, Delivered } from './courier.ts';
import type { RawMail } from './mail.ts';

interface Timeouts {
  readonly connection: number;
  readonly greeting: number;
  readonly socket: number;
  /** Of one whole delivery: a server that says one letter now and then never runs into the others. */
  readonly delivery: number;
}

const TIMEOUTS: Timeouts = { connection: 10_000, greeting: 10_000, socket: 60_000, delivery: 300_000 };

/** Hands mails to a mail server, one after the other over one connection. */
export function smtpCourier(url: string, from: string, timeouts: Timeouts = TIMEOUTS): Courier {
  let transport = transportTo(url, timeouts);
  return {
    deliver: async (mail) => {
      const delivered = await within(timeouts.delivery, delivery(transport, from, mail));
      if (delivered) return delivered;
      // The connection hangs: what is written to it now must not mix with the next mail.
      transport.close();
      transport = transportTo(url, timeouts);
      return { outcome: 'later', code: 'ETIMEDOUT' };
    },
    close: async () => transport.close(),
  };
}

type Transport = ReturnType<typeof transportTo>;

const transportTo = (url: string, timeouts: Timeouts) =>
  createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // A connection lost after the last dot may mean a mail delivered: the outbox decides when to try again, not the pool at once.
    maxRequeues: 0,
    connectionTimeout: timeouts.connection,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.socket,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

async function delivery(transport: Transport, from: string, { to, bytes }: RawMail): Promise<Delivered> {
  try {
    return outcomeOf(await transport.sendMail({ envelope: { from, to: [...to] }, raw: bytes }));
  } catch (error) {
    return faultOf(error);
  }
}

async function within<T>(ms: number, result: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

interface Refusal {
  readonly code?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** A mail counts as sent when every recipient was taken: with one of two refused, nodemailer resolves all the same. */
function outcomeOf(sent: { rejected?: readonly unknown[] | undefined; rejectedErrors?: readonly Refusal[] | undefined }): Delivered {
  if (!sent.rejected?.length) return { outcome: 'sent' };
  return faultOf(sent.rejectedErrors?.[0] ?? { code: 'EENVELOPE', responseCode: 550 });
}

/** Answers about this very mail. A 5xx to the greeting, the login or "authenticate first" is about us and can be put right. */
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);
const LOG_IN_FIRST = 530;

function faultOf(error: unknown): Delivered {
  const { code = 'EUNKNOWN', responseCode } = error as Refusal;
  const isFinal = ABOUT_THE_MAIL.has(code) && responseCode !== undefined && responseCode >= 500 && responseCode !== LOG_IN_FIRST;
  return { outcome: isFinal ? 'refused' : 'later', code: responseCode === undefined ? code : `${code}-${responseCode}` };
}
