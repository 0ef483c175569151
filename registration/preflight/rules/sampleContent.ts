import type { About } from '../../form.ts';
import { holdsSsn } from '../../ssn.ts';
import type { Fault, Rule } from '../rule.ts';
import { withoutBrand } from '../wording/brand.ts';
import { withoutLinks } from '../wording/links.ts';
import { holdsCardNumber, withoutPersonalNumbers } from '../wording/personalNumbers.ts';
import { plain } from '../wording/plain.ts';
import { presses, promotes, remindsOfCart, sendsPasscode, shouts } from '../wording/promotion.ts';
import { segmentsOf } from '../wording/segments.ts';
import { faultIn, faultInSample, hasCategory, NAME_FIELDS, onlyCategory, type Sample, samplesOf } from './reading.ts';

const SAMPLES = 'useCases[].sampleMessages';

function unfitting(about: About): readonly Fault[] {
  const unfit = onlyCategory(about, 'MARKETING') ? sendsPasscode : onlyCategory(about, 'TWO_FACTOR_AUTHENTICATION') ? promotes : undefined;
  if (!unfit) return [];
  const problem = unfit === promotes ? 'promotion' : 'passcode';
  return samplesOf(about).flatMap((sample) => (unfit(sample.text) ? [faultInSample(about, sample, { facts: { problem } })] : []));
}

function cartReminders(about: About): readonly Fault[] {
  const { summary } = about.useCase;
  const inSamples = samplesOf(about).flatMap((sample) => (remindsOfCart(sample.text) ? [faultInSample(about, sample)] : []));
  return inSamples.length === 0 && summary && remindsOfCart(summary) ? [faultIn('useCases[].summary', about)] : inSamples;
}

/** Public warnings are written in capitals by custom. */
const MAY_SHOUT = ['PUBLIC_SERVICE_ANNOUNCEMENT', 'SECURITY_ALERT', 'FRAUD_ALERT_MESSAGING'] as const;

function pressing(about: About): readonly Fault[] {
  return samplesOf(about).flatMap((sample) => {
    const problem = pressure(sample, about);
    return problem ? [faultInSample(about, sample, { facts: { problem }, better: calmer(sample, about) })] : [];
  });
}

function pressure({ text }: Sample, about: About): string | undefined {
  const own = withoutBrand(withoutLinks(plain(text)), about.form);
  if ((own.match(/!/g)?.length ?? 0) >= 3) return 'exclamation';
  if (presses(text)) return 'phrase';
  return shouts(own) && !hasCategory(about, ...MAY_SHOUT) ? 'capitals' : undefined;
}

/** Exclamation marks can be taken out without touching a word; capitals and promises only the customer can change. */
function calmer(sample: Sample, about: About): string | undefined {
  let seen = 0;
  const text = sample.text.replace(/!{1,99}/g, () => (seen++ === 0 ? '!' : '.'));
  return pressure({ ...sample, text }, about) ? undefined : text;
}

function segmented(about: About): readonly Fault[] {
  return samplesOf(about).flatMap((sample) => {
    const { segments, alphabet } = segmentsOf(sample.text);
    return segments > 1 ? [faultInSample(about, sample, { facts: { segments: String(segments), alphabet } })] : [];
  });
}

function personal(about: About): readonly Fault[] {
  return samplesOf(about).flatMap((sample) => {
    const kind = holdsSsn(sample.text) ? 'ssn' : holdsCardNumber(sample.text) ? 'card' : undefined;
    return kind ? [faultInSample(about, sample, { facts: { kind }, better: withoutPersonalNumbers(sample.text) })] : [];
  });
}

export const sampleContentRules: readonly Rule[] = [
  {
    id: 'MSG-08',
    severity: 'warning',
    codes: ['30499'],
    reads: [SAMPLES, 'useCases[].categories'],
    per: 'useCase',
    check: unfitting,
  },
  {
    id: 'MSG-09',
    severity: 'warning',
    codes: ['30517'],
    reads: [SAMPLES, 'useCases[].summary'],
    per: 'useCase',
    check: cartReminders,
  },
  {
    id: 'MSG-10',
    severity: 'warning',
    codes: ['30470'],
    reads: [SAMPLES, 'useCases[].categories', ...NAME_FIELDS],
    per: 'useCase',
    check: pressing,
  },
  { id: 'MSG-11', severity: 'info', codes: [], reads: [SAMPLES], per: 'useCase', check: segmented },
  { id: 'MSG-12', severity: 'blocker', codes: [], reads: [SAMPLES], per: 'useCase', check: personal },
];
