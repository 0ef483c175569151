// Puts the page's modules into one: twenty small files cost a phone more round trips than their bytes are worth.
// It knows only what the page writes: named imports of siblings, exported functions and constants, no cycles.

/** One module's text from `modules` (name without ending → compiled text), beginning with what `entry` needs. */
export function oneScript(modules, entry) {
  const done = [];
  const add = (name, above) => {
    if (done.includes(name)) return;
    if (above.includes(name)) throw new Error(`${[...above, name].join(' → ')} import each other`);
    if (!modules.has(name)) throw new Error(`${above.at(-1)} imports ${name}, which is not there`);
    for (const needed of importsOf(modules.get(name))) add(needed, [...above, name]);
    done.push(name);
  };
  add(entry, []);
  return done.map((name) => enclosed(name, modules.get(name))).join('\n');
}

const importLine = /^import\s*\{([^}]*)\}\s*from\s*['"]\.\/([\w-]+)\.(?:js|ts)['"];?$/gm;
const exported = /^export (?=(?:async )?(?:function|const|class) (\w+))/gm;

function importsOf(text) {
  return [...text.matchAll(importLine)].map(([, , name]) => name);
}

/** Each module keeps its own scope, so two may name a helper alike. */
function enclosed(name, text) {
  const names = [...text.matchAll(exported)].map((match) => match[1]);
  const body = text
    .replace(importLine, (_, taken, from) => `const {${taken.replaceAll(' as ', ': ')}} = ${scopeOf(from)};`)
    .replace(exported, '')
    .replace(/^export \{\};?$/gm, '');
  if (/^(?:import|export)\b/m.test(body)) throw new Error(`${name} imports or exports in a way that oneScript does not know`);
  return `const ${scopeOf(name)} = (() => {\n${body}\nreturn { ${names.join(', ')} };\n})();`;
}

function scopeOf(name) {
  return `$${name.replaceAll('-', '_')}`;
}
