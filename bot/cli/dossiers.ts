// `dossiers import`: where dossiers stand, from a file a clerk exports; mistakes are told by row and column.
import { readFile } from 'node:fs/promises';
import { importDossiers } from '../../db/dossiers.ts';
import { readDossiers } from '../../domain/dossier/table.ts';
import { freshIds } from '../ids.ts';
import { tableOf } from '../sheets/table.ts';
import { communeBySlug } from './commune.ts';
import { withStorage } from './open.ts';

/** Imports a file; nothing is written when anything in it is wrong. */
export async function importDossierFile(
  file: string,
  { commune: slug }: { readonly commune: string },
): Promise<void> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Error(`The file ${file} cannot be read: is the path right?`, { cause });
  });
  const table = await tableOf(bytes, file).catch((cause: unknown) => {
    throw new Error(`${file} is no Excel file that can be read: save it again as .xlsx or .csv.`, { cause });
  });
  const read = readDossiers(table);
  if (read.kind === 'mistakes')
    throw new Error(
      read.mistakes
        .map(({ row, column, sentence }) => `${file}: row ${row}, ${column}: ${sentence}.`)
        .join('\n'),
    );
  await withStorage(async (opened) => {
    const { id, name } = await communeBySlug(opened, slug);
    const { added, changed, same } = await opened.db.within(id, (tx) =>
      importDossiers(tx, id, read.rows, freshIds),
    );
    console.log(`${name}: ${added} dossier(s) added, ${changed} changed, ${same} as they were.`);
  });
}
