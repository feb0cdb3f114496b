// Who runs the bundled Postgres (it refuses to run as root), and whether they can reach a folder.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user of the server's processes and files; null: whoever runs us. */
export type Owner = { readonly uid: number; readonly gid: number } | null;

/** Users that systems have, the fittest first. None is made: a program that is tried out leaves a system as it was. */
const USERS = ['postgres', '_postgres', 'nobody'] as const;

/** As root: the owner of an existing cluster, else the first user of the list. */
export async function ownerOf(cluster: string): Promise<Owner> {
  if (process.getuid?.() !== 0) return null;
  const there = await stat(cluster).catch(() => null);
  if (there !== null && there.uid !== 0) return { uid: there.uid, gid: there.gid };
  for (const name of USERS) {
    const uid = await numberOf('-u', name);
    const gid = await numberOf('-g', name);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error(
    'Postgres does not run as root, and none of the users postgres, nobody exists: start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the owner may enter a folder. Asked by trying: mode bits do not tell of access lists and mounts. */
export async function canReach(owner: Owner, folder: string): Promise<boolean> {
  if (owner === null) return true;
  return run('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...owner, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

async function numberOf(flag: '-u' | '-g', name: string): Promise<number | null> {
  return run('id', [flag, name]).then(
    ({ stdout }) => Number.parseInt(stdout, 10),
    () => null,
  );
}
