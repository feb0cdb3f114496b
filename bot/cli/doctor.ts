// `doctor`: what is wrong with this installation, in plain words; changes nothing.
import pg from 'pg';
import { openDatabase } from '../../db/client.ts';
import { isMigrated } from '../../db/migrate.ts';
import { sealerFrom } from '../../db/seal.ts';
import { type Config, parseConfig } from '../config.ts';
import { findHome } from '../embedded-postgres/home.ts';
import { holdSentence } from '../hold.ts';
import { secretKeyOf } from '../secret-key.ts';
import { sentenceOf } from '../sentence.ts';
import { communeFindings } from './doctor-communes.ts';
import { clockFinding, diskFinding, keyFileFinding, nodeFinding, queueFinding } from './doctor-machine.ts';
import { type Finding, note, trouble, well } from './finding.ts';
import { withServer } from './open.ts';

const SIGN: Readonly<Record<Finding['kind'], string>> = { well: 'ok  ', note: 'note', trouble: 'BAD ' };

/** Prints every finding; the exit code is 1 when one is trouble. */
export async function doctor(): Promise<void> {
  const findings = await examine();
  for (const { kind, sentence } of findings) console.log(`${SIGN[kind]}  ${sentence}`);
  if (findings.some(({ kind }) => kind === 'trouble')) process.exitCode = 1;
}

/** Looks at everything; what cannot be looked at is a finding itself. */
export async function examine(): Promise<readonly Finding[]> {
  const parsed = parseConfig();
  if (parsed.kind === 'refused') return [nodeFinding(), ...parsed.sentences.map(trouble)];
  const { config } = parsed;
  return [
    nodeFinding(),
    well('The configuration can be used.'),
    ...publicUrlFinding(config),
    await diskFinding(config),
    await keyFileFinding(config),
    ...(await databaseFindings(config)),
    await queueFinding(config),
  ];
}

/** Without it only pictures can go out, which platforms take as bytes; the playground needs no link. */
function publicUrlFinding({ publicUrl, playground }: Config): readonly Finding[] {
  if (publicUrl !== null || playground) return [];
  return [
    note(
      'PUBLIC_URL is not set: voices and large photos cannot be sent by link, and no account can be linked by its administrator.',
    ),
  ];
}

async function databaseFindings({ databaseUrl, dataDir }: Config): Promise<readonly Finding[]> {
  if (databaseUrl === null && (await findHome(dataDir)) === null)
    return [note('There is no database yet; the first start makes it.')];
  try {
    return await withServer(async (url, config) => {
      const bare = await bareFindings(url);
      return bare.some(({ kind }) => kind === 'trouble')
        ? bare
        : [...bare, ...(await openedFindings(url, config))];
    });
  } catch (error) {
    return [trouble(sentenceOf(error))];
  }
}

/** Before anything of ours can be asked: does it answer, is it of this version, does its clock go right? */
async function bareFindings(url: string): Promise<readonly Finding[]> {
  const client = new pg.Client({ connectionString: url }).on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; now: Date }>(
      `select current_setting('server_version') as version, clock_timestamp() as now`,
    );
    const migrated = await isMigrated((text) => client.query(text)).catch(() => false);
    return [
      well(`Postgres ${rows[0]?.version} answers.`),
      migrated
        ? well('The tables are those of this version.')
        : trouble('The tables are not those of this version: run gan-dan migrate.'),
      clockFinding(rows[0]?.now.getTime() ?? 0, Date.now()),
    ];
  } finally {
    await client.end();
  }
}

/** Opening refuses a role that row-level security does not bind, and a key that is not the data's. */
async function openedFindings(url: string, config: Config): Promise<readonly Finding[]> {
  const sealer = sealerFrom(await secretKeyOf(config), config.previousSecretKeys);
  const db = await openDatabase({ url, sealer, poolSize: 2, onError: () => undefined });
  try {
    const hold = await holdSentence(db);
    return [
      well('Row-level security binds the service, and the key is that of the data.'),
      ...(hold === null ? [] : [trouble(`Held: ${hold}`)]),
      ...(await communeFindings(db, Date.now())),
    ];
  } finally {
    await db.close();
  }
}
