const ABBREVIATION = /\b(?:inc|corp|co|ltd|st|ave|no|dr|mr|mrs|ms|jr|sr|e\.g|i\.e)\.$/i;

/** Sentences of a message: a dot ends one unless it belongs to an abbreviation; so does a line. */
export function sentences(text: string): string[] {
  const whole: string[] = [];
  for (const part of text.split(/(?<=[.!?。])\s+|\n+/)) {
    const last = whole.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) whole[whole.length - 1] = `${last} ${part}`;
    else whole.push(part);
  }
  return whole.map((one) => one.trim()).filter(Boolean);
}
