// What `doctor` asks of the machine: Node, clock, disk, the key's file, the queue.
import { stat, statfs } from 'node:fs/promises';
import { MINUTE, type Moment, SECOND } from '../../domain/clock.ts';
import type { Config } from '../config.ts';
import { openQueue } from '../queue.ts';
import { secretKeyFile } from '../secret-key.ts';
import { sentenceOf } from '../sentence.ts';
import { type Finding, note, trouble, well } from './finding.ts';
import { terminalLog } from './open.ts';

/** Voices and photos of some weeks. */
const DISK_FREE_MIN = 1024 ** 3;
/** Reminders are promised to the minute (FAULTS I8); leases live 30 s. */
const CLOCK_APART_MAX = 5 * SECOND;

/** A Node that is too old does not come this far. */
export function nodeFinding(): Finding {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return well(
    `Node ${process.versions.node}, time zone ${zone}; business time is +07:00 whatever the machine’s zone.`,
  );
}

/** Two machines whose clocks differ would take each other’s leases away. */
export function clockFinding(database: Moment, machine: Moment): Finding {
  const apart = Math.abs(database - machine);
  if (apart <= CLOCK_APART_MAX) return well('The clocks of this machine and of the database agree.');
  const words =
    apart < 2 * MINUTE ? `${Math.round(apart / SECOND)} seconds` : `${Math.round(apart / MINUTE)} minutes`;
  return trouble(
    `The clocks of this machine and of the database are ${words} apart: set both by network time (NTP).`,
  );
}

export async function diskFinding({ dataDir }: Pick<Config, 'dataDir'>): Promise<Finding> {
  const disk = await statfs(dataDir).catch(() => null);
  if (disk === null) return note(`${dataDir} is not there yet; the first start makes it.`);
  const free = disk.bavail * disk.bsize;
  const words = `${Math.floor(free / 1024 ** 2)} MB are free in ${dataDir}`;
  return free < DISK_FREE_MIN ? trouble(`Only ${words}: make room.`) : well(`${words}.`);
}

export async function keyFileFinding({
  dataDir,
  secretKey,
}: Pick<Config, 'dataDir' | 'secretKey'>): Promise<Finding> {
  if (secretKey !== null) return well('The key comes from SECRET_KEY.');
  const file = secretKeyFile(dataDir);
  const mode = await stat(file).then(
    ({ mode }) => mode,
    () => null,
  );
  if (mode === null) return note('The key is not made yet; the first start makes it.');
  return mode & 0o077
    ? trouble(`Others may read the key: run chmod 600 ${file}.`)
    : well(`The key is in ${file}; gan-dan backup takes it along.`);
}

export async function queueFinding({ redisUrl }: Pick<Config, 'redisUrl'>): Promise<Finding> {
  if (redisUrl === null) return well('The queue lives in Postgres.');
  try {
    const queue = await openQueue({ redisUrl, databaseUrl: '', log: terminalLog, now: Date.now });
    const reason = await queue.trouble().finally(() => queue.close());
    return reason ? trouble(`The queue on Redis: ${reason}.`) : well('The queue on Redis answers.');
  } catch (error) {
    return trouble(sentenceOf(error));
  }
}
