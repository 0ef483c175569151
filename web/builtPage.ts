import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestShape = z.object({ assets: z.record(z.string(), z.object({ type: z.string() })) });

/** What `web/build.mjs` laid out. */
export type BuiltPage = {
  readonly template: string;
  readonly widget: string;
  /** By the only names that are served: nothing a browser sends becomes part of a path. */
  readonly assets: ReadonlyMap<string, { readonly type: string; readonly path: string }>;
};

/** Absent when the page has not been built, as in tests of everything else. */
export function builtPage(folder: string): BuiltPage | undefined {
  const manifestPath = join(folder, 'manifest.json');
  if (!existsSync(manifestPath)) return undefined;
  const manifest = manifestShape.parse(JSON.parse(readFileSync(manifestPath, 'utf8')));
  return {
    template: readFileSync(join(folder, 'page.html'), 'utf8'),
    widget: readFileSync(join(folder, 'widget.js'), 'utf8'),
    assets: new Map(Object.entries(manifest.assets).map(([name, { type }]) => [name, { type, path: join(folder, 'assets', name) }])),
  };
}
