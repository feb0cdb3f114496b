// Trip: people, phones and time around a running house, in the words of the work (STYLE §6 Trips).
import { readFile } from 'node:fs/promises';
import { writePair, writeSettings } from '../../bot/channels/zalo/settings.ts';
import { importCommuneText } from '../../bot/commune-import.ts';
import { freshIds, uuidv7 } from '../../bot/ids.ts';
import { connectChannelAccount, saveTokens } from '../../db/channel-accounts.ts';
import { type Database, openDatabase } from '../../db/client.ts';
import { findOfficer } from '../../db/communes.ts';
import { createInvite } from '../../db/invites.ts';
import { sealerFrom } from '../../db/seal.ts';
import { DAY } from '../../domain/clock.ts';
import { type Complaint, isOpen } from '../../domain/complaint/complaint.ts';
import type { ChannelAccountId, CommuneId } from '../../domain/ids.ts';
import { cloneTemplate, dropDatabase, TEST_KEY } from './database.ts';
import { awaited } from './deadline.ts';
import { type Ground, type House, openHouseHere } from './house.ts';
import { type Observer, openObserver } from './observer.ts';
import { openPictures, type Pictures } from './pictures.ts';
import { type FakeZalo, fakeZalo } from './platforms/zalo.ts';
import { DEMO_OA } from './platforms/zalo-events.ts';
import { openPerson, type Person } from './trip-person.ts';
import { openPost, type Post } from './trip-post.ts';
import { beginningOffset, openTime, type Time, TRIP_BEGINS } from './trip-time.ts';

export type TripOptions = {
  /** `null`: the queue lives in Postgres. */
  readonly redisUrl: string | null;
  /** Every inbound is delivered twice. */
  readonly twice?: boolean;
  /** Another way to open the house: in processes of its own. */
  readonly open?: (ground: Ground, offset: number) => Promise<House>;
  /** Stands around every webhook and every push of the clock. */
  readonly around?: (work: () => Promise<void>) => Promise<void>;
  /** Processes are made to fail: what they say of it is no news. */
  readonly mayStumble?: boolean;
  /** How long people wait for a message. */
  readonly patienceMs?: number;
};

/** Longer than any round of a sweeper, so that nothing that comes by itself is missed. */
const PATIENCE_MS = 20_000;

const ERRORS_SHOWN = 3;

/** An officer with a phone that has been linked by an invite. */
export interface Leader extends Person {
  /** From the newest notice of a case: reads it, writes the answer under a photo, sends it. */
  answers(text: string): Promise<void>;
}

export interface Trip {
  readonly house: House;
  readonly zalo: FakeZalo;
  readonly pictures: Pictures;
  readonly post: Post;
  readonly time: Time;
  readonly seen: Observer;
  /** The commune next door, which is to see nothing. */
  readonly stranger: CommuneId;
  readonly people: readonly Person[];
  citizen(name: string): Person;
  /** The officer of this key in the commune's file; links their chat with a real invite. */
  leader(key: string): Promise<Leader>;
  /** Somebody who writes to the account of the commune next door. Beckoned once the house has spoken. */
  neighbour(name: string): Promise<Person>;
  /** The newest complaint. */
  complaint(): Promise<Complaint>;
  /** Waits until nothing is on its way any more. */
  settled(): Promise<void>;
  /** Stops everything; errors of the house end the trip badly. */
  end(): Promise<void>;
}

