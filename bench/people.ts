const NAMES = ['Maple', 'Cedar', 'Juniper', 'Willow', 'Hazel', 'Aspen', 'Birch', 'Laurel', 'Rowan', 'Alder', 'Linden', 'Sorrel'] as const;

/** An answer as another customer gives it: their own names, web addresses and numbers, so that no text is one that was read before. */
export function inTheirWords(customer: number, answer: string): string {
  const name = `${NAMES[customer % NAMES.length]}${customer < NAMES.length ? '' : inLetters(customer)}`;
  const digits = String(1_000_000 + ((customer * 7_919) % 8_999_999));
  return answer
    .replaceAll('Maple', name)
    .replaceAll('maple', name.toLowerCase())
    .replace('We text customers', `We at ${name} text customers`)
    .replace('Customers open', `Customers of ${name} open`)
    .replace('45-7654321', `45-${digits}`)
    .replace('555 0147', `555 01${digits.slice(-2)}`)
    .replace('555 0177', `555 01${digits.slice(-2)}`)
    .replace('order 4521', `order ${digits.slice(-4)}`);
}

/** A number in letters: "Cedarbb". */
const inLetters = (value: number): string => [...value.toString(9)].map((digit) => 'bdfklmnrs'.charAt(Number(digit))).join('');
