// `migrate` and `reset`: the database brought up to date, the demo begun afresh.
import { rm } from 'node:fs/promises';
import { forgetDemo } from '../../db/forget-demo.ts';
import { migrate } from '../../db/migrate.ts';
import { importDemoCommune } from '../commune-import.ts';
import { mediaFolderOf, readConfig } from '../config.ts';
import { runningEmbedded } from '../embedded-postgres.ts';
import { freshIds } from '../ids.ts';
import { withServer, withStorage } from './open.ts';

/** Brings the database to the shape this version knows. */
export async function migrateNow(): Promise<void> {
  await withServer((url) => migrate(url));
  console.log('The database is up to date.');
}

/** Forgets the invented communes and imports the demo anew. A running service would go on with what it remembers. */
export async function resetDemo(): Promise<void> {
  const { databaseUrl, dataDir } = readConfig();
  if (databaseUrl === null && (await runningEmbedded(dataDir))) {
    throw new Error('Gần Dân is running: stop it first (Ctrl-C where it was started), then reset the demo.');
  }
  await withServer(async (url) => {
    await migrate(url);
    const realCommunes = await forgetDemo(url);
    // files bear names that say nothing: those of the demo can only be told from others when there are no others
    if (realCommunes === 0) await rm(mediaFolderOf(dataDir), { recursive: true, force: true });
  });
  await withStorage(({ db, clock }) => importDemoCommune({ db, ids: freshIds, now: clock.business() }));
  console.log('The demo begins afresh.');
}
