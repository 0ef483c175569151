const LONGEST = 200;

/** A name fit to be shown and mailed: its last part, composed (macOS sends Hangul in pieces), nothing invisible. */
export function fileName(given: string | undefined): string {
  const last = (given ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  const short = [...visible].slice(0, LONGEST).join('');
  return /^\.*$/.test(short) ? 'file' : short;
}
