// The kill trip: processes die without a word at many steps of one story; nothing is lost, nothing is doubled.
import { beforeAll, describe, expect, test } from 'vitest';
import { type Kill, type Killing, openKilling, plannedKills } from '../support/kills.ts';
import { type HouseOfProcesses, openProcesses } from '../support/processes.ts';
import { brokenPromises } from '../support/promises.ts';
import { startTrip, type Trip, UNDONE_NO_MORE } from '../support/trip.ts';
import { complaintsOf } from '../support/trip-dump.ts';
import type { Person } from '../support/trip-person.ts';

/** Give `KILL_SEED` to have the same deaths again. */
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);
/** Steps of the story when nothing has to be asked for twice. */
const STEPS = 19;
const RUNS = 5;
const KILLS_EACH = 2;
/** A dead process's conversations are free after 12 s, what it was sending after 30 s; then comes the sweeper. */
const PATIENCE_MS = 90_000;

const RUN_WITHIN_MS = 200_000;

const plan = plannedKills(SEED, RUNS, KILLS_EACH, STEPS);

let undisturbed: string;

beforeAll(async () => {
  console.log(`kill trip: seed ${SEED}`);
  const trip = await startTrip({ redisUrl: null });
  try {
    await story(trip, () => undefined);
    undisturbed = await complaintsOf(trip);
  } finally {
    await trip.end();
  }
});

describe('the same end, wherever the processes die', () => {
  const runs = plan.map((kills) => ({ kills, where: kills.map(told).join(', ') }));
  test.concurrent.each(runs)('killed at $where', ({ kills }) => killed(kills), RUN_WITHIN_MS);
});

async function killed(kills: readonly Kill[]): Promise<void> {
  let house: HouseOfProcesses | undefined;
  let killing: Killing | undefined;
  const trip: Trip = await startTrip({
    redisUrl: null,
    patienceMs: PATIENCE_MS,
    mayStumble: true,
    open: async (ground, offset) => {
      house = await openProcesses(ground, offset, ['all']);
      return house;
    },
    around: (work) => (killing === undefined ? work() : killing.step(work, () => trip.settled())),
  });
  try {
    await story(trip, () => {
      if (house !== undefined) killing = openKilling(house, trip.zalo, kills);
    });
    expect(killing?.deaths()).toBe(kills.length);
    expect(await complaintsOf(trip)).toBe(undisturbed);
  } finally {
    await trip.end();
  }
}

function told({ step, instant }: Kill): string {
  return `step ${step} ${instant}`;
}

/** Filed, left lying, accepted late, gone up the ladder, answered, rated. `begun` is called when everybody is there. */
async function story(trip: Trip, begun: () => void): Promise<void> {
  const head = await trip.leader('kinh-te');
  const deputy = await trip.leader('pho-chu-tich');
  const hoa = trip.citizen('Hoa');
  await atRest(trip);
  begun();
  await hoa.says('Đèn đường đầu Bản Đôi hỏng cả tháng nay');
  await insists(trip, hoa, ['Đèn đường, chiếu sáng công cộng', 'Không có ảnh', 'Bản Đôi', 'Gửi']);
  await atRest(trip);
  await trip.time.passes({ toShare: 50 });
  await head.says('menu');
  await insists(trip, head, ['Việc của tôi', /^Đèn đường/, 'Nhận giải quyết']);
  await atRest(trip);
  // When the office opens on the morning after the promised Tuesday.
  await trip.time.passes({ to: { local: '2026-11-11T07:31' } });
  await deputy.says('menu');
  await insists(trip, deputy, ['Việc của tôi', /^Đèn đường/, 'Trả lời dân']);
  await atRest(trip);
  await deputy.says(
    'Sáng nay tổ điện xã đã kiểm tra: đèn không sáng vì bóng cháy. Thứ Sáu 13/11 tổ sẽ thay, chưa sáng thì gọi 0200 000 200.',
  );
  await insists(trip, deputy, ['Gửi cho dân']);
  await atRest(trip);
  await trip.time.passes(UNDONE_NO_MORE);
  await insists(trip, hoa, ['Hài lòng']);
  await atRest(trip);
}

/** Nothing is on its way, and every promise holds: an open matter has its owner and its next timer. */
async function atRest(trip: Trip): Promise<void> {
  await trip.settled();
  expect(await brokenPromises(trip)).toEqual([]);
}

/** Presses one button after the other; who does not see it, because a message was lost with its sender, asks again. */
async function insists(trip: Trip, person: Person, labels: readonly (string | RegExp)[]): Promise<void> {
  for (const label of labels) {
    for (let asked = 0; asked < 3; asked += 1) {
      await trip.settled();
      if (person.isOffered(label)) break;
      await person.says('0');
    }
    await person.taps(label);
  }
}
