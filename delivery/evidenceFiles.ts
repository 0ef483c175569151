import type { Evidence, Form } from '../registration/form.ts';
import { tidyLine } from '../registration/tidy.ts';

type EvidenceFile = Extract<Evidence, { kind: 'file' }>;

export const FORM_JSON = 'registration.json';
export const FORM_PDF = 'registration.pdf';

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/png': '.png', 'image/jpeg': '.jpg', 'application/pdf': '.pdf' };
const MAX_NAME = 100;

/** Every uploaded file of the form once, in the form's order, however many use cases it serves. */
export function evidenceFiles(form: Form): readonly EvidenceFile[] {
  const items = [...(form.useCases ?? []).flatMap((useCase) => useCase.callToAction?.evidence ?? []), form.special?.charityProof];
  const files = items.filter((item) => item?.kind === 'file');
  return [...new Map(files.map((file) => [file.id, file])).values()];
}

/** The uploaded pictures in a value of the form; none in most. */
export const picturesIn = (value: unknown): readonly EvidenceFile[] =>
  [value].flat().filter((item): item is EvidenceFile => {
    const { kind, contentType } = (item ?? {}) as Partial<EvidenceFile>;
    return kind === 'file' && contentType !== undefined && isPicture(contentType);
  });

/** Of a kind that the PDF can show. */
export const isPicture = (contentType: string): boolean => contentType === 'image/png' || contentType === 'image/jpeg';

/** Attachment names by evidence id: safe on every file system, unlike each other and the form's own files. */
export function attachmentNames(form: Form): ReadonlyMap<string, string> {
  const taken = new Set([FORM_JSON, FORM_PDF]);
  const names = new Map<string, string>();
  for (const file of evidenceFiles(form)) {
    const name = unlike(taken, safeStem(file.name), EXTENSIONS[file.contentType] ?? '.bin');
    taken.add(name.toLowerCase());
    names.set(file.id, name);
  }
  return names;
}

/** The customer's name for a file without its extension, path, leading dots, or what Windows refuses. */
function safeStem(name: string): string {
  const bare = tidyLine(name)
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+/, '')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[.\s]+$/, '');
  return [...bare].slice(0, MAX_NAME).join('') || 'evidence';
}

function unlike(taken: ReadonlySet<string>, stem: string, extension: string): string {
  let name = `${stem}${extension}`;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${stem} (${i})${extension}`;
  return name;
}
