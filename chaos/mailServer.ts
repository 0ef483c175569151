import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What a mail server does with a mail: takes it, answers with a code, drops the line, is slow, or takes it and loses its own answer. */
export type Whim = 'take' | number | 'drop' | 'slow' | 'lose-answer';

export interface Taken {
  readonly messageId: string;
  readonly registration: string;
  readonly kind: string;
  readonly bytes: Buffer;
}

interface Whims {
  readonly onRecipient?: (address: string) => Whim;
  /** Asked once all of the mail has come. */
  readonly onMail?: (mail: Taken) => Whim | Promise<Whim>;
}

export interface MailServer {
  readonly url: string;
  /** Every mail it took, in order; also those whose sender never learned of it. */
  readonly taken: readonly Taken[];
  whims: Whims;
  close(): Promise<void>;
}

const SLOW_MS = 300;

/** A real mail server with whims. */
export async function mailServer(whims: Whims = {}): Promise<MailServer> {
  const taken: Taken[] = [];
  const sockets = new Set<Socket>();
  const follow = (whim: Whim, done: (error?: Error | null) => void): void => {
    if (whim === 'take') done();
    else if (whim === 'slow') setTimeout(done, SLOW_MS);
    else if (typeof whim === 'number') done(Object.assign(new Error('because'), { responseCode: whim }));
    else for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onRcptTo: ({ address }, _: SMTPServerSession, done) => follow(held.whims.onRecipient?.(address) ?? 'take', done),
    onData: (stream, _, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const mail = readable(Buffer.concat(chunks));
        const whim = (await held.whims.onMail?.(mail)) ?? 'take';
        if (typeof whim !== 'number' && whim !== 'drop') taken.push(mail);
        follow(whim, done);
      });
    },
  });
  server.on('error', () => undefined);
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port));
    listening.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  });
  const held: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    whims,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return held;
}

function readable(bytes: Buffer): Taken {
  const head = bytes.toString('latin1').split('\r\n\r\n')[0] ?? '';
  const of = (name: string): string => new RegExp(`^${name}: (.+)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  return { messageId: of('Message-ID'), registration: of('X-Registration-Id'), kind: of('X-Registration-Mail'), bytes };
}
