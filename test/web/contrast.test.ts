import { readFileSync } from 'node:fs';

const css = readFileSync('web/page/theme.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const themes = { light: tokensIn(light), dark: { ...tokensIn(light), ...tokensIn(dark) } };

/** Words on the grounds where they stand. WCAG 2.2, 1.4.3: 4.5 to 1. */
const texts = [
  ...['page', 'surface', 'sunken', 'bot-bubble', 'accent-soft', 'good-soft', 'warning-soft', 'bad-soft'].map((ground) => ['ink', ground]),
  ...['page', 'surface', 'sunken', 'bot-bubble', 'good-soft'].map((ground) => ['muted', ground]),
  ...['surface', 'sunken', 'bot-bubble', 'accent-soft'].map((ground) => ['accent', ground]),
  ...['surface', 'sunken', 'good-soft'].map((ground) => ['good', ground]),
  ...['surface', 'warning-soft'].map((ground) => ['warning', ground]),
  ...['surface', 'bad-soft'].map((ground) => ['bad', ground]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['user-ink', 'user-bubble'],
] as const;

/** Borders of fields and buttons, icons that stand alone, focus rings. WCAG 2.2, 1.4.11: 3 to 1. */
const controls = [
  ...['page', 'surface', 'sunken'].map((ground) => ['control', ground]),
  ...['page', 'surface', 'sunken', 'bot-bubble', 'accent-soft'].map((ground) => ['focus', ground]),
] as const;

const cases = (['light', 'dark'] as const).flatMap((theme) => [
  ...texts.map(([front = '', ground = '']) => ({ theme, front, ground, least: 4.5 })),
  ...controls.map(([front = '', ground = '']) => ({ theme, front, ground, least: 3 })),
]);

test.each(cases)('$theme: $front on $ground has at least $least to 1', ({ theme, front, ground, least }) => {
  expect(contrast(themes[theme][front], themes[theme][ground])).toBeGreaterThanOrEqual(least);
});

function tokensIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** As WCAG defines it; a colour that is not there has none. */
function contrast(front = '', ground = ''): number {
  const [high, low] = [luminance(front), luminance(ground)].toSorted((a, b) => b - a);
  return ((high ?? Number.NaN) + 0.05) / ((low ?? Number.NaN) + 0.05);
}

function luminance(colour: string): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
