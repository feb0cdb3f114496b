#!/usr/bin/env node
// The first process: installs what is missing with npm, then hands over to the command asked for.
// Plain JavaScript without dependencies, because it runs before there are any.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Oldest Node that can `require()` ES modules without a flag, which some packages need. */
const OLDEST_NODE = Object.freeze({ major: 20, minor: 19 });

/** Milliseconds a tool may take to end by itself after a signal: turns under way end within 20 s (FAULTS F04). */
const GRACE_MS = 20_000;

/** Tools that `check` runs, all of them even when one fails, so that one run tells everything. */
const CHECKS = [
  ['node_modules/@biomejs/biome/bin/biome', 'check'],
  ['node_modules/typescript/bin/tsc', '-p', '.'],
  ['node_modules/typescript/bin/tsc', '-p', 'bot/playground/page'],
  ['--import', 'tsx', 'bot/cli/main.ts', 'generate', '--check'],
];

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {Readonly<Record<string, LockedPackage>>} Packages
 * @typedef {{ readonly command: string, readonly args: readonly string[] }} Asked
 * @typedef {{ readonly os: string, readonly cpu: string }} Machine
 */

/**
 * Tells whether this Node is too old to go on.
 * @param {string} version as in `process.versions.node`
 */
export function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor);
}

/**
 * The first package of the lock file that is not installed as written there, or null when all are.
 * Compares with npm's own record of what it installed, so that a tree made by a plain `npm ci` counts too.
 * @param {Packages} locked packages of `package-lock.json`
 * @param {Packages} installed packages of `node_modules/.package-lock.json`
 * @param {Machine & { readonly withDev: boolean }} want
 * @returns {string | null}
 */
export function firstMissing(locked, installed, want) {
  for (const [path, entry] of Object.entries(locked)) {
    if (path === '' || entry.link || (!want.withDev && (entry.dev || entry.devOptional))) continue;
    const found = installed[path];
    if (found ? found.version !== entry.version : isWantedHere(entry, want))
      return path.replace(/^.*node_modules\//, '');
  }
  return null;
}

/**
 * Optional packages are other machines' binaries, save those that name this one. The C library is not asked for:
 * npm picks it, and an entry that names one may rightly be absent.
 * @param {LockedPackage} entry
 * @param {Machine} machine
 */
function isWantedHere(entry, machine) {
  if (!entry.optional) return true;
  const isForThis = entry.os?.includes(machine.os) && entry.cpu?.includes(machine.cpu);
  return isForThis === true && entry.libc === undefined;
}

/**
 * What was asked for. A word that is no command of this file belongs to the command line of `gan-dan`.
 * @param {readonly string[]} argv what follows the script's name
 * @returns {Asked}
 */
export function askedFor(argv) {
  const [command = 'start', ...args] = argv;
  return ['start', 'dev', 'test', 'check', 'bench', 'gan-dan'].includes(command)
    ? { command, args }
    : { command: 'gan-dan', args: argv };
}

/**
 * Arguments and environment of vitest: `--update` also rewrites the golden files.
 * @param {readonly string[]} args
 */
export function vitestCall(args) {
  const isUpdate = args.includes('--update') || args.includes('-u');
  return { args: ['node_modules/vitest/vitest.mjs', 'run', ...args], env: isUpdate ? { UPDATE: '1' } : {} };
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function packagesOf(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/**
 * Runs a tool in a process group of its own and waits for it and for all it has started.
 * A signal to us is handed on once; what outlives its grace is killed. A tool gets no standard input,
 * because a group in the background is stopped when it reads the terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ readonly output?: 'inherit' | 2, readonly env?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<number>} its exit code, 128 + n after signal n
 */
function run(program, args, { output = 'inherit', env = {} } = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', output, 'inherit'],
    env: { ...process.env, ...env },
  });
  /** @type {NodeJS.Timeout | undefined} */
  let grace;
  /** @param {NodeJS.Signals} signal */
  const handOn = (signal) => {
    if (grace) return;
    child.kill(signal);
    grace = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), GRACE_MS);
  };
  process.on('SIGINT', handOn).on('SIGTERM', handOn);
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  }).then(async (/** @type {number} */ code) => {
    clearTimeout(grace);
    await endGroup(child.pid);
    process.off('SIGINT', handOn).off('SIGTERM', handOn);
    if (grace) process.exit(code); // somebody wants all of it to stop, not only this tool
    return code;
  });
}

