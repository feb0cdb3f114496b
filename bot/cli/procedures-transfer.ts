// `procedures export` and `procedures import`: national content by group, or what one commune says of its own.
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { addOverlays, loadOverlays, loadProcedures, type NewOverlay } from '../../db/procedures.ts';
import { parseProcedureFile, writtenProcedureFile } from '../../db/seed/procedure-file.ts';
import { readProcedures } from '../../db/seed/procedures.ts';
import { storedProcedures, type Wanted, writeProcedures } from '../../db/write-procedures.ts';
import type { LineError } from '../../db/yaml-lines.ts';
import type { Commune } from '../../domain/commune.ts';
import type { ProcedureId } from '../../domain/ids.ts';
import { type National, NOTHING_OWN, saysNothing } from '../../domain/procedures/overlay.ts';
import type { Procedure } from '../../domain/procedures/procedure.ts';
import { communeBySlug } from './commune.ts';
import { type Opened, withStorage } from './open.ts';
import { parseOverlayFile, writtenOverlayFile } from './overlay-file.ts';

type Database = Pick<Opened, 'db'>;

/** Prints a file that can be brought in again and then changes nothing. */
export async function exportContent(options: {
  readonly commune?: string;
  readonly group?: string;
}): Promise<void> {
  await withStorage(async (opened) => {
    const { commune, group } = options;
    const text =
      commune === undefined
        ? await nationalText(opened, group)
        : await overlayText(opened, await communeBySlug(opened, commune));
    console.log(text.trimEnd());
  });
}

/** Brings a file in, whole or not at all; mistakes are told as `file:line: sentence`. */
export async function importContent(file: string, options: { readonly commune?: string }): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`The file ${file} cannot be read: is the path right?`, { cause });
  });
  await withStorage(async (opened) => {
    const changed =
      options.commune === undefined
        ? await importNational(opened, file, text)
        : await importOverlays(opened, file, text, await communeBySlug(opened, options.commune));
    console.log(changed === 0 ? 'Nothing has changed.' : `${changed} procedure(s) have a new version.`);
  });
}

/** The national content of one group, as its file. */
export async function nationalText({ db }: Database, group: string | undefined): Promise<string> {
  const all = (await db.anyCommune(loadProcedures)).map(({ procedure }) => procedure);
  const found = all.filter((procedure) => procedure.group === group);
  if (found.length > 0) return writtenProcedureFile(found);
  const groups = [...new Set(all.map((procedure) => procedure.group))].join(', ');
  throw new Error(`Name a group with --group, or a commune with --commune. The groups are: ${groups}.`);
}

/** What a commune says of its own, as its file. */
export async function overlayText({ db }: Database, { id, slug }: Commune): Promise<string> {
  const own = await db.within(id, (tx) => loadOverlays(tx, id));
  const saying = [...own].filter(([, { overlay }]) => !saysNothing(overlay));
  return writtenOverlayFile(slug, new Map(saying.map(([name, { overlay }]) => [name, overlay])));
}

/** Brings national content in; what equals the project's own file is the project's again. Returns how many changed. */
export async function importNational({ db }: Database, file: string, text: string): Promise<number> {
  const { procedures, mistakes } = parseProcedureFile(text);
  refuse(file, mistakes);
  const seed = new Map((await readProcedures()).map((one) => [one.id, one]));
  return db.anyCommune(async (tx) => {
    const stored = await storedProcedures(tx);
    refuseStrays(file, procedures, new Set([...stored.keys(), ...procedures.map(({ id }) => id)]));
    const last = Math.max(-1, ...[...stored.values()].map(({ position }) => position));
    const wanted = procedures.map((body, at): Wanted => {
      const position = stored.get(body.id)?.position ?? last + 1 + at;
      const origin = isDeepStrictEqual(seed.get(body.id), body) ? 'seed' : 'import';
      return { body, position, origin };
    });
    return writeProcedures(tx, stored, wanted);
  });
}

/** Brings a commune's words in; procedures the file does not name stay as they are. Returns how many changed. */
export async function importOverlays(
  { db, clock }: Pick<Opened, 'db' | 'clock'>,
  file: string,
  text: string,
  commune: Commune,
): Promise<number> {
  const all = await db.anyCommune(loadProcedures);
  const read = parseOverlayFile(
    text,
    new Map(all.map((one): [ProcedureId, National] => [one.procedure.id, one])),
  );
  if (read.kind === 'errors') return refuse(file, read.errors);
  if (read.commune !== commune.slug)
    refuse(file, [{ line: 1, sentence: `it is the file of ${read.commune}, not of ${commune.slug}` }]);
  const own = await db.within(commune.id, (tx) => loadOverlays(tx, commune.id));
  const added = [...read.overlays].flatMap(([procedure, overlay]): readonly NewOverlay[] => {
    const before = own.get(procedure) ?? NOTHING_OWN;
    if (isDeepStrictEqual(before.overlay, overlay)) return [];
    const version = before.version + 1;
    return [{ commune: commune.id, procedure, version, overlay, officer: null, at: clock.business() }];
  });
  if (added.length > 0) await db.hot.transact([commune.id], { added: addOverlays(added) });
  return added.length;
}

function refuse(file: string, mistakes: readonly LineError[]): 0 {
  if (mistakes.length === 0) return 0;
  throw new Error(
    mistakes.map(({ line, sentence }) => `${file}:${line}: ${sentence.replace(/\.$/, '')}.`).join('\n'),
  );
}

function refuseStrays(file: string, procedures: readonly Procedure[], known: ReadonlySet<ProcedureId>): void {
  const strays = procedures.flatMap(({ id, related }) =>
    related
      .filter((other) => !known.has(other))
      .map((other) => `${file}: ${id} is related to ${other}, which does not exist.`),
  );
  if (strays.length > 0) throw new Error(strays.join('\n'));
}
