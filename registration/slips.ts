/** Longest word compared; domains of honest addresses are far shorter. */
const LONGEST = 80;

/** Number of slips between two words, swapped neighbours counting as one; 3 stands for three or more. */
export function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > LONGEST) return 3;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, before, last);
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 3, 3);
}

/** One row of the table of the optimal string alignment distance. */
function nextRow(a: string, b: string, i: number, before: readonly number[], last: readonly number[]): readonly number[] {
  const row = [i];
  const after = (cost: number | undefined, more: number) => (cost ?? 9) + more;
  for (let j = 1; j <= b.length; j++) {
    const replaced = after(last[j - 1], a[i - 1] === b[j - 1] ? 0 : 1);
    const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(Math.min(after(last[j], 1), after(row[j - 1], 1), replaced, isSwap ? after(before[j - 2], 1) : 9));
  }
  return row;
}
