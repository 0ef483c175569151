import type { ConversationAccount, TurnContext } from 'botbuilder';
import { isLoopbackHost } from '../channels/botFramework/loopback.ts';
import { mountBotFramework } from '../channels/botFramework/mount.ts';
import { type DirectLine, mountDirectLine } from '../channels/directLine/mount.ts';
import { buildPdf } from '../delivery/buildPdf.ts';
import type { Courier } from '../delivery/courier.ts';
import { diskCourier } from '../delivery/diskCourier.ts';
import { type Outbox, startOutbox } from '../delivery/outbox.ts';
import { conversationLogic } from '../dialogs/conversationLogic.ts';
import { NotKept } from '../dialogs/ports.ts';
import type { FaqLinks } from '../faq/topics.ts';
import { registrationJsonSchema } from '../registration/finishedForm.ts';
import { lockDataDir } from '../storage/dataLock.ts';
import { signingKey } from '../storage/secret.ts';
import { mountWeb } from '../web/mountWeb.ts';
import { sendJson } from './answers.ts';
import { channelFor } from './channel.ts';
import type { Config } from './config.ts';
import { expireDaily, expireDrafts } from './expiry.ts';
import type { TellDecision } from './filedRegistrations.ts';
import { mountHandoffs } from './handoffs.ts';
import { type Figures, mountHealth } from './health.ts';
import { createHttpServer, type HttpServer } from './httpServer.ts';
import type { Log } from './log.ts';
import { MAIL_LANGUAGES } from './mailLanguages.ts';
import { mountRegistrations } from './registrations.ts';
import { remindSilent } from './reminders.ts';
import { readJson } from './requests.ts';
import { openStores, type Stores } from './stores.ts';
import { warmUp } from './warmUp.ts';

export interface Bot {
  readonly port: number;
  /** Lets running turns and the mail under way end, then lets go of the data folder. */
  stop(): Promise<void>;
}

export interface Surroundings {
  readonly log: Log;
  /** The built page: `dist/web`. */
  readonly webFolder: string;
}

/** Puts the parts together and starts them; resolves once customers can be served. */
export async function startBot(config: Config, { log, webFolder }: Surroundings): Promise<Bot> {
  const lock = await lockDataDir(config.DATA_DIR);
  let outbox: Outbox | undefined;
  let directLine: DirectLine | undefined;
  const stores = await openStores(config.DATA_DIR, {
    draftDays: config.DRAFT_DAYS,
    links: linksOf(config),
    mailing: { words: MAIL_LANGUAGES, staff: config.MAIL_TO, publicUrl: config.PUBLIC_URL, draftDays: config.DRAFT_DAYS },
    stored: () => outbox?.kick(),
    damaged: (fault) => log.warn(fault.message),
    forgotten: (conversations) => directLine?.forget(conversations),
    journalFault: (err) => log.warn({ err }, JOURNAL_WAITS),
  });
  const courier = await courierFor(config, log);
  outbox = outboxFor(config, stores, courier, log);
  const http = createHttpServer({ log });
  const key = await signingKey(config.DATA_DIR, config.SIGNING_KEY);
  directLine = mountAll(http, config, { ...stores, figures: { outbox: outbox.counts } }, key, { log, webFolder });
  const { port } = await http.listen(config.PORT, config.HOST);
  const stopExpiry = expireDaily(async () => {
    const expired = await expireDrafts(stores.expiring, config.DRAFT_DAYS, new Date());
    if (expired > 0) log.info({ expired }, 'drafts expired');
    const reminded = await remindSilent(stores.expiring, new Date());
    if (reminded > 0) log.info({ reminded }, 'reminders mailed');
  });
  log.info({ port }, `listening on http://${config.HOST}:${port}, customers reach ${config.PUBLIC_URL}`);
  const stopping = new AbortController();
  void warmUp(stopping.signal);
  return {
    port,
    async stop() {
      stopping.abort();
      stopExpiry();
      await directLine?.close();
      await http.close();
      await outbox?.stop();
      await courier.close();
      // Without room for it the next start does the same.
      await stores.close().catch((err: unknown) => log.warn({ err }, JOURNAL_WAITS));
      await lock.release();
    },
  };
}

const JOURNAL_WAITS = 'the journal was damaged, or waits to be settled';

const linksOf = ({ TIP_SHEET_URL, BEST_PRACTICES_URL, TEN_DLC_URL }: Config): FaqLinks => ({
  ...(TIP_SHEET_URL && { tipSheet: TIP_SHEET_URL }),
  ...(BEST_PRACTICES_URL && { bestPractices: BEST_PRACTICES_URL }),
  ...(TEN_DLC_URL && { tenDlc: TEN_DLC_URL }),
});

async function courierFor(config: Config, log: Log): Promise<Courier> {
  if (config.SMTP_URL) {
    const { smtpCourier } = await import('../delivery/smtpCourier.ts');
    return smtpCourier(config.SMTP_URL, config.MAIL_FROM);
  }
  log.info('no SMTP_URL: mails are written below DATA_DIR/mail and leave this machine only by your hand');
  return diskCourier(`${config.DATA_DIR}/mail`);
}

const outboxFor = (config: Config, { outbox, evidence }: Stores, courier: Courier, log: Log): Outbox =>
  startOutbox({
    store: outbox,
    submissions: outbox,
    evidence: (id) => evidence.read(id),
    courier,
    pdf: buildPdf,
    words: MAIL_LANGUAGES,
    from: config.MAIL_FROM,
    staff: config.MAIL_TO,
    now: () => new Date(),
    log,
  });

function mountAll(
  { server }: HttpServer,
  config: Config,
  stores: Stores & { readonly figures: Figures },
  key: string,
  { log, webFolder }: Surroundings,
): DirectLine {
  const { logic, recover, decide } = conversationLogic(stores.ports, channelFor(config.MicrosoftAppId));
  const onTurnError = async (context: TurnContext, error: Error): Promise<void> => {
    log.error({ err: error }, 'a turn failed');
    if (error instanceof NotKept) throw error;
    await recover(context);
  };
  mountHealth(server, { checks: { storage: async () => stores.ports.drafts.of('readiness') }, figures: stores.figures });
  server.get('/schema/registration.json', async (_, res) => sendJson(res, 200, registrationJsonSchema()));
  mountHandoffs(server, { key: config.AGENT_API_KEY, publicUrl: config.PUBLIC_URL, keep: stores.keepHandoff });
  mountWeb(server, { assetsFolder: webFolder, publicUrl: config.PUBLIC_URL, allowedOrigins: config.ALLOWED_ORIGINS });
  const { access } = mountBotFramework(server, { config, logic, onTurnError, log, isLoopback: isLoopbackHost(config.HOST), readJson });
  log.info({ access }, 'POST /api/messages');
  const directLine = mountDirectLine(server, {
    publicUrl: config.PUBLIC_URL,
    signingKey: key,
    store: stores.conversations,
    log: stores.activities,
    readAttachment: stores.readAttachment,
    logic,
    onTurnError,
    now: () => new Date(),
    allowedOrigins: config.ALLOWED_ORIGINS,
    report: (error) => log.error({ err: error }, 'Direct Line'),
  });
  const tell: TellDecision = async (conversation, _person, decision) => {
    try {
      await directLine.adapter.continueConversation({ conversation: { id: conversation } as ConversationAccount }, (context) =>
        decide(context, decision),
      );
      return true;
    } catch (error) {
      log.warn({ err: error }, 'a customer could not be told of a decision in the chat');
      return false;
    }
  };
  mountRegistrations(server, config.STAFF_API_KEY, stores.filed.registrations(tell));
  return directLine;
}
