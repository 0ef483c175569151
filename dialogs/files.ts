import { check } from '../registration/check.ts';
import { put } from '../registration/draft.ts';
import type { Evidence } from '../registration/form.ts';
import { at, pathOf } from '../registration/path.ts';
import type { RuleId } from '../registration/rules.ts';
import { currentUseCase } from '../understanding/context.ts';
import type { EvidenceFile } from './evidenceFile.ts';
import type { IncomingFile } from './incoming.ts';
import type { Session } from './session.ts';

/** "wrong picture", "here is the right one", 잘못 올렸어요: the file stands instead of what was sent before. */
const REPLACES =
  /\b(wrong|instead|replace|right one|correct(?:ed)? (?:one|picture|file|screenshot)|newer|better one|not that)\b|잘못|대신|바꿔|교체|다시\s?(?:올|보내)|아니라/i;

const sizeOf = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} kB`;

/** Keeps what can be evidence, says what was received by name and size, refuses the rest with the rule. */
export async function takeFiles(session: Session): Promise<void> {
  const { files, text } = session.incoming;
  if (files.length === 0) return;
  session.begin();
  const isProof = session.pendingPlace?.id === 'special.charityProof';
  const path = isProof ? 'special.charityProof' : pathOf('useCases[].callToAction.evidence', currentUseCase(session.context));
  let replaces = REPLACES.test(text);
  for (const file of files) {
    await takeFile(session, path, file, replaces);
    replaces = false;
  }
}

async function takeFile(session: Session, path: string, file: IncomingFile, replaces: boolean): Promise<void> {
  if (file.isMissing) {
    session.say(session.words.talk.fileNotFetched(file.name));
    return;
  }
  // What reads pictures is loaded when there is one.
  const { inspectFile } = await import('./evidenceFile.ts');
  const inspected = await inspectFile(file);
  const rule = 'rule' in inspected ? inspected.rule : store(session, path, inspected, replaces);
  if (rule) {
    refuseFile(session, path, rule);
    return;
  }
  if ('rule' in inspected) return;
  await session.ports.evidence.keep(inspected.id, file.bytes, inspected.contentType);
  const { talk } = session.words;
  session.say((replaces ? talk.evidenceReplaced : talk.evidenceStored)(inspected.name, sizeOf(inspected.size)));
  session.event('evidence-stored');
}

function store(session: Session, path: string, file: EvidenceFile, replaces: boolean): RuleId | undefined {
  const { draft } = session;
  if (!draft) return 'format';
  const before = at(draft.form, path);
  const list = Array.isArray(before) ? (before as Evidence[]) : [];
  const value = path === 'special.charityProof' ? file : [...(replaces ? [] : list), file];
  const checked = check(draft.form, path, value);
  if (!checked.ok) return checked.rule;
  if (replaces) session.orphans.push(...list.flatMap((item) => (item.kind === 'file' ? [item.id] : [])));
  session.change((now) => {
    const { draft: changed, assumed } = put(now, path, checked.value, 'customer', session.now);
    session.report.assumed.push(...assumed);
    return changed;
  });
  session.report[replaces && list.length > 0 ? 'corrected' : 'captured'].push(path);
  return undefined;
}

function refuseFile(session: Session, path: string, rule: RuleId): void {
  session.report.rejected.push({ field: path, rule });
  session.update({ refusals: session.talk.refusals + 1 });
  session.say(session.words.refusals[rule](session.label(path)));
}
