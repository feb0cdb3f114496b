// `commune`: communes are brought in from files, listed and shown.
import { readFile } from 'node:fs/promises';
import { findCommune, isDemoCommune, listCommunes, loadCommune } from '../../db/communes.ts';
import type { Commune, Post } from '../../domain/commune.ts';
import type { CommuneId } from '../../domain/ids.ts';
import type { Officer } from '../../domain/person.ts';
import { importCommuneText } from '../commune-import.ts';
import { freshIds } from '../ids.ts';
import { type Opened, withStorage } from './open.ts';

/** Imports a file; mistakes are told as `file:line: sentence`. */
export async function importFile(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`The file ${file} cannot be read: is the path right?`, { cause });
  });
  await withStorage(async ({ db, clock }) => {
    const imported = await importCommuneText({ db, ids: freshIds, now: clock.business() }, text);
    if (imported.kind === 'errors') {
      throw new Error(imported.errors.map(({ line, sentence }) => `${file}:${line}: ${sentence}`).join('\n'));
    }
    const { name, isNew, changed } = imported;
    const news = isNew ? 'imported' : `changed: ${changed.join(', ')}`;
    console.log(`${name}: ${changed.length === 0 ? 'nothing has changed' : news}.`);
  });
}

/** One line a commune: slug, name, how many officers have linked their chat. */
export async function listAll(): Promise<void> {
  await withStorage(async ({ db }) => {
    const ids = await db.anyCommune(listCommunes);
    if (ids.length === 0)
      console.log('There is no commune yet: gan-dan commune template shows how to begin.');
    for (const id of ids) {
      const { commune, isDemo } = await db.within(id, async (tx) => ({
        commune: await loadCommune(tx, id),
        isDemo: await isDemoCommune(tx, id),
      }));
      const linked = commune.officers.filter(({ person }) => person !== null).length;
      const officers = `${linked} of ${commune.officers.length} officers linked`;
      console.log([commune.slug, commune.name, officers, ...(isDemo ? ['demo'] : [])].join('\t'));
    }
  });
}

/** A commune as the assistant sees it now: who holds what, who is linked, who is on duty. */
export async function showOne(slug: string): Promise<void> {
  await withStorage(async (opened) => console.log(described(await communeBySlug(opened, slug))));
}

/** Prints the documented file that a commune begins with. */
export async function printTemplate(): Promise<void> {
  const text = await readFile(new URL('../../docs/commune-template.yaml', import.meta.url), 'utf8');
  console.log(text.trimEnd());
}

/** The commune with this slug; an error that lists the ones there are. */
export async function communeBySlug({ db }: Pick<Opened, 'db'>, slug: string): Promise<Commune> {
  const id = await db.anyCommune((tx) => findCommune(tx, slug));
  if (id) return db.within(id, (tx) => loadCommune(tx, id));
  const known = await Promise.all((await db.anyCommune(listCommunes)).map((one) => slugOf({ db }, one)));
  throw new Error(
    `There is no commune "${slug}" here; there ${known.length > 0 ? `are: ${known.join(', ')}` : 'is none yet'}.`,
  );
}

async function slugOf({ db }: Pick<Opened, 'db'>, id: CommuneId): Promise<string> {
  return (await db.within(id, (tx) => loadCommune(tx, id))).slug;
}

function described(commune: Commune): string {
  const names = new Map(commune.officers.map(({ id, name }) => [id, name]));
  return [
    `${commune.name}, ${commune.province} (${commune.slug}, version ${commune.version})`,
    `${commune.phone} · ${commune.address}`,
    `hours: ${commune.hours.map(({ from, to }) => `${from}-${to}`).join(', ')}`,
    `hamlets: ${commune.hamlets.map(({ name }) => name).join(', ')}`,
    'posts:',
    ...commune.posts.map((post) => `  ${post.code}\t${post.title}\t${holdersOf(commune, post)}`),
    `on duty: ${commune.duty.map((id) => names.get(id) ?? id).join(', ')}`,
    `categories: ${commune.categories.length}, rest days: ${commune.restDays.length}`,
    ...commune.terms.map(
      ({ profile, term, from }) => `term ${profile}: ${term.count}${term.unit} since ${from}`,
    ),
  ].join('\n');
}

function holdersOf(commune: Commune, { code }: Post): string {
  const holders = commune.officers.filter(({ posts }) => posts.includes(code));
  return holders.length > 0 ? holders.map(withLink).join(', ') : 'vacant';
}

function withLink({ name, person }: Officer): string {
  return person === null ? `${name} (not linked)` : name;
}
