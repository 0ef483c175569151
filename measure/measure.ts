import { heldOut, table } from '../faq/measure.ts';
import { LOCALES } from '../registration/draft.ts';
import { type Captured, captured, f1 } from './capture.ts';
import { heardBy } from './heardBy.ts';
import { type Line, linesOf } from './line.ts';

/**
 * How well messages are understood, on the checked-in sets: `npm run measure`, with `-- --list` every line that went wrong,
 * with `-- capture FILE` the values of one file alone.
 */
const [only, file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isListed = process.argv.includes('--list');
const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

async function values(name: string, lines: readonly Line[]): Promise<void> {
  const results: Captured[] = [];
  for (const line of lines) results.push(await captured(line));
  for (const locale of LOCALES) {
    const some = results.filter(({ line }) => line.lang === locale);
    const exact = some.filter(({ missed, extra }) => missed.length + extra.length === 0).length;
    const { precision, recall, f1: mean } = f1(some);
    print([
      `${name} ${locale}`.padEnd(16) +
        `${some.length} messages  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${mean.toFixed(3)}  exact ${percent(exact, some.length)}  stored though not said ${some.reduce((sum, one) => sum + one.extra.length, 0)}`,
    ]);
  }
  if (isListed)
    print(
      results
        .filter(({ missed, extra }) => missed.length + extra.length > 0)
        .map(
          ({ line, missed, extra }) =>
            `  [${line.expecting}] ${JSON.stringify(line.text)}\n      missed ${missed.join(' · ') || '-'}   extra ${extra.join(' · ') || '-'}`,
        ),
    );
}

/** Answers that hold the words of questions and commands: each must be stored, left out or refused, not answered or obeyed. */
async function answers(lines: readonly Line[]): Promise<void> {
  const judged = await Promise.all(lines.map(async (line) => ({ line, turn: (await heardBy(line)).after })));
  for (const locale of LOCALES) {
    const some = judged.filter(({ line }) => line.lang === locale);
    const count = (holds: (state: (typeof some)[number]['turn']) => boolean) => some.filter(({ turn }) => holds(turn)).length;
    const faq = count(({ turn }) => turn.faq.length > 0);
    const asked = count(({ pending }) => pending?.kind === 'confirm' && pending.confirm === 'question-or-answer');
    print([
      `answers ${locale}`.padEnd(16) +
        `${some.length} messages  taken for a question ${faq}  asked "question or answer?" ${percent(asked, some.length)}`,
    ]);
  }
  if (isListed)
    print(judged.filter(({ turn }) => turn.turn.faq.length > 0).map(({ line }) => `  [${line.expecting}] ${JSON.stringify(line.text)}`));
}

if (only === 'capture') await values('capture', linesOf(file ?? 'capture'));
else {
  print(table(heldOut()));
  await answers(linesOf('answers'));
  await values('capture', linesOf('capture'));
  await values('corrections', linesOf('corrections'));
}
