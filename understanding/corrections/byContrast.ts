import type { Evidence } from '../../registration/form.ts';
import { at, pathOf, targetOf } from '../../registration/path.ts';
import type { Context } from '../context.ts';
import { hasShape, readAs } from '../readAs.ts';
import type { Heard } from '../turn.ts';
import type { Clause } from './clauses.ts';
import { contrasts } from './contrasts.ts';
import { correction } from './correction.ts';
import { valueIn } from './cues.ts';
import { type Holder, holderOf } from './holders.ts';
import { mentions } from './mentions.ts';

/** "97209, not 97205", "312-… is wrong, use …", 알림에서 마케팅으로: the field is the one that holds the old value. */
export function byContrast({ text, mention }: Clause, context: Context): Heard[] {
  for (const { old, fresh } of contrasts(text)) {
    const holder = readings(old)
      .map((words) => holderOf(context.form, words, mention?.id))
      .find(Boolean);
    const replaced = holder && replacement(holder, withoutName(fresh), context);
    if (replaced && replaced.length > 0) return replaced;
  }
  return [];
}

/** What may be meant by the old value: the words, without the field's name, and the last of them alone: "번지수가 77". */
function readings(old: string): readonly string[] {
  const words = valueIn(old).split(/\s+/);
  const lasts = [2, 1].filter((count) => words.length > count).map((count) => words.slice(-count).join(' '));
  return [valueIn(old), valueIn(withoutName(old)), ...lasts].filter((one) => /[\p{L}\p{N}]/u.test(one));
}

const withoutName = (words: string): string => {
  const [first] = mentions(words);
  return first ? `${words.slice(0, first.start)} ${words.slice(first.end)}`.replace(/\bas (?:the|our|my)\s*(?=$|\W)/i, ' ').trim() : words;
};

function replacement(holder: Holder, fresh: string, context: Context): Heard[] {
  const said = holder.id === 'company.contact.title' ? fresh.replace(/^.{1,40}?\bis (?:the|our|an?)\s/i, '') : fresh;
  const read = readAs(holder.id, valueIn(said), context);
  const old = at(context.form, holder.path);
  if (Array.isArray(old)) return read.flatMap(([id, raw]) => (id === holder.id ? [inList(holder, old, raw)] : []));
  if (holder.part && typeof holder.held === 'string' && read.length <= 1 && !hasShape(holder.id))
    return [partly(holder, holder.part, holder.held, valueIn(fresh))];
  return read.map(([id, raw]) => correction(pathOf(id, targetOf(holder.path)?.index ?? -1), raw, fresh));
}

function inList({ path, held }: Holder, old: readonly unknown[], raw: unknown): Heard {
  const items = Array.isArray(raw) ? raw : [raw];
  return correction(
    path,
    old.flatMap((one) => (same(one, held) ? items : [one])),
    String(raw),
  );
}

const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'object' && one !== null
    ? (one as Evidence).kind === 'url' && JSON.stringify(one) === JSON.stringify(other)
    : one === other;

/** "Arbour, not Arbor" puts one word of the name right; "Arbour Heating LLC, not Arbor" gives all of it. */
function partly({ path }: Holder, part: string, held: string, fresh: string): Heard {
  const isWhole = fresh.split(/\s+/).length > part.split(/\s+/).length;
  const at = held.toLowerCase().indexOf(part.toLowerCase());
  return correction(path, isWhole || at < 0 ? fresh : held.slice(0, at) + fresh + held.slice(at + part.length), fresh);
}
