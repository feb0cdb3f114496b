// Opens the playground of a house: its account, its first two phones, its pushed clock.
import { connectChannelAccount } from '../../db/channel-accounts.ts';
import { clockOffset, pushClock } from '../../db/playground-clock.ts';
import { SECOND } from '../../domain/clock.ts';
import type { ChannelAccountId, CommuneId } from '../../domain/ids.ts';
import { CHAIRMAN } from '../../domain/routing.ts';
import type { House } from '../compose.ts';
import { openPlayground, type Playground } from './playground.ts';

/** Another process may have pushed the clock; looked at this often. */
const CLOCK_LOOKED_AT_EVERY = SECOND;

/** The playground of a commune, with a citizen's and a leader's phone already there. */
export async function openPlaygroundOf(house: House, commune: CommuneId): Promise<Playground> {
  const { db, ids, communes, words, media, log } = house.deps;
  const wanted = {
    id: ids.next<ChannelAccountId>(),
    commune,
    channel: 'playground',
    external: `playground-${commune}`,
  };
  const account = await db.within(commune, (tx) => connectChannelAccount(tx, wanted, null));
  const playground = openPlayground({
    db,
    ids,
    communes,
    words,
    media,
    log,
    account,
    receive: house.handlers.receive,
    mediaUrl: (file) => onThisServer(house.links.to(commune, file)),
    clock: {
      real: house.clock.real,
      business: house.clock.business,
      async push(byMs) {
        house.clock.moveTo(await db.anyCommune((tx) => pushClock(tx, byMs)));
        await house.handlers.sweepTimers();
        await house.handlers.sweepOutbox();
      },
    },
    listen: house.bell.listen,
  });
  if ((await playground.phones()).length === 0) await firstPhones(playground, house, commune);
  return playground;
}

/** The page asks its own server for files, also where PUBLIC_URL names another door of it. */
function onThisServer(link: string): string {
  return new URL(link, 'http://here').pathname;
}

/** The citizen, and the head of the unit that gets most reports, side by side. */
async function firstPhones(playground: Playground, house: House, communeId: CommuneId): Promise<void> {
  const commune = await house.deps.communes.of(communeId);
  const first = commune.categories[0]?.post ?? CHAIRMAN;
  const leader = commune.officers.find((officer) => officer.posts.includes(first)) ?? commune.officers[0];
  await playground.addPhone({ as: 'citizen' });
  if (leader !== undefined) await playground.addPhone({ as: 'officer', officer: leader.id });
}

/** Follows the pushed clock of the database; returns how to stop. */
export async function followClock(house: House): Promise<() => void> {
  const look = async () => house.clock.moveTo(await house.deps.db.anyCommune(clockOffset));
  await look();
  const timer = setInterval(
    () => void look().catch((error) => house.deps.log.error('the clock was not read', error)),
    CLOCK_LOOKED_AT_EVERY,
  );
  return () => clearInterval(timer);
}
