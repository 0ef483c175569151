import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Form } from '../../registration/form.ts';
import { withValue } from '../../registration/path.ts';
import { cleanForms } from '../registration/preflight/support/cleanForms.ts';
import { build } from '../support/runningBot.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
let folder = '';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
}

async function preflight(path: string): Promise<Outcome> {
  try {
    const { stdout } = await run(process.execPath, [join(root, 'dist', 'bot', 'preflight.js'), path]);
    return { code: 0, stdout };
  } catch (error) {
    return error as Outcome;
  }
}

async function ofText(text: string): Promise<Outcome> {
  const path = join(folder, 'form.json');
  await writeFile(path, text);
  return preflight(path);
}

const of = (form: unknown): Promise<Outcome> => ofText(JSON.stringify(form));
const dentist: Form = cleanForms.dentist ?? {};

beforeAll(async () => {
  await build();
  folder = await mkdtemp(join(tmpdir(), 'tfn-preflight-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a form in order may be sent', async () => {
  const { code, stdout } = await of({ ...dentist, schemaVersion: '1.0', unknown: true });

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
});

test('a warning does not block', async () => {
  const { code, stdout } = await of(withValue(dentist, 'company.contact.email', 'northgate@gmail.com'));

  expect(code).toBe(0);
  expect(JSON.parse(stdout).findings).toContainEqual({
    rule: 'CON-02',
    severity: 'warning',
    field: 'company.contact.email',
    message: expect.stringContaining('gmail.com'),
  });
});

test('a missing answer blocks, as a problem and as a finding', async () => {
  const { code, stdout } = await of(withValue(dentist, 'company.termsUrl', undefined));

  const { problems, findings } = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(problems).toEqual([{ field: 'company.termsUrl', rule: 'required' }]);
  expect(findings).toContainEqual(expect.objectContaining({ rule: 'WEB-07', severity: 'blocker', field: 'company.termsUrl' }));
});

test('a file of the wrong type blocks, it does not make the form unreadable', async () => {
  const evidence = [{ kind: 'file', id: 'f0e1d2c3b4a5', name: 'a.gif', contentType: 'image/gif', size: 20_000, sha256: 'ab'.repeat(32) }];

  const { code, stdout } = await of(withValue(dentist, 'useCases[0].callToAction.evidence', evidence));

  expect(code).toBe(1);
  expect(JSON.parse(stdout).problems).toContainEqual({ field: 'useCases[0].callToAction.evidence', rule: 'EVI-04' });
});

test.each(['', '{', '[]', 'null', '7', '{}', '{"company":{}}', '{"company":[],"useCases":[]}', '{"company":{},"useCases":{}}'])(
  '%j is no form',
  async (text) => {
    expect((await ofText(text)).code).toBe(2);
  },
);

test('a missing file is no form', async () => {
  expect((await preflight(join(tmpdir(), 'no-such-form.json'))).code).toBe(2);
});
