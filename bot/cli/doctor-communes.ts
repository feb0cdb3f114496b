// What `doctor` asks of each commune: rest days, officers in chat, accounts and their tokens, categories.
import { type KnownAccount, listChannelAccounts, readTokens } from '../../db/channel-accounts.ts';
import type { Database, Tx } from '../../db/client.ts';
import { isDemoCommune, listCommunes, loadCommune } from '../../db/communes.ts';
import { dayOf, type Moment } from '../../domain/clock.ts';
import type { Commune } from '../../domain/commune.ts';
import { type Finding, note, trouble, well } from './finding.ts';

/** From October on the next year's rest days should be known (FAULTS F53). */
const LOOK_AHEAD_FROM_MONTH = 10;

export async function communeFindings(db: Database, now: Moment): Promise<readonly Finding[]> {
  const ids = await db.anyCommune(listCommunes);
  if (ids.length === 0)
    return [note('There is no commune yet: gan-dan commune template shows how to begin.')];
  const findings = await Promise.all(
    ids.map((id) =>
      db.within(id, async (tx) => {
        const commune = await loadCommune(tx, id);
        const own = [
          ...restDayFindings(commune, now),
          ...peopleFindings(commune, await isDemoCommune(tx, id)),
          ...(await accountFindings(tx, commune, now)),
        ];
        return own.map(({ kind, sentence }) => ({ kind, sentence: `${commune.slug}: ${sentence}` }));
      }),
    ),
  );
  return findings.flat();
}

/** A year without an announced row makes every date in it provisional. */
export function restDayFindings(commune: Pick<Commune, 'restDays'>, now: Moment): readonly Finding[] {
  const today = dayOf(now);
  const year = Number(today.slice(0, 4));
  const isKnown = (one: number) =>
    commune.restDays.some(({ date, status }) => status === 'announced' && date.startsWith(`${one}-`));
  if (!isKnown(year))
    return [trouble(`no rest days are announced for ${year}: every due date is provisional.`)];
  if (Number(today.slice(5, 7)) < LOOK_AHEAD_FROM_MONTH || isKnown(year + 1))
    return [well(`the rest days of ${year} are known.`)];
  return [
    note(
      `no rest days are announced for ${year + 1} yet: dates in it are provisional. Import them when they are.`,
    ),
  ];
}

/** Nobody waits in danger at a demo: there it is only told. */
function peopleFindings(commune: Commune, isDemo: boolean): readonly Finding[] {
  const linked = commune.officers.filter(({ person }) => person !== null);
  const isOnDuty = commune.duty.some((id) => linked.some((officer) => officer.id === id));
  if (linked.length === 0) return [note('no officer has linked a chat yet: gan-dan invite makes the code.')];
  const count = `${linked.length} of ${commune.officers.length} officers have linked their chat`;
  if (isOnDuty) return [well(`${count}.`)];
  const unheard = `${count}, but nobody on duty: a citizen in danger would reach no one.`;
  return [isDemo ? note(unheard) : trouble(unheard)];
}

async function accountFindings(tx: Tx, commune: Commune, now: Moment): Promise<readonly Finding[]> {
  const accounts = await listChannelAccounts(tx, commune.id);
  return Promise.all(
    accounts.map(async (known) =>
      accountFinding(known, (await readTokens(tx, commune.id, known.account.id))?.expiresAt ?? null, now),
    ),
  );
}

function accountFinding(
  { account, isEnabled, trouble: reason }: KnownAccount,
  expiresAt: Moment | null,
  now: Moment,
): Finding {
  const name = `the ${account.channel} account ${account.external}`;
  if (!isEnabled) return note(`${name} is switched off.`);
  if (reason !== null) return trouble(`${name} needs you: ${reason.replaceAll('_', ' ')}.`);
  if (expiresAt !== null && expiresAt < now)
    return trouble(`${name}: the token has run out; link it again through /connect.`);
  return well(`${name} is connected.`);
}
