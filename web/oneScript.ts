// Puts the page's modules into one: twenty small files cost a phone more round trips than their bytes are worth.
// It knows only what the page writes: named imports of siblings, exported functions, constants and classes, no cycles.

/** One script out of `modules` (name without ending → compiled text): what `entry` needs, then `entry` itself. */
export function oneScript(modules: ReadonlyMap<string, string>, entry: string): string {
  const done = new Map<string, string>();
  const add = (name: string, above: readonly string[]): void => {
    if (done.has(name)) return;
    if (above.includes(name)) throw new Error(`${[...above, name].join(' → ')} import each other`);
    const text = modules.get(name);
    if (text === undefined) throw new Error(`${above.at(-1) ?? 'The page'} needs ${name}, which is not there`);
    for (const needed of importsOf(text)) add(needed, [...above, name]);
    done.set(name, enclosed(name, text));
  };
  add(entry, []);
  return [...done.values()].join('\n');
}

const importLine = /^import\s*\{([^}]*)\}\s*from\s*['"]\.\/([\w-]+)\.(?:js|ts)['"];?$/gm;
const exported = /^export (?=(?:async )?(?:function|const|class) (\w+))/gm;

function importsOf(text: string): string[] {
  return [...text.matchAll(importLine)].flatMap(([, , name]) => name ?? []);
}

/** Each module keeps its own scope, so two may name a helper alike. */
function enclosed(name: string, text: string): string {
  const names = [...text.matchAll(exported)].map((match) => match[1]);
  const body = text
    .replace(importLine, (_, taken: string, from: string) => `const {${taken.replaceAll(' as ', ': ')}} = ${scopeOf(from)};`)
    .replace(exported, '')
    .replace(/^export \{\};?$/gm, '');
  if (/^(?:import|export)\b/m.test(body)) throw new Error(`${name} imports or exports in a way that is not known here`);
  return `const ${scopeOf(name)} = (() => {\n${body}\nreturn { ${names.join(', ')} };\n})();`;
}

function scopeOf(name: string): string {
  return `$${name.replaceAll('-', '_')}`;
}
