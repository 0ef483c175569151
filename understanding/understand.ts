import type { FieldId } from '../registration/catalogue.ts';
import { pathOf, targetOf } from '../registration/path.ts';
import { plainQuotes, tidyText } from '../registration/tidy.ts';
import { answersTo } from './answers/answersTo.ts';
import { typedValues } from './assignTyped.ts';
import { slippedCommand } from './commandSlips.ts';
import { commandOf, languageAsked, wantsToStart } from './commands.ts';
import { type Context, currentUseCase } from './context.ts';
import { corrections } from './corrections/corrections.ts';
import { fieldNamed } from './fieldNamed.ts';
import { filledForm } from './filledForm.ts';
import { isAboutOthers, isHedge } from './hedges.ts';
import { isHostile } from './hostile.ts';
import { labelledValues } from './labelledValues.ts';
import { type Labelled, labelled } from './labels.ts';
import { languageOf } from './language.ts';
import { type Ordinal, ordinalOf, sameAs } from './ordinals.ts';
import { assignedNumbers, pairedUseCases } from './pairs.ts';
import { PROSE } from './prose.ts';
import { readField } from './readField.ts';
import { categories } from './recognisers/choiceWords.ts';
import { isAcceptance, yesNo } from './recognisers/yesNo.ts';
import { Segments } from './segments.ts';
import { speaksToConsumers } from './toConsumers.ts';
import { type Command, type Heard, MOST_CHARACTERS, type Turn } from './turn.ts';
import { useCaseRows } from './useCaseRows.ts';
import { volunteered } from './volunteered.ts';

