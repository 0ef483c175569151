import { readFileSync } from 'node:fs';
import { CONFIG_KEYS, readConfig } from '../../bot/config.ts';
import { ConfigError } from '../../bot/errors.ts';

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('nothing set gives a bot for this machine that writes its mail to disk', () => {
  expect(readConfig({})).toEqual({
    PORT: 3978,
    HOST: '127.0.0.1',
    PUBLIC_URL: 'http://localhost:3978',
    DATA_DIR: './data',
    MAIL_TO: 'GenesysCloudSMS@genesys.com',
    MAIL_FROM: 'tfn-registration@localhost',
    ALLOWED_ORIGINS: [],
    DRAFT_DAYS: 30,
  });
});

test('an empty or blank value counts as absent', () => {
  const blank = Object.fromEntries(CONFIG_KEYS.map(({ key }, place) => [key, place % 2 === 0 ? '' : '  ']));

  expect(readConfig(blank)).toEqual(readConfig({}));
});

test('every value is read under its own name', () => {
  const env = {
    PORT: '80',
    HOST: '::',
    PUBLIC_URL: 'https://bot.example.com/chat//',
    DATA_DIR: '/var/lib/bot',
    MAIL_TO: 'desk@example.com',
    MAIL_FROM: 'bot@example.com',
    SMTP_URL: 'smtps://user:p%40ss@mail.example.com:465',
    MicrosoftAppId: 'an-app-id',
    MicrosoftAppPassword: 'an app password',
    MicrosoftAppTenantId: 'a-tenant',
    MicrosoftAppType: 'SingleTenant',
    AGENT_API_KEY: 'a'.repeat(16),
    STAFF_API_KEY: 's'.repeat(16),
    SIGNING_KEY: 'k'.repeat(32),
    ALLOWED_ORIGINS: 'https://Example.com, http://localhost:8080/ ,',
    TIP_SHEET_URL: 'https://example.com/tips',
    BEST_PRACTICES_URL: 'https://example.com/best?x=1#y',
    TEN_DLC_URL: 'https://example.com/10dlc',
    DRAFT_DAYS: '3650',
  };

  expect(readConfig(env)).toEqual({
    ...env,
    PORT: 80,
    PUBLIC_URL: 'https://bot.example.com/chat',
    ALLOWED_ORIGINS: ['https://example.com', 'http://localhost:8080'],
    DRAFT_DAYS: 3650,
  });
  expect(Object.keys(env)).toEqual(CONFIG_KEYS.map(({ key }) => key));
});

test('the public address follows the port', () => {
  expect(readConfig({ PORT: '8080' }).PUBLIC_URL).toBe('http://localhost:8080');
});

test('mail over SMTP needs a recipient, so that no trial mails an outside company', () => {
  const SMTP_URL = 'smtp://localhost:2525';

  expect(faultsOf({ SMTP_URL })).toEqual(['MAIL_TO: must be one e-mail address; it is required once SMTP_URL is set']);
  expect(readConfig({ SMTP_URL, MAIL_TO: 'desk@example.com' }).MAIL_TO).toBe('desk@example.com');
});

test.each([
  ['PORT', ['70000', '-1', '3978.5', '0x10', '1e3', 'http']],
  ['HOST', ['localhost:3978', 'http://localhost', 'a b', '-x']],
  [
    'PUBLIC_URL',
    ['example.com', 'ftp://example.com', 'https://user:secret@example.com', 'https://example.com/?a=1', 'https://example.com/#a'],
  ],
  ['MAIL_TO', ['desk', 'a@example.com, b@example.com', 'Desk <desk@example.com>', 'desk@example.com\nBcc: x@example.com']],
  ['MAIL_FROM', ['bot', 'bot@', '"bot"@example.com']],
  ['MicrosoftAppType', ['Tenant', 'multitenant']],
  ['AGENT_API_KEY', ['short', 'with a space in the middle']],
  ['STAFF_API_KEY', ['fifteen-letters', 'ключключключключключ']],
  ['SIGNING_KEY', ['k'.repeat(31)]],
  ['ALLOWED_ORIGINS', ['*', 'example.com', 'https://example.com/page', 'https://a.example, nonsense', 'https://u:p@example.com']],
  ['TIP_SHEET_URL', ['http://example.com', 'example.com', 'javascript:alert(1)']],
  ['BEST_PRACTICES_URL', ['http://example.com']],
  ['TEN_DLC_URL', ['http://example.com']],
  ['DRAFT_DAYS', ['0', '3651', 'thirty', '1.5']],
])('%s refuses %j in one line', (key, values) => {
  for (const value of values) {
    expect(faultsOf({ [key]: value })).toEqual([expect.stringMatching(new RegExp(`^${key}: [^\\n]+$`))]);
  }
});

test.each(['http://mail.example.com', 'mail.example.com:25', 'smtp://', 'smtp://u:50%@mail.example.com'])(
  'SMTP_URL refuses %s',
  (SMTP_URL) => {
    expect(faultsOf({ SMTP_URL, MAIL_TO: 'desk@example.com' })).toEqual([expect.stringMatching(/^SMTP_URL: must look like/)]);
  },
);

test.each([
  [{ MicrosoftAppPassword: 'secret' }, ['MicrosoftAppId']],
  [{ MicrosoftAppType: 'SingleTenant' }, ['MicrosoftAppId', 'MicrosoftAppTenantId', 'MicrosoftAppPassword']],
  [{ MicrosoftAppType: 'SingleTenant', MicrosoftAppId: 'id', MicrosoftAppTenantId: 't' }, ['MicrosoftAppPassword']],
  [
    { MicrosoftAppType: 'UserAssignedMsi', MicrosoftAppId: 'id', MicrosoftAppPassword: 'p' },
    ['MicrosoftAppTenantId', 'MicrosoftAppPassword'],
  ],
  [{ MicrosoftAppType: 'MultiTenant' }, []],
  [{ MicrosoftAppId: 'id' }, []],
])('the Bot Framework keys %j leave %j to mend', (env, keys) => {
  expect(faultsOf(env).map((fault) => fault.split(':')[0])).toEqual(keys);
});

test('all faults are told at once and no value is repeated', () => {
  const env = { PORT: 'abc', SMTP_URL: 'ftp://user:hunter2@x', AGENT_API_KEY: 'tooshort', MicrosoftAppPassword: 'pa55word' };

  const message = new ConfigError(faultsOf(env)).message;

  expect(message.split('\n').map((line) => line.trim().split(':')[0])).toEqual([
    'The configuration cannot be used',
    'PORT',
    'MAIL_TO',
    'SMTP_URL',
    'AGENT_API_KEY',
    'MicrosoftAppId',
  ]);
  expect(message).not.toMatch(/abc|hunter2|tooshort|pa55word/);
});

test('.env.example lists every key, its meaning and its default', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

  const listed = [...example.matchAll(/^# (.+)\n# ([A-Za-z_]+)=(.*)$/gm)].map(([, meaning, key, value]) => ({
    key,
    default: value,
    meaning,
  }));

  expect(listed).toEqual(CONFIG_KEYS);
});
