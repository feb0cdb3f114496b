// A running server as its `postmaster.pid` tells of it: ours, somebody's, or long dead.
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Fast shutdown: sessions are ended, everything is written (PostgreSQL, "Shutting Down the Server"). */
const FAST: NodeJS.Signals = 'SIGINT';
const IMMEDIATE: NodeJS.Signals = 'SIGQUIT';
const STOP_WAIT_MS = 15_000;
const STEP_MS = 20;

export type Postmaster = { readonly pid: number; readonly port: number };

/** The server that runs on a cluster now, or null. */
export async function postmasterOf(cluster: string): Promise<Postmaster | null> {
  const named = await namedIn(cluster);
  return named !== null && (await isServerOf(named.pid, cluster)) ? named : null;
}

/**
 * After a power cut the number in the file may belong to another program: Postgres would take it for a server and
 * refuse to start. It sees by itself that a number is nobody's, so only this case is ours.
 */
export async function forgetForeignPostmaster(cluster: string): Promise<void> {
  const named = await namedIn(cluster);
  if (named === null || !signal(named.pid, 0) || (await isServerOf(named.pid, cluster))) return;
  await rm(pidFile(cluster), { force: true });
}

/** Stops a server and waits until it is gone; one that hangs is stopped without ceremony and recovers at its next start. */
export async function stopPostmaster(pid: number): Promise<void> {
  if (signal(pid, FAST) && !(await isGone(pid))) {
    signal(pid, IMMEDIATE);
    await isGone(pid);
  }
}

async function isGone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < STOP_WAIT_MS; waited += STEP_MS) {
    if (!signal(pid, 0)) return true;
    await pause(STEP_MS);
  }
  return false;
}

function signal(pid: number, what: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, what);
  } catch {
    return false;
  }
}

/** Lines 1 and 4 of the file are process and port (PostgreSQL, miscadmin.h, LOCK_FILE_LINE_*). */
async function namedIn(cluster: string): Promise<Postmaster | null> {
  const lines = (await readFile(pidFile(cluster), 'utf8').catch(() => '')).split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  return pid > 0 ? { pid, port: Number.parseInt(lines[3] ?? '', 10) } : null;
}

async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  const command = await commandOf(pid);
  return command.includes('postgres') && command.includes(cluster);
}

/** Linux tells in a file; `ps` is not everywhere (slim images), and is the way on macOS. */
async function commandOf(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() =>
    run('ps', ['-o', 'args=', '-p', String(pid)]).then(
      ({ stdout }) => stdout,
      () => '',
    ),
  );
}

function pidFile(cluster: string): string {
  return path.join(cluster, 'postmaster.pid');
}
