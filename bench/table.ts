export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know to judge the figures. */
  readonly notes?: readonly string[];
}

export function print({ title, head, rows, notes = [] }: Table): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) =>
    widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join('  '),
  );
  process.stdout.write(`\n${[title, ...lines, ...notes].map((line) => line.trimEnd()).join('\n')}\n`);
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** p50, p95 and max as three cells. */
export const spread = (values: readonly number[], unit = 'ms'): readonly string[] =>
  [median(values), quantile(values, 0.95), Math.max(...values)].map((value) => `${figure(value)} ${unit}`);

export const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

/** A bar, and whether the value keeps it. */
export const bar = (value: number, most: number, unit: string): string => `≤ ${most} ${unit} ${value <= most ? 'kept' : 'MISSED'}`;
