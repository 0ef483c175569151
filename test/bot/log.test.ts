import { createLog } from '../../bot/log.ts';
import { scrub } from '../../bot/scrub.ts';

function lines(write: (log: ReturnType<typeof createLog>) => void, level?: 'debug' | 'warn'): string[] {
  const written: string[] = [];
  write(createLog((line) => written.push(line), level));
  return written;
}

const PRIVATE: [kind: string, text: string][] = [
  ...['12-3456789', '12–3456789', '12‑3456789', '12 3456789', '12 - 3456789', '123456789', '123 456 789', '123-456-789'].map(ein),
  ...['１２－３４５６７８９', '123456789RC0001', '123456789 RC 0001', '123-45-67890'].map(ein),
  ...['123-45-6789', '123 45 6789', '123.45.6789', '900101-1234567'].map((text): [string, string] => ['ssn', text]),
  ...['(833) 555-0123', '(833)555-0123', '833-555-0123', '833.555.0123', '833 555 0123', '8335550123', '833555-0123'].map(phone),
  ...['+18335550123', '+1 833 555 0123', '+1 (833) 555-0123', '1-833-555-0123', '1 (833) 555-0123', '18335550123'].map(phone),
  ...['833–555–0123', '833‑555‑0123', '833-555-0123 x45', '833-555-0123 ext. 4567', '8335550123x45', '1.833.555.0123'].map(phone),
  ...['+82 10-1234-5678', '+82-2-123-4567', '010-1234-5678', '02-123-4567', '031-123-4567', '01012345678', '(02) 123-4567'].map(phone),
  ...['+44 20 7946 0958', '+4915112345678', '８３３－５５５－０１２３'].map(phone),
  ...['jane@example.com', "jane.o'neil+tfn@mail.example.co.uk", 'JANE@EXAMPLE.COM', '홍길동@예시.한국', 'jane%40example.com'].map(email),
  ...['4111 1111 1111 1111', '4111-1111-1111-1111', '4111111111111111', '378282246310005', '3782 822463 10005'].map(
    (text): [string, string] => ['card', text],
  ),
];

function ein(text: string): [string, string] {
  return ['ein', text];
}

function phone(text: string): [string, string] {
  return ['phone', text];
}

function email(text: string): [string, string] {
  return ['email', text];
}

const SURROUNDINGS: [before: string, after: string][] = [
  ['', ''],
  ['it is ', '.'],
  ['value="', '", next'],
  ['(', ')'],
  ['first line\n', '\nlast line'],
  ['\t', '\r\n'],
  ['a,', ',b'],
  ['number:', ';'],
  ['번호는 ', '입니다'],
  ['/path?q=', '&x=1'],
  ['%20', '%20'],
  ['2026-11-22T10:11:12.131Z ', ' 2026-11-22'],
  ['12 chars, ', ' (3 tries)'],
];

describe('what is masked', () => {
  test.each(PRIVATE)('%s: %s', (kind, text) => {
    expect(scrub(text)).toBe(`[${kind}]`);
  });

  test.each(PRIVATE)('%s: %s wherever it stands', (_kind, text) => {
    const left = SURROUNDINGS.map(([before, after]) => scrub(`${before}${text}${after}`)).filter((masked) =>
      /\d{5}|\d{4}$|[１-９]{3}|@/.test(masked.replace(/2026-11-22T[\d:.]+Z/, '')),
    );

    expect(left).toEqual([]);
  });

  test.each(['EIN123456789', 'ein:123456789', 'tel8335550123', 'id=123456789', '사업자번호123456789입니다'])(
    'a word before the number: %s',
    (text) => {
      expect(scrub(text)).not.toMatch(/\d{4}/);
    },
  );

  test('two numbers in a row', () => {
    expect(scrub('212-555-0199 212-555-0100')).toBe('[phone] [phone]');
    expect(scrub('12-3456789,98-7654321')).toBe('[ein],[ein]');
  });

  test('a bearer key', () => {
    expect(scrub('authorization: Bearer eyJhbGciOi.J9-_x')).toBe('authorization: Bearer [token]');
  });
});

