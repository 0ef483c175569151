import { isIPv6 } from 'node:net';
import { z } from 'zod';
import { ConfigError } from './errors.ts';

/** Every key the bot reads, in the order of `.env.example`; an empty default means unset. */
export const CONFIG_KEYS = [
  { key: 'PORT', default: '3978', meaning: 'Port to listen on; 0 takes any free one.' },
  { key: 'HOST', default: '127.0.0.1', meaning: 'Address to listen on; 0.0.0.0 for every network.' },
  { key: 'PUBLIC_URL', default: 'http://localhost:3978', meaning: 'How customers reach the bot: links in mails and cards. Follows PORT.' },
  { key: 'DATA_DIR', default: './data', meaning: 'Where drafts, conversations, evidence and the outbox are kept.' },
  { key: 'MAIL_TO', default: 'GenesysCloudSMS@genesys.com', meaning: 'Who receives finished forms. Required once SMTP_URL is set.' },
  { key: 'MAIL_FROM', default: 'tfn-registration@localhost', meaning: 'Sender of every mail.' },
  { key: 'SMTP_URL', default: '', meaning: 'smtp://user:pass@host:port or smtps://…; unset: mails are files in DATA_DIR/mail.' },
  { key: 'MicrosoftAppId', default: '', meaning: 'Bot Framework app id (Teams, Azure); unset: /api/messages answers this machine only.' },
  { key: 'MicrosoftAppPassword', default: '', meaning: 'Bot Framework app secret.' },
  { key: 'MicrosoftAppTenantId', default: '', meaning: 'Tenant of a SingleTenant or UserAssignedMsi app.' },
  { key: 'MicrosoftAppType', default: '', meaning: 'MultiTenant, SingleTenant or UserAssignedMsi; unset: MultiTenant.' },
  { key: 'AGENT_API_KEY', default: '', meaning: 'Bearer key of POST /api/handoffs, 16 characters or more; unset: endpoint off.' },
  { key: 'STAFF_API_KEY', default: '', meaning: 'Bearer key of the staff endpoints, 16 characters or more; unset: endpoints off.' },
  { key: 'SIGNING_KEY', default: '', meaning: 'Signs tokens and links, 32 characters or more; unset: made once and kept in DATA_DIR.' },
  { key: 'ALLOWED_ORIGINS', default: '', meaning: 'Sites that may embed the widget, comma separated: https://www.example.com' },
  { key: 'TIP_SHEET_URL', default: '', meaning: 'https link in FAQ answers; unset: not mentioned.' },
  { key: 'BEST_PRACTICES_URL', default: '', meaning: 'https link in FAQ answers; unset: not mentioned.' },
  { key: 'TEN_DLC_URL', default: '', meaning: 'https link in FAQ answers; unset: not mentioned.' },
  { key: 'DRAFT_DAYS', default: '30', meaning: 'Days an unfinished registration is kept, 1 to 3650.' },
] as const;

export type Config = z.infer<typeof environment>;

