// The server process: brought up on a free port, and never outliving us unless we are killed outright.
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { answers } from './claim.ts';
import { launch, type Settings } from './cluster.ts';
import type { Home } from './home.ts';
import { stopPostmaster } from './postmaster.ts';

const START_WAIT_MS = 30_000;
const STEP_MS = 20;
/** A port that was free may be taken a moment later. */
const PORT_TRIES = 3;

export type Server = { readonly port: number; stop(): Promise<void> };

/** Why a server did not come up; `taken`: another run has started one on the same files. */
export type StartFailure =
  | { readonly kind: 'taken' }
  | { readonly kind: 'failed'; readonly sentence: string };

/** Starts the server and waits until it answers. `onCrash` is told when it ends later without having been stopped. */
export async function startServer(
  home: Home,
  settings: Settings,
  onCrash: (sentence: string) => void,
  tries: number = PORT_TRIES,
): Promise<{ readonly kind: 'started'; readonly server: Server } | StartFailure> {
  const { server: child, port } = await launch(home, settings);
  const stop = tether(child);
  const failure = await untilAnswering(child, home.password, port);
  if (failure === null) {
    const crashed = () => onCrash(`The bundled Postgres has ended by itself; ${home.log} tells why.`);
    child.once('exit', crashed);
    const stopQuietly = () => {
      child.removeListener('exit', crashed);
      return stop();
    };
    return { kind: 'started', server: { port, stop: stopQuietly } };
  }
  await stop();
  const said = await readFile(home.log, 'utf8').catch(() => '');
  if (said.includes('"postmaster.pid" already exists')) return { kind: 'taken' };
  if (said.includes('could not bind') && tries > 1) return startServer(home, settings, onCrash, tries - 1);
  const last = said.trim().split('\n').at(-1) ?? '';
  return {
    kind: 'failed',
    sentence: `The bundled Postgres did not start (${failure}): ${last} More is in ${home.log}.`,
  };
}

async function untilAnswering(server: ChildProcess, password: string, port: number): Promise<string | null> {
  let failure: string | null = null;
  server.once('error', (error) => {
    failure = error.message;
  });
  server.once('exit', () => {
    failure ??= 'it ended';
  });
  for (let waited = 0; waited < START_WAIT_MS && failure === null; waited += STEP_MS) {
    if (await answers(password, port)) return failure;
    await pause(STEP_MS);
  }
  return failure ?? 'it does not answer';
}

/** Ties the server to our life: it ends with our process, however that ends but by kill -9; returns what stops it before. */
function tether(server: ChildProcess): () => Promise<void> {
  const { pid } = server;
  const atExit = () => server.kill('SIGINT');
  process.once('exit', atExit);
  server.once('exit', () => process.removeListener('exit', atExit));
  // A server that nobody stops must not keep a process alive that has nothing else to do.
  server.unref();
  return async () => {
    const isUp = server.exitCode === null && server.signalCode === null;
    if (pid !== undefined && isUp) await stopPostmaster(pid);
  };
}
