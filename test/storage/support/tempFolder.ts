import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

/** A folder of its own for one test, gone after the file's last test. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'storage-test-'));
  made.push(folder);
  return folder;
}

/** The paths of all files at any depth below `folder`. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The one file below `folder` whose name ends so. */
export async function onlyFile(folder: string, ending: string): Promise<string> {
  const found = (await filesBelow(folder)).filter((path) => path.endsWith(ending));
  const [path] = found;
  if (path === undefined || found.length > 1) throw new Error(`${found.length} files end in ${ending}`);
  return path;
}