/** Reads and checks the whole environment at once, so that one start shows every fault; an empty value counts as absent. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const values = given(env);
  const found = environment.safeParse(values);
  const faults = [...(found.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`), ...appFaults(values)];
  if (!found.success || faults.length > 0) throw new ConfigError(faults);
  return found.data;
}

function given(env: NodeJS.ProcessEnv): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { key, default: standard } of CONFIG_KEYS) {
    const value = env[key]?.trim() || standard;
    if (value) values[key] = value;
  }
  // Derived below, once the port is known to be one.
  if (!env['PUBLIC_URL']?.trim()) delete values['PUBLIC_URL'];
  // A default recipient outside the operator's company is harmless on disk and a data leak over SMTP.
  if (values['SMTP_URL'] && !env['MAIL_TO']?.trim()) delete values['MAIL_TO'];
  return values;
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: `must be a whole number from ${least} to ${most}`, abort: true })
    .transform(Number)
    .refine((number) => number >= least && number <= most, `must be a whole number from ${least} to ${most}`);

// Deliberately looser than a public address: root@localhost is a fine sender. No comma, bracket or space may slip into a header.
const mailbox = (error: string) => z.string({ error }).regex(/^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+$/, { error });

const secret = (least: number) =>
  z.string().regex(new RegExp(`^[\\x21-\\x7e]{${least},}$`), `must be ${least} or more visible ASCII characters without spaces`);

const httpsLink = z.string().refine((text) => parsed(text)?.protocol === 'https:', 'must be an https:// address');

const environment = z
  .object({
    PORT: whole(0, 65535),
    HOST: z.string().refine(isHost, 'must be a host name or an IP address, without port or scheme'),
    PUBLIC_URL: z
      .string()
      .refine(isPlainHttpUrl, 'must be an http:// or https:// address without user, query or fragment')
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
    DATA_DIR: z.string(),
    MAIL_TO: mailbox('must be one e-mail address; it is required once SMTP_URL is set'),
    MAIL_FROM: mailbox('must be one e-mail address'),
    SMTP_URL: z
      .string()
      .refine(isSmtpUrl, 'must look like smtp://user:pass@host:port or smtps://…, special characters percent-encoded')
      .optional(),
    MicrosoftAppId: z.string().optional(),
    MicrosoftAppPassword: z.string().optional(),
    MicrosoftAppTenantId: z.string().optional(),
    MicrosoftAppType: z
      .enum(['MultiTenant', 'SingleTenant', 'UserAssignedMsi'], { error: 'must be MultiTenant, SingleTenant or UserAssignedMsi' })
      .optional(),
    AGENT_API_KEY: secret(16).optional(),
    STAFF_API_KEY: secret(16).optional(),
    SIGNING_KEY: secret(32).optional(),
    ALLOWED_ORIGINS: z
      .string()
      .default('')
      .transform((text) => text.split(',').flatMap((origin) => origin.trim() || []))
      .refine((origins) => origins.every(isOrigin), 'must be a comma separated list of origins such as https://www.example.com')
      .transform((origins) => origins.map((origin) => new URL(origin).origin)),
    TIP_SHEET_URL: httpsLink.optional(),
    BEST_PRACTICES_URL: httpsLink.optional(),
    TEN_DLC_URL: httpsLink.optional(),
    DRAFT_DAYS: whole(1, 3650),
  })
  .transform((values) => ({ ...values, PUBLIC_URL: values.PUBLIC_URL ?? `http://localhost:${values.PORT}` }));

/** What the SDK would refuse with a stack trace, and the forgotten id that would silently turn authentication off. */
function appFaults(values: Record<string, string>): string[] {
  const { MicrosoftAppId: id, MicrosoftAppPassword: password, MicrosoftAppTenantId: tenant, MicrosoftAppType: type } = values;
  const oneTenant = type === 'SingleTenant' || type === 'UserAssignedMsi';
  const rules: [key: string, broken: boolean, rule: string][] = [
    ['MicrosoftAppId', !id && (Boolean(password) || oneTenant), 'is required with the other MicrosoftApp… keys that are set'],
    ['MicrosoftAppTenantId', oneTenant && !tenant, `is required when MicrosoftAppType is ${type}`],
    ['MicrosoftAppPassword', type === 'SingleTenant' && !password, 'is required when MicrosoftAppType is SingleTenant'],
    ['MicrosoftAppPassword', type === 'UserAssignedMsi' && Boolean(password), 'must be unset when MicrosoftAppType is UserAssignedMsi'],
  ];
  return rules.flatMap(([key, broken, rule]) => (broken ? `${key}: ${rule}` : []));
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function isHost(text: string): boolean {
  return isIPv6(text) || /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(text);
}

function isPlainHttpUrl(text: string): boolean {
  const url = parsed(text);
  return /^https?:$/.test(url?.protocol ?? '') && !/[?#]/.test(text) && !url?.username && !url?.password;
}

function isSmtpUrl(text: string): boolean {
  const url = parsed(text);
  return /^smtps?:$/.test(url?.protocol ?? '') && Boolean(url?.hostname) && !/%(?![0-9A-Fa-f]{2})/.test(text);
}

function isOrigin(text: string): boolean {
  const url = parsed(text);
  // href differs from the origin as soon as there is a user, path, query or fragment.
  return /^https?:$/.test(url?.protocol ?? '') && url?.href === `${url?.origin}/`;
}
