// `hold` and `release`: whether anything may leave for a platform; a running service follows at once.
import { listCommunes } from '../../db/communes.ts';
import { beginHold, endHold, findHold, renewDeadlines } from '../../db/hold.ts';
import { withStorage } from './open.ts';

/** Holds everything back. */
export async function holdNow(): Promise<void> {
  await withStorage(({ db, clock }) =>
    db.anyCommune((tx) => beginHold(tx, { reason: 'asked', since: clock.real() })),
  );
  console.log('Nothing is sent to any platform until you run gan-dan release. What people write is kept.');
}

/** Lets everything leave that has waited; what is still worth saying has its whole time to arrive. */
export async function releaseNow(): Promise<void> {
  const waiting = await withStorage(async ({ db, clock }) => {
    if ((await db.anyCommune(findHold)) === null) return null;
    const now = clock.real();
    const communes = await db.anyCommune(listCommunes);
    const counts = await Promise.all(
      communes.map((commune) => db.within(commune, (tx) => renewDeadlines(tx, commune, now))),
    );
    await db.anyCommune(endHold);
    return counts.reduce((sum, count) => sum + count, 0);
  });
  console.log(
    waiting === null
      ? 'Nothing was held: messages leave as always.'
      : `Messages leave again. ${waiting} ${waiting === 1 ? 'has' : 'have'} waited; what was only a reply and is too old by now is not sent.`,
  );
}
