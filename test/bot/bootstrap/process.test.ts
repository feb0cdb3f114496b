// The first process as people meet it: in a small house of its own, with tools that only tell what they were asked.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const houses: string[] = [];

afterAll(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true, force: true });
});

/** A project of its own with the real bootstrap and the given files. */
function house(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'house-'));
  houses.push(root);
  const all = { 'package.json': PACKAGE, 'package-lock.json': JSON.stringify({ packages: {} }), ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  cpSync('bot/bootstrap.mjs', join(root, 'bot/bootstrap.mjs'));
  return root;
}

const PACKAGE = JSON.stringify({
  name: 'house',
  version: '1.0.0',
  type: 'module',
  scripts: { test: 'exec node bot/bootstrap.mjs test', between: 'node bot/bootstrap.mjs test; exit $?' },
});

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** Waits for a process; `when` is called with all it has said so far, each time it says something. */
function ended(child: ChildProcess, when: (out: string) => void = () => {}): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (bytes) => {
    out += bytes;
    when(out);
  });
  child.stderr?.on('data', (bytes) => {
    err += bytes;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('arguments, environment and exit code pass through', async () => {
  const root = house({
    'node_modules/vitest/vitest.mjs':
      'console.log(process.argv.slice(2).join(" "), process.env.UPDATE); process.exitCode = 7;',
  });
  const result = await ended(
    spawn(process.execPath, [join(root, 'bot/bootstrap.mjs'), 'test', 'a.test.ts', '--update']),
  );
  expect(result).toEqual({ code: 7, out: 'run a.test.ts --update 1\n', err: '' });
});

const CHILD_THAT_STAYS = `
import { spawn } from 'node:child_process';
const deaf = 'process.on("SIGINT", () => {}); console.log("deaf"); setInterval(() => {}, 1000)';
const child = spawn(process.execPath, ['-e', deaf]);
child.stdout.once('data', () => console.log('deaf child', child.pid));
process.on('SIGTERM', () => process.exit(3));
setInterval(() => {}, 1000);
`;

test.concurrent.each([
  ['node', [process.execPath, 'bot/bootstrap.mjs', 'test'], 3],
  ['npm', ['npm', 'test', '--silent'], 3],
  // npm returns as soon as its shell is dead; the rest follows within the half second of the watch
  ['npm, with a shell in between that dies of it', ['npm', 'run', 'between', '--silent'], null],
] as const)('SIGTERM to %s ends everything, the deaf grandchild too', async (_, [program, ...args], code) => {
  const root = house({ 'node_modules/vitest/vitest.mjs': CHILD_THAT_STAYS });
  const child = spawn(program, args, { cwd: root });
  let grandchild = 0;
  const result = await ended(child, (out) => {
    if (grandchild) return;
    grandchild = Number(/deaf child (\d+)/.exec(out)?.[1] ?? 0);
    if (grandchild) child.kill('SIGTERM');
  });
  expect(grandchild).toBeGreaterThan(0);
  await expect.poll(() => isAlive(grandchild), { timeout: 10_000 }).toBe(false);
  if (code !== null) expect(result.code).toBe(code);
});

test('what is missing is installed first, its noise on standard error, and only once', async () => {
  const root = house({
    'node_modules/vitest/vitest.mjs': 'console.log("never: npm ci empties the folder")',
    'tool/package.json': JSON.stringify({ name: 'vitest', version: '1.0.0', type: 'module' }),
    'tool/vitest.mjs': 'console.log("ran")',
  });
  execFileSync('npm', ['pack', './tool', '--silent'], { cwd: root });
  execFileSync('npm', ['install', './vitest-1.0.0.tgz', '--package-lock-only', '--silent', '--offline'], {
    cwd: root,
  });
  rmSync(join(root, 'node_modules'), { recursive: true });
  const first = await ended(spawn('npm', ['test', '--silent'], { cwd: root }));
  expect(first).toMatchObject({
    code: 0,
    out: 'ran\n',
    err: expect.stringContaining('Installing packages (vitest'),
  });
  expect(existsSync(join(root, 'node_modules/vitest/vitest.mjs'))).toBe(true);
  const second = await ended(spawn('npm', ['test', '--silent'], { cwd: root }));
  expect(second).toEqual({ code: 0, out: 'ran\n', err: '' });
});