const ABOUT_A_FIELD =
  /^(?:(?:i (?:want|need|would like|'d like) to |can i |could i |let me |please )?(?:change|edit|fix|correct|update|modify|redo)|i (?:made a mistake|gave you the wrong|typed the wrong|entered the wrong|got .{0,20} wrong)|skip|the wrong|wrong)\b|(?:고치|바꾸|바꿀|수정|변경|정정|잘못|틀리|틀렸|건너뛰|건너뛸)/i;
const SKIPS = /^skip\b|건너뛰|건너뛸|스킵/i;

/** What one message says, in the light of what was asked. Pure, linear in the message, and never throws. */
export function understand(message: string, context: Context): Turn {
  const text = tidyText(message.slice(0, MOST_CHARACTERS * 2));
  const base = { text, language: languageOf(text), heard: [] };
  if (message.length > MOST_CHARACTERS) return { ...base, isTooLong: true };
  if (text === '') return base;
  const words = plainQuotes(text);
  const spoken = commandIn(words, context);
  if (spoken) return { ...base, ...spoken };
  const equal = sameAs(words, currentUseCase(context));
  if (equal !== undefined) return { ...base, sameAs: equal };
  const answer = isAcceptance(words) ? 'yes' : yesNo(words);
  const heard = valuesIn(text, context);
  const spokenOf = ordinalOf(text)?.index;
  const starts = heard.length === 0 && context.status === 'none' && wantsToStart(text);
  return {
    ...base,
    heard,
    ...(spokenOf !== undefined && { spokenOf }),
    ...(answer && { answer }),
    ...(starts && { command: 'start' as const }),
  };
}

type Spoken = Pick<Turn, 'command' | 'about' | 'locale' | 'heard'>;

function commandIn(text: string, context: Context): Spoken | undefined {
  const language = languageAsked(text);
  if (language) return { command: 'language', heard: [], ...(language !== 'other' && { locale: language }) };
  const command = commandOf(text) ?? slippedCommand(text, context);
  if (command && !isAnswer(text, command, context)) return { command, heard: [] };
  return changeIn(text, context);
}

/** Words in capitals are an answer where a keyword is asked for; "no" and the like where something is confirmed. */
function isAnswer(text: string, command: Command, { pending, confirm }: Context): boolean {
  if (pending?.id === 'useCases[].optIn.keywords') return /^[A-Z0-9]{2,20}$/.test(text);
  if (confirm === undefined) return false;
  return yesNo(text) !== undefined && !['submit', 'delete', 'start-over', 'review'].includes(command);
}

/** "Change the website", "skip the EIN": a field named without a new value. */
function changeIn(text: string, context: Context): Spoken | undefined {
  // "Skip Donovan, skip@donovan.example" is somebody; a field is named by its words alone.
  if (/\S@\S|:\/\/|\d{3}/.test(text)) return undefined;
  if (text.length > 120 || !ABOUT_A_FIELD.test(text) || corrections(text, context).length > 0) return undefined;
  const id = fieldNamed(text.replace(/^skip/i, ''));
  const command = SKIPS.test(text) ? 'skip' : 'change';
  if (!id)
    return /^(?:change|edit|fix|correct(?= ))(?: (?:something|an answer|my answers?|it))?[.!]?$|^(?:수정|변경|고치기)(?:할게요|하고\s?싶어요|해\s?주세요)?$/i.test(
      text,
    )
      ? { command: 'change', heard: [] }
      : undefined;
  const isProse = context.pending !== undefined && PROSE.has(context.pending.question.id);
  if (isProse && (text.length > 60 || speaksToConsumers(text, context))) return undefined;
  return { command, about: pathOfField(id, context), heard: [] };
}

const pathOfField = (id: FieldId, context: Context): string => pathOf(id, currentUseCase(context));

/** A longer message tells other things besides what it puts right. */
const MOST_CORRECTION = 400;

function valuesIn(text: string, context: Context): readonly Heard[] {
  if (isHostile(text) && !(context.pending && PROSE.has(context.pending.question.id))) return [];
  if (isHedge(text) || isAboutOthers(text)) return [];
  const rows = useCaseRows(text);
  const ordinal = rows.length > 0 ? undefined : ordinalOf(text);
  if (ordinal) return valuesAbout(ordinal, context);
  const corrected = corrections(text, context);
  if (corrected.length > 0 && text.length <= MOST_CORRECTION) return corrected;
  const assigned = assignedNumbers(text, context);
  if (assigned.length > 0) return assigned;
  const paired = rows.length > 0 ? rows : pairedUseCases(text, context);
  const segments = new Segments(text);
  const isProse = context.pending !== undefined && PROSE.has(context.pending.question.id);
  const form = filledForm(segments, context, isProse);
  const labels = labelled(text);
  const named = isProse ? namedAtOnce(text, context) : labelledValues(labels, segments, context);
  if (isProse && named.length > 0) return [...named, ...pagesBeside(named, segments, context)];
  const typed = asLabelled(typedValues(segments, context), labels);
  const pending = answersTo(segments, context);
  return firstOfEach([
    ...corrected,
    ...paired,
    ...form,
    ...named,
    ...typed,
    ...pending,
    ...volunteered(segments, context, [...paired, ...form, ...named, ...typed, ...pending]),
  ]);
}

/** What is said of one use case is read for it, whatever is pending: "the second is for promotions, 866-…". */
function valuesAbout({ index, rest }: Ordinal, context: Context): readonly Heard[] {
  const { pending: _, ...without } = context;
  const about: Context = { ...without, spokenOf: index };
  const corrected = corrections(rest, about);
  if (corrected.length > 0) return corrected;
  const segments = new Segments(rest);
  const typed = typedValues(segments, about);
  const purposes = categories(segments.rest());
  const named: Heard[] =
    purposes.length > 0 ? [{ path: pathOf('useCases[].categories', index), raw: purposes, span: [0, rest.length], by: 'labelled' }] : [];
  return firstOfEach([...named, ...typed, ...volunteered(segments, about, [...named, ...typed])]);
}

/** A short message that opens with a field's name answers that field, even while a longer text is asked for. */
function namedAtOnce(text: string, context: Context): Heard[] {
  const [first] = text.length <= 120 ? labelled(text) : [];
  if (!first || text.slice(0, first.start).trim().split(/\s+/).length > 4) return [];
  return readField(first.id, first.text, context)
    .filter(([, raw]) => !Array.isArray(raw) || raw.length > 0)
    .map(([id, raw]) => ({ path: pathOf(id, currentUseCase(context)), raw, span: [0, text.length] as const, by: 'labelled' as const }));
}

/** "Our EIN is …": said by its name, a value may replace the one that stands there. */
const asLabelled = (typed: readonly Heard[], labels: readonly Labelled[]): readonly Heard[] =>
  typed.map((one) => {
    const label = labels.find(({ start, end }) => start <= one.span[0] && one.span[0] < end);
    return label && targetOf(one.path)?.id === label.id ? { ...one, by: 'labelled' } : one;
  });

/** 동의 문구는 "…"이고 페이지는 https://…: where the named words stand. */
const pagesBeside = (named: readonly Heard[], segments: Segments, context: Context): readonly Heard[] =>
  named.some(({ path }) => targetOf(path)?.id === 'useCases[].callToAction.text')
    ? typedValues(segments, context).filter(({ path }) => targetOf(path)?.id === 'useCases[].callToAction.evidence')
    : [];

const firstOfEach = (heard: readonly Heard[]): readonly Heard[] =>
  heard.filter((one, i) => heard.findIndex((other) => other.path === one.path) === i);