describe('what stays', () => {
  test.each([
    '2026-11-22T10:11:12.131Z',
    '2026-11-22 10:11:12+09:00',
    '1763806272131',
    '1763806272',
    '3f8e6c1a-1234-4567-8901-123456789012',
    'conv-3f8e6c1a-1234-4567-8901-123456789012|livechat',
    'Kb3xPq9ZtLw-us|0000007',
    'a1b123456789c3',
    '5d41402abc4b2a76b9719d911017c592',
    '19:meeting_ab12cd@thread.v2',
    '19:abc@thread.tacv2',
    'listening on 127.0.0.1:39780',
    '10.192.168.100 and 192.168.100.200',
    'at run (file:///app/dist/bot/index.js:123:4567)',
    'restify@12.0.0',
    '0.123456789',
    'took 1532 ms of 30000',
    '2024 2025 2026 2027',
    '12345-6789',
    'node_modules/@microsoft/recognizers',
    'TFN-2026-000123',
  ])('%s', (text) => {
    expect(scrub(text)).toBe(text);
  });
});

test('masking a long hostile text is quick', () => {
  const texts = ['a', '1', '1-', '1 ', '(', '+1', 'a@', '%40', 'x.', '１'].map((piece) => piece.repeat(8_000 / piece.length));

  const started = performance.now();
  for (const text of texts) scrub(text);

  expect(performance.now() - started).toBeLessThan(2_000);
});

describe('a log line', () => {
  test('is one JSON object with a level, an ISO time and the message', () => {
    const [line] = lines((log) => log.info({ port: 39780, ms: 123456789, pid: 123456789 }, 'listening'));

    expect(line).toMatch(
      /^\{"level":"info","time":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z","port":39780,"ms":123456789,"pid":123456789,"msg":"listening"\}\n$/,
    );
  });

  test('is masked in the message, nested fields, numbers, keys and lists', () => {
    const [line] = lines((log) =>
      log.warn(
        { form: { company: { ein: 123456789, tel: [8335550123] } }, 'jane@example.com': true, ms: { ein: 123456789 } },
        'EIN\n12-3456789',
      ),
    );

    expect(JSON.parse(line ?? '')).toMatchObject({
      form: { company: { ein: '[ein]', tel: ['[phone]'] } },
      '[email]': true,
      ms: { ein: '[ein]' },
      msg: 'EIN\n[ein]',
    });
  });

  test('shows type, code, message, stack and causes of an error and nothing hung on it', () => {
    const cause = Object.assign(new RangeError('no mail for jane@example.com'), { code: 'EENVELOPE' });
    const error = Object.assign(new Error('EIN 12-3456789 refused', { cause }), { config: { headers: { Authorization: 'abcdefgh' } } });

    const [line] = lines((log) => log.error({ err: error }, 'failed'));

    expect(line).not.toMatch(/3456789|jane|abcdefgh/);
    expect(JSON.parse(line ?? '').err).toMatchObject({
      type: 'Error',
      message: 'EIN [ein] refused',
      stack: expect.stringContaining('EIN [ein] refused'),
      cause: { type: 'RangeError', code: 'EENVELOPE', message: 'no mail for [email]' },
    });
  });

  test('cannot be broken by control characters', () => {
    const [line] = lines((log) => log.info({ text: 'a\nb\u0000\u001b[31m\u009b\u2028\u2029c' }, 'x\r\ny'));

    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
    expect(line?.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    expect(JSON.parse(line ?? '').text).toBe('a\nb\u0000\u001b[31m\u009b\u2028\u2029c');
  });

  test('is cut when a text is very long, without leaving half a number', () => {
    const [line] = lines((log) => log.info({ text: '12-3456789 '.repeat(2_000) }));

    expect(line?.length).toBeLessThan(8_200);
    expect(JSON.parse(line ?? '').text).toMatch(/^(\[ein\] )+[[ein\] ]*… \[cut\]$/);
  });

  test('is left out below the level', () => {
    expect(lines((log) => log.info('quiet'), 'warn')).toEqual([]);
    expect(lines((log) => log.debug('loud'), 'debug')).toHaveLength(1);
  });

  test('carries what a child logger was given', () => {
    const [line] = lines((log) => log.child({ requestId: '3f8e6c1a-1234-4567-8901-123456789012', who: 'jane@example.com' }).info('x'));

    expect(JSON.parse(line ?? '')).toMatchObject({ requestId: '3f8e6c1a-1234-4567-8901-123456789012', who: '[email]' });
  });
});
