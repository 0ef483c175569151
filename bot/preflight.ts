import { readFile } from 'node:fs/promises';
import { findings as words } from '../locales/en/findings/findings.ts';
import { preflight } from '../registration/preflight/preflight.ts';
import { problems } from '../registration/preflight/problems.ts';
import { isForm, readable } from '../registration/preflight/readable.ts';
import type { Finding } from '../registration/preflight/rule.ts';

/** Tells what would keep a form from being accepted: `npm run --silent preflight -- form.json`. */
const SENDABLE = 0;
const BLOCKED = 1;
const NO_FORM = 2;

/** The JSON value of a file; absent when the file is missing or holds none. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const inWords = ({ rule, severity, field, facts }: Finding) => {
  const said = words[rule];
  return { rule, severity, field, message: said ? `${said.wrong(facts)} ${said.fix(facts)}` : rule };
};

const [path = ''] = process.argv.slice(2);
const json = await readJson(path);
if (isForm(json)) {
  const report = { problems: problems(json), findings: preflight(readable(json), 'whole').map(inWords) };
  const isBlocked = report.problems.length > 0 || report.findings.some(({ severity }) => severity === 'blocker');
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = isBlocked ? BLOCKED : SENDABLE;
} else {
  process.stderr.write('Not a form: give the path of a JSON file that holds an object with "company" and "useCases".\n');
  process.exitCode = NO_FORM;
}
