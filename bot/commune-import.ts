// Importing a commune's file into the database: a new commune, or what has changed of one that is there.
import { readFile } from 'node:fs/promises';
import type { Database } from '../db/client.ts';
import { findCommune } from '../db/communes.ts';
import { type ImportPart, importCommune } from '../db/import-commune.ts';
import type { LineError } from '../db/yaml-lines.ts';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, Ids } from '../domain/ids.ts';
import { parseCommuneFile } from './cli/commune-file.ts';

export type Imported =
  | {
      readonly kind: 'imported';
      readonly commune: CommuneId;
      readonly name: string;
      readonly isNew: boolean;
      /** What differed; empty when the file says what is there already. */
      readonly changed: readonly ImportPart[];
    }
  | { readonly kind: 'errors'; readonly errors: readonly LineError[] };

/** What importing needs of the world. */
export type Importing = { readonly db: Database; readonly ids: Ids; readonly now: Moment };

/** Imports the text of a commune's file. Nothing is written when anything in it is wrong. */
export async function importCommuneText({ db, ids, now }: Importing, text: string): Promise<Imported> {
  const parsed = parseCommuneFile(text);
  if (parsed.kind === 'errors') return parsed;
  const { slug, name } = parsed.commune;
  const known = await db.anyCommune((tx) => findCommune(tx, slug));
  const commune = known ?? ids.next<CommuneId>();
  const result = await db.within(commune, (tx) => importCommune(tx, commune, parsed.commune, ids, now));
  // Another process that starts at the same moment was faster: what it has made is found now.
  if (result === null) return importCommuneText({ db, ids, now }, text);
  return { kind: 'imported', commune, name, isNew: known === null, changed: result.changed };
}

/** Imports the demo commune of `db/seed`; to be called at every start of a playground. */
export async function importDemoCommune(importing: Importing): Promise<CommuneId> {
  const text = await readFile(new URL('../db/seed/demo-commune.yaml', import.meta.url), 'utf8');
  const imported = await importCommuneText(importing, text);
  if (imported.kind === 'imported') return imported.commune;
  throw new Error(
    `db/seed/demo-commune.yaml cannot be read: ${imported.errors.map(({ line, sentence }) => `${line}: ${sentence}`).join(' ')}`,
  );
}
