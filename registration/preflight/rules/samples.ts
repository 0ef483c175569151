import type { About } from '../../form.ts';
import { lengthOf } from '../../tidy.ts';
import type { Fault, Rule } from '../rule.ts';
import { completed, withBrand } from '../wording/additions.ts';
import { hasBrand, mentionsBrand } from '../wording/brand.ts';
import { hasElement } from '../wording/elements.ts';
import { isCopy } from '../wording/likeness.ts';
import { leavesBrandOpen, withBrandFilledIn } from '../wording/placeholders.ts';
import { promotes } from '../wording/promotion.ts';
import { COMPANY_FACTS, faultIn, faultInSample, hasCategory, NAME_FIELDS, onlyCategory, samplesOf } from './reading.ts';
import { sampleContentRules } from './sampleContent.ts';
import { sampleLinkRules } from './sampleLinks.ts';

const SAMPLES = 'useCases[].sampleMessages';
const MOST = 500;

function presentable(about: About): readonly Fault[] {
  const samples = samplesOf(about);
  if (samples.length === 0) return [faultIn(SAMPLES, about, { isAbsence: true, facts: { problem: 'none' } })];
  const wrong = samples.flatMap((sample, i) => {
    const length = lengthOf(sample.text);
    if (length < 20) return [faultInSample(about, sample, { facts: { problem: 'short' } })];
    if (length > MOST) return [faultInSample(about, sample, { facts: { problem: 'long' } })];
    const isAlike = samples.slice(0, i).some((earlier) => isCopy(earlier.text, sample.text));
    return isAlike ? [faultInSample(about, sample, { severity: 'warning', facts: { problem: 'alike' } })] : [];
  });
  return samples.length === 1 ? [...wrong, faultIn(SAMPLES, about, { severity: 'info', facts: { problem: 'one' } })] : wrong;
}

/** The first sample is read as the specimen of the programme. */
function branded(about: About): readonly Fault[] {
  if (!hasBrand(about.form)) return [];
  return samplesOf(about)
    .filter(({ text }) => !mentionsBrand(text, about.form))
    .map((sample) => {
      const better = withBrand(sample.text, about);
      return faultInSample(about, sample, {
        severity: sample.position === '1' ? 'blocker' : 'warning',
        better: lengthOf(better) <= MOST ? better : undefined,
      });
    });
}

/** One sample with a way out is enough; login codes are sent one by one, and reviewers mind less. */
function stoppable(about: About): readonly Fault[] {
  const samples = samplesOf(about);
  const [first] = samples;
  if (!first) return [];
  if (samples.some(({ text }) => hasElement('optOut', text, about))) return hasCategory(about, 'MARKETING') ? unstoppable(about) : [];
  return [
    faultInSample(about, first, {
      severity: onlyCategory(about, 'TWO_FACTOR_AUTHENTICATION') ? 'warning' : 'blocker',
      better: completed(first.text, ['stop'], 'stop', about, MOST),
    }),
  ];
}

/** Each message of a recurring promotion shows the way out. */
const unstoppable = (about: About): readonly Fault[] =>
  samplesOf(about)
    .filter(({ text }) => promotes(text) && !hasElement('optOut', text, about))
    .map((sample) =>
      faultInSample(about, sample, {
        // One sample with a way out satisfies reviewers; the others are worth a word.
        severity: 'info',
        facts: { problem: 'promotion' },
        better: completed(sample.text, ['stop'], 'stop', about, MOST),
      }),
    );

/** A bracket where the sender's name belongs: the name itself is known from the form. */
function nameless(about: About): readonly Fault[] {
  return samplesOf(about)
    .filter(({ text }) => leavesBrandOpen(text))
    .map((sample) => {
      const better = hasBrand(about.form) ? withBrandFilledIn(sample.text, about.form) : sample.text;
      return faultInSample(about, sample, { better: leavesBrandOpen(better) || lengthOf(better) > MOST ? undefined : better });
    });
}

export const sampleRules: readonly Rule[] = [
  { id: 'MSG-01', severity: 'blocker', codes: ['30499'], reads: [SAMPLES], per: 'useCase', check: presentable },
  { id: 'MSG-02', severity: 'blocker', codes: ['30499', '30506'], reads: [SAMPLES, ...NAME_FIELDS], per: 'useCase', check: branded },
  {
    id: 'MSG-03',
    severity: 'blocker',
    codes: ['30499'],
    reads: [SAMPLES, 'useCases[].categories', ...COMPANY_FACTS],
    per: 'useCase',
    check: stoppable,
  },
  {
    id: 'MSG-04',
    severity: 'blocker',
    codes: ['30499', '30506'],
    reads: [SAMPLES, ...NAME_FIELDS],
    per: 'useCase',
    check: nameless,
  },
  ...sampleLinkRules,
  ...sampleContentRules,
];