/**
 * Ends what a tool has left behind: first as Postgres likes it (SIGINT is its fast, clean stop), then for good.
 * @param {number | undefined} leader
 */
async function endGroup(leader) {
  for (let waits = 0; signalGroup(leader, waits === 0 ? 'SIGINT' : 0) && waits < 30; waits++)
    await sleep(100);
  signalGroup(leader, 'SIGKILL');
}

/**
 * @param {number | undefined} leader
 * @param {NodeJS.Signals | 0} signal 0 only asks
 * @returns {boolean} whether anybody was there
 */
function signalGroup(leader, signal) {
  try {
    return leader !== undefined && process.kill(-leader, signal);
  } catch {
    return false; // nobody is left in the group
  }
}

/**
 * Installs the packages of the lock file when one of them is missing.
 * @param {boolean} withDev whether the tools of development are needed too
 * @returns {Promise<number>} exit code of the installer, 0 when there was nothing to do
 */
async function install(withDev) {
  const locked = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json') ?? {};
  if (!locked) return 0; // a packed release carries its node_modules and no lock file
  const missing = firstMissing(locked, installed, { os: process.platform, cpu: process.arch, withDev });
  if (!missing) return 0;
  console.error(
    `Installing packages (${missing} is missing or of another version); the first time takes a minute.`,
  );
  const npm = process.env.npm_execpath ?? '';
  const call = npm.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm'];
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=warn', ...(withDev ? ['--include=dev'] : [])];
  const code = await run(call[0] ?? 'npm', [...call.slice(1), ...args], { output: 2 });
  if (code === 127) console.error('npm was not found: install Node together with npm, then try again.');
  else if (code !== 0)
    console.error(
      'Installing the packages failed (see above): check the network connection, then try again.',
    );
  return code;
}

/**
 * Goes on in this very process, so that there is no child that could be left behind.
 * @param {string} file a TypeScript module that does its work when it is loaded
 * @param {readonly string[]} args
 */
async function become(file, args) {
  const path = join(ROOT, file);
  process.argv = [process.execPath, path, ...args];
  process.setSourceMapsEnabled(true);
  (await import('tsx/esm/api')).register();
  await import(pathToFileURL(path).href);
}

/** @param {readonly string[]} args */
const node = (args, env = {}) => run(process.execPath, args, { env });

async function check() {
  let worst = 0;
  for (const args of CHECKS) worst = (await node(args)) || worst;
  return worst;
}

/**
 * @param {Asked} asked
 * @returns {Promise<number | undefined>} an exit code, or undefined where this process goes on as the command
 */
async function handOver({ command, args }) {
  switch (command) {
    case 'start':
      return become('bot/main.ts', args).then(() => undefined);
    case 'dev':
      return node(['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'bot/main.ts', ...args]);
    case 'test': {
      const call = vitestCall(args);
      return node(call.args, call.env);
    }
    case 'check':
      return check();
    case 'bench':
      return become('bench/throughput.ts', args).then(() => undefined);
    default:
      return become('bot/cli/main.ts', args).then(() => undefined);
  }
}

/** A `.env` beside the project is read for the commands that run the service, never for tests and checks. */
function loadEnvironment() {
  const path = join(ROOT, '.env');
  if (existsSync(path)) process.loadEnvFile(path);
}

/**
 * Under npm a shell may stand between npm and us and die of the signal that was meant for us:
 * when our parent changes, the signal is given again.
 */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/**
 * @param {readonly string[]} argv
 * @returns {Promise<number | undefined>}
 */
async function main(argv) {
  if (isTooOld(process.versions.node)) {
    console.error(
      `Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer is needed, this is ${process.versions.node}: install a newer Node from https://nodejs.org, then try again.`,
    );
    return 1;
  }
  if (process.env.npm_lifecycle_event) endWithParent();
  const asked = askedFor(argv);
  const isService = ['start', 'dev', 'gan-dan'].includes(asked.command);
  const installed = await install(!['start', 'gan-dan'].includes(asked.command));
  if (installed !== 0) return installed;
  if (isService) loadEnvironment();
  if (asked.command === 'gan-dan' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  return handOver(asked);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const code = await main(process.argv.slice(2));
  if (code !== undefined) process.exitCode = code;
}
