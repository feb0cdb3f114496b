// What the first process decides before anything is installed.
import { expect, test } from 'vitest';
import { askedFor, firstMissing, isTooOld, vitestCall } from '../../../bot/bootstrap.mjs';

test.each([
  ['18.20.4', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['22.1.0', false],
  ['24.0.0', false],
])('Node %s too old: %s', (version, expected) => expect(isTooOld(version)).toBe(expected));

const LINUX = { os: 'linux', cpu: 'x64', withDev: true };
const LOCKED = {
  '': { version: '0.1.0' },
  'node_modules/pg': { version: '8.0.0' },
  'node_modules/@scope/tool': { version: '1.0.0', dev: true },
  'node_modules/binary-linux': { version: '3.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/binary-mac': { version: '3.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
  'node_modules/binary-musl': {
    version: '3.0.0',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  },
};
const INSTALLED = {
  'node_modules/pg': { version: '8.0.0' },
  'node_modules/@scope/tool': { version: '1.0.0' },
  'node_modules/binary-linux': { version: '3.0.0' },
};

test('a tree that npm installed from this lock file misses nothing', () => {
  expect(firstMissing(LOCKED, INSTALLED, LINUX)).toBeNull();
});

test('nothing installed, another version, or the binary of this machine: something is missing', () => {
  expect(firstMissing(LOCKED, {}, LINUX)).toBe('pg');
  expect(firstMissing(LOCKED, { ...INSTALLED, 'node_modules/pg': { version: '7.9.9' } }, LINUX)).toBe('pg');
  expect(firstMissing(LOCKED, INSTALLED, { ...LINUX, os: 'darwin', cpu: 'arm64' })).toBe('binary-mac');
});

test('the tools of development are wanted for tests and checks, not for running the service', () => {
  const { 'node_modules/@scope/tool': _, ...production } = INSTALLED;
  expect(firstMissing(LOCKED, production, LINUX)).toBe('@scope/tool');
  expect(firstMissing(LOCKED, production, { ...LINUX, withDev: false })).toBeNull();
});

test('a word that is no command of its own is one of the command line', () => {
  expect(askedFor([])).toEqual({ command: 'start', args: [] });
  expect(askedFor(['test', 'test/x.test.ts'])).toEqual({ command: 'test', args: ['test/x.test.ts'] });
  expect(askedFor(['gan-dan', 'due', '--jsonl'])).toEqual({ command: 'gan-dan', args: ['due', '--jsonl'] });
  expect(askedFor(['due', '--jsonl'])).toEqual({ command: 'gan-dan', args: ['due', '--jsonl'] });
});

test('--update reaches the golden files through the environment and vitest through its arguments', () => {
  expect(vitestCall(['--update']).env).toEqual({ UPDATE: '1' });
  expect(vitestCall(['x.test.ts']).env).toEqual({});
  expect(vitestCall(['x.test.ts']).args.slice(1)).toEqual(['run', 'x.test.ts']);
});
