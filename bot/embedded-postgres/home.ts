// Where the cluster's files lie: in the data folder, or in a system folder when Postgres' user cannot enter that one.
import { createHash, randomBytes } from 'node:crypto';
import { access, chown, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Binaries, findBinaries, reachableBinaries } from './binaries.ts';
import { canReach, type Owner, ownerOf } from './owner.ts';

/** Used only as root, which may write there. */
const SYSTEM_FOLDER = '/var/lib/gan-dan';
const PRIVATE = 0o600;

export type Home = {
  readonly cluster: string;
  readonly log: string;
  readonly owner: Owner;
  readonly password: string;
  readonly binaries: Binaries;
  /** Where the files went, if not into the data folder. */
  readonly movedTo: string | null;
};

/** Settles owner, folders and password; makes what is missing. */
export async function settle(dataDir: string): Promise<Home> {
  await mkdir(dataDir, { recursive: true });
  const found = await findBinaries();
  const { base, owner } = await chooseBase(dataDir);
  return {
    cluster: clusterIn(base),
    log: path.join(base, 'postgres.log'),
    owner,
    password: await keptPassword(dataDir),
    binaries: await reachableBinaries(found, owner, SYSTEM_FOLDER),
    movedTo: base === dataDir ? null : base,
  };
}

/** Where a data folder's cluster is now; null when it has none yet. */
export async function findHome(dataDir: string): Promise<{ cluster: string; password: string } | null> {
  const password = await readFile(passwordFile(dataDir), 'utf8').catch(() => null);
  if (password === null) return null;
  for (const base of [await systemFolderOf(dataDir), dataDir]) {
    if (await exists(clusterIn(base))) return { cluster: clusterIn(base), password };
  }
  return null;
}

async function chooseBase(dataDir: string): Promise<{ base: string; owner: Owner }> {
  const inside = await ownerOf(clusterIn(dataDir));
  const system = await systemFolderOf(dataDir);
  const isInSystem = await exists(clusterIn(system));
  if (!isInSystem && (await canReach(inside, dataDir))) return { base: dataDir, owner: inside };
  const owner = isInSystem ? await ownerOf(clusterIn(system)) : inside;
  await mkdir(system, { recursive: true });
  if (!isInSystem) await moveCluster(dataDir, system);
  return { base: system, owner };
}

/** A folder that was open when its cluster was made, and is shut now. */
async function moveCluster(dataDir: string, system: string): Promise<void> {
  if (!(await exists(clusterIn(dataDir)))) return;
  await rename(clusterIn(dataDir), clusterIn(system)).catch((cause: unknown) => {
    throw new Error(
      `Postgres' user can no longer enter ${dataDir}: let others enter it again (chmod o+x on it and the folders above).`,
      { cause },
    );
  });
}

async function systemFolderOf(dataDir: string): Promise<string> {
  const place = await realpath(dataDir);
  return path.join(SYSTEM_FOLDER, createHash('sha256').update(place).digest('hex').slice(0, 16));
}

/** Made once; beside the data, so that who has the folder has the database. */
async function keptPassword(dataDir: string): Promise<string> {
  const file = passwordFile(dataDir);
  await writeFile(file, randomBytes(24).toString('base64url'), { flag: 'wx', mode: PRIVATE }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return readFile(file, 'utf8');
}

/** A file with the password that the cluster's owner can read, for as long as `use` runs. */
export async function givePassword<T>(home: Home, file: string, use: () => Promise<T>): Promise<T> {
  await writeFile(file, home.password, { mode: PRIVATE });
  try {
    if (home.owner !== null) await chown(file, home.owner.uid, home.owner.gid);
    return await use();
  } finally {
    await rm(file, { force: true });
  }
}

function clusterIn(base: string): string {
  return path.join(base, 'postgres');
}

function passwordFile(dataDir: string): string {
  return path.join(dataDir, 'postgres.password');
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
