// Trip: people, phones and time around a running house, in the words of the work (STYLE §6 Trips).
import { type Complaint, isOpen } from '../../domain/complaint/complaint.ts';
import type { CommuneId } from '../../domain/ids.ts';
import { cloneTemplate, dropDatabase } from './database.ts';
import { awaited } from './deadline.ts';
import { type Ground, type House, openHouseHere } from './house.ts';
import { type Observer, openObserver } from './observer.ts';
import { openPictures, type Pictures } from './pictures.ts';
import { type FakeZalo, fakeZalo } from './platforms/zalo.ts';
import { connectNextDoor, importCommunes, inviteFor, NEXT_DOOR } from './trip-communes.ts';
import { openPerson, type Person } from './trip-person.ts';
import { openPost, type Post } from './trip-post.ts';
import { beginningOffset, openTime, type Time } from './trip-time.ts';

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

/** A deed is held for a minute, in which it may be taken back; then its words leave. */
export const UNDONE_NO_MORE = { minutes: 2 } as const;

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
  const around = options.around ?? ((work) => work());
  const databaseUrl = await cloneTemplate('gan_dan_template');
  const [commune, stranger] = await importCommunes(databaseUrl);
  const [zalo, pictures] = await Promise.all([fakeZalo(), openPictures()]);
  const offset = beginningOffset();
  const ground = { databaseUrl, redisUrl: options.redisUrl, zalo, picturesUrl: pictures.url };
  const house = await (options.open ?? openHouseHere)(ground, offset);
  const seen = await openObserver(databaseUrl, commune);
  const post = openPost({ address: house.address, twice: options.twice ?? false, patienceMs });
  const settled = () =>
    awaited(
      async () => ((await seen.pending(time.now())) === 0 ? true : null),
      patienceMs,
      () => 'Something stayed on its way',
    ).then(() => undefined);
  const clock = { moveTo: (ahead: number) => around(() => house.moveTo(ahead)) };
  const time: Time = openTime(clock, offset, {
    commune: seen.loadCommune,
    openComplaint: () => newest(seen, isOpen),
    pushed: settled,
  });
  const people: Person[] = [];

  function meet(name: string, deliver: Post['deliver']): Person {
    const user = String(7_000_000_000_000_000_000n + BigInt(people.length + 1));
    const { ledger } = zalo;
    const person = openPerson(name, user, {
      ledger,
      picturesUrl: pictures.url,
      patienceMs,
      deliver,
      settled,
    });
    people.push(person);
    return person;
  }
  const citizen = (name: string) => meet(name, (event) => around(() => post.deliver(event)));

  return {
    ...{ house, zalo, pictures, post, time, seen, stranger, people, settled, citizen },
    async leader(key) {
      const code = await inviteFor(seen, key);
      const person = citizen(key);
      await person.says(code);
      await person.hears(/Đã nối cuộc trò chuyện này/);
      return {
        ...person,
        async answers(text) {
          await answer(person, text);
          await time.passes(UNDONE_NO_MORE);
        },
      };
    },
    async neighbour(name) {
      await connectNextDoor(seen.database, stranger, zalo);
      const { deliver } = openPost({ address: house.address, twice: false, patienceMs, keys: NEXT_DOOR });
      return meet(name, deliver);
    },
    complaint: () => newest(seen, () => true),
    async end() {
      await house.stop();
      await Promise.all([zalo.close(), pictures.close(), seen.close()]);
      await dropDatabase(databaseUrl);
      if (options.mayStumble !== true) refuseErrors(house);
    },
  };
}

async function newest(seen: Observer, isMeant: (complaint: Complaint) => boolean): Promise<Complaint> {
  const found = (await seen.complaints()).findLast(isMeant);
  if (found === undefined) throw new Error('There is no such complaint');
  return found;
}

function refuseErrors({ errors }: House): void {
  const shown = [...new Set(errors)].slice(0, ERRORS_SHOWN);
  if (shown.length > 0) throw new Error(`The house logged errors:\n${shown.join('\n')}`);
}

async function answer(leader: Person, text: string): Promise<void> {
  await leader.taps('Trả lời dân');
  await leader.hears(/trả lời người dân: đã thấy gì/);
  await leader.sendsPhoto(text);
  await leader.hears(/Người dân sẽ nhận đúng như sau/);
  await leader.taps('Gửi cho dân');
  await leader.hears(/gửi cho dân sau một phút/);
}