/** Starts a house on a database of its own with two communes, and a fake Zalo beside it. */
export async function startTrip(options: TripOptions): Promise<Trip> {
  const patienceMs = options.patienceMs ?? PATIENCE_MS;
  const databaseUrl = await cloneTemplate('gan_dan_template');
  const [commune, stranger] = await importCommunes(databaseUrl);
  const [zalo, pictures] = await Promise.all([fakeZalo(), openPictures()]);
  const ground = { databaseUrl, redisUrl: options.redisUrl, zalo, picturesUrl: pictures.url };
  const offset = beginningOffset();
  const house = await (options.open ?? openHouseHere)(ground, offset);
  const seen = await openObserver(databaseUrl, commune);
  const post = openPost({ address: house.address, twice: options.twice ?? false, patienceMs });
  const around = options.around ?? ((work) => work());
  const people: Person[] = [];

  const settled = () =>
    awaited(
      async () => ((await seen.pending(time.now())) === 0 ? true : null),
      patienceMs,
      () => 'Something stayed on its way',
    ).then(() => undefined);
  const complaint = async () => {
    const newest = (await seen.complaints()).at(-1);
    if (newest === undefined) throw new Error('Nobody has complained yet');
    return newest;
  };
  const openComplaint = async () => {
    const newest = (await seen.complaints()).findLast(isOpen);
    if (newest === undefined) throw new Error('No complaint is open');
    return newest;
  };
  const clock = { moveTo: (ahead: number) => around(() => house.moveTo(ahead)) };
  const time: Time = openTime(clock, offset, { commune: seen.loadCommune, openComplaint, pushed: settled });

  function meet(
    name: string,
    deliver: Post['deliver'] = (event) => around(() => post.deliver(event)),
  ): Person {
    const user = String(7_000_000_000_000_000_000n + BigInt(people.length + 1));
    const person = openPerson(name, user, {
      ledger: zalo.ledger,
      picturesUrl: pictures.url,
      patienceMs,
      deliver,
      settled,
    });
    people.push(person);
    return person;
  }

  return {
    house,
    zalo,
    pictures,
    post,
    time,
    seen,
    stranger,
    people,
    citizen: (name) => meet(name),
    async neighbour(name) {
      await connectNextDoor(seen.database, stranger, zalo);
      const { deliver } = openPost({ address: house.address, twice: false, patienceMs, keys: NEXT_DOOR });
      return meet(name, deliver);
    },
    async leader(key) {
      const code = await inviteFor(seen, key);
      const person = meet(key);
      await person.says(code);
      await person.hears(/Đã nối cuộc trò chuyện này/);
      return { ...person, answers: (text) => answer(person, text) };
    },
    complaint,
    settled,
    async end() {
      await house.stop();
      await Promise.all([zalo.close(), pictures.close(), seen.close()]);
      await dropDatabase(databaseUrl);
      const errors = [...new Set(house.errors)].slice(0, ERRORS_SHOWN);
      if (errors.length > 0 && options.mayStumble !== true)
        throw new Error(`The house logged errors:\n${errors.join('\n')}`);
    },
  };
}

async function answer(leader: Person, text: string): Promise<void> {
  await leader.taps('Trả lời dân');
  await leader.hears(/trả lời người dân: đã thấy gì/);
  await leader.sendsPhoto(text);
  await leader.hears(/Người dân sẽ nhận đúng như sau/);
  await leader.taps('Gửi cho dân');
  await leader.hears(/Đã gửi trả lời cho người dân/);
}

/** The trip's own commune and its neighbour, imported from files as a clerk's are. */
async function importCommunes(url: string): Promise<readonly [CommuneId, CommuneId]> {
  const onError = (error: Error) => {
    throw error;
  };
  const db = await openDatabase({ url, sealer: sealerFrom(TEST_KEY), poolSize: 1, onError });
  const bringIn = async (file: string) => {
    const text = await readFile(new URL(`../fixtures/communes/${file}`, import.meta.url), 'utf8');
    const imported = await importCommuneText({ db, ids: freshIds, now: TRIP_BEGINS }, text);
    if (imported.kind === 'imported') return imported.commune;
    throw new Error(imported.errors.map(({ line, sentence }) => `${file}:${line}: ${sentence}`).join('\n'));
  };
  try {
    return [await bringIn('trip.yaml'), await bringIn('stranger.yaml')];
  } finally {
    await db.close();
  }
}

/** The invented account of the commune next door, of the same app. */
const NEXT_DOOR = { ...DEMO_OA, oaId: '1846207395518402638' } as const;

/** Connects it with the tokens in force, so that the one fake can stand for both accounts. */
async function connectNextDoor(database: Database, commune: CommuneId, zalo: FakeZalo): Promise<void> {
  const { appId, appSecretKey, oaSecretKey, oaId } = NEXT_DOOR;
  await database.within(commune, async (tx) => {
    const account = { id: freshIds.next<ChannelAccountId>(), commune, channel: 'zalo', external: oaId };
    await connectChannelAccount(tx, account, writeSettings({ appId, appSecretKey, oaSecretKey }));
    const secret = writePair(zalo.tokens());
    await saveTokens(tx, commune, account.id, { secret, generation: 1, expiresAt: Date.now() + DAY });
  });
}

/** A code as `gan-dan invite` makes it, for the machine's own today. */
async function inviteFor({ database, commune }: Observer, key: string): Promise<string> {
  return database.within(commune, async (tx) => {
    const officer = await findOfficer(tx, commune, key);
    if (officer === null) throw new Error(`The commune's file has no officer "${key}"`);
    const code = await createInvite(tx, commune, { id: uuidv7(), officer, now: Date.now() });
    return code.match(/.{1,4}/g)?.join('-') ?? code;
  });
}
