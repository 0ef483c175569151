import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import { EVIDENCE_TYPES, MAX_FILE_BYTES } from '../registration/evidenceItem.ts';
import type { Evidence } from '../registration/form.ts';
import type { RuleId } from '../registration/rules.ts';
import { tidyLine } from '../registration/tidy.ts';
import type { IncomingFile } from './incoming.ts';

export type EvidenceFile = Extract<Evidence, { kind: 'file' }>;

/** Wider or taller pictures are bombs, not screenshots: a viewer would unpack them into gigabytes. */
const MOST_PIXELS_A_SIDE = 20_000;

/** What a file really is, by its content; or the rule it breaks. */
export async function inspectFile({ id, name, bytes, isTooLarge }: IncomingFile): Promise<EvidenceFile | { readonly rule: RuleId }> {
  if (isTooLarge || bytes.length === 0 || bytes.length > MAX_FILE_BYTES) return { rule: 'file-size' };
  const found = await fileTypeFromBuffer(bytes);
  const contentType = EVIDENCE_TYPES.find((type) => type === found?.mime);
  if (!contentType) return { rule: 'file-type' };
  if (contentType !== 'application/pdf' && !hasSaneSize(bytes)) return { rule: 'file-type' };
  return {
    kind: 'file',
    id,
    name: safeName(name),
    contentType,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function hasSaneSize(bytes: Uint8Array): boolean {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 && width <= MOST_PIXELS_A_SIDE && height <= MOST_PIXELS_A_SIDE;
  } catch {
    // image-size throws on a picture whose header makes no sense; to us that is an answer, not a fault.
    return false;
  }
}

/** The name as the customer knows it, without a path or characters that do harm elsewhere; at most 120 characters. */
const safeName = (name: string): string => {
  const last = tidyLine(name).split(/[/\\]/).at(-1) ?? '';
  return [...last.replace(/[<>:"|?*]/g, '_')].slice(-120).join('') || 'file';
};
