// A letter's way: told by the clerk, signed by the chairman's tap, handed over by a person or read in the chat, in the register.
import { expect, test } from 'vitest';
import { spelled } from '../../domain/code.ts';
import { brokenPromises, seenNextDoor } from '../support/promises.ts';
import { startTrip, type Trip } from '../support/trip.ts';
import { reportsLamp } from '../support/trip-acts.ts';
import type { Person } from '../support/trip-person.ts';

async function beginsLetter(clerk: Person, kind: string): Promise<void> {
  await clerk.says('menu');
  await clerk.taps(/Thư của xã/);
  await clerk.taps('Viết thư mới');
  await clerk.taps(kind);
}

/** From the saved draft to the signature; what the chairman reads is what is signed. */
async function isSigned(clerk: Person, chairman: Person, whatItSays: RegExp): Promise<void> {
  await clerk.taps('Lưu bản soạn');
  await clerk.taps('Mở thư');
  await clerk.taps('Trình ký');
  await chairman.hears(/Có thư chờ .* ký/);
  await chairman.taps('Mở thư');
  await chairman.hears(whatItSays);
  await chairman.taps('Ký');
}

async function story(trip: Trip): Promise<void> {
  const lan = trip.citizen('Lan');
  await reportsLamp(lan);
  const { code } = await trip.complaint();
  const clerk = await trip.leader('van-phong');
  const chairman = await trip.leader('chu-tich');

  await beginsLetter(clerk, 'Mừng khai sinh');
  await clerk.taps('Gia đình muốn nhận');
  await clerk.says('H’Hen Niê Kđăm');
  await clerk.says('Y Thih Êban');
  await clerk.taps('Bản Đôi');
  await isSigned(clerk, chairman, /Được tin gia đình đón cháu H’Hen Niê Kđăm chào đời/);
  await clerk.hears(/Thư Mừng khai sinh đã ký, số 1\/2026/);
  await clerk.taps('Mở thư');
  await clerk.taps('Đã trao tận tay');

  await beginsLetter(clerk, 'Cảm ơn');
  await clerk.taps('Người đã gửi một việc');
  await clerk.says(code);
  await clerk.says('báo đèn đường hỏng ở đầu Bản Đôi');
  await clerk.taps('Không ghi');
  await isSigned(clerk, chairman, /trân trọng cảm ơn ông\/bà đã báo đèn đường hỏng/);
  await clerk.hears(/Thư Cảm ơn đã ký, số 1\/2026/);
  await clerk.taps('Mở thư');
  await clerk.taps('Gửi qua tin nhắn');
  await lan.hears(/Xã gửi .* một lá thư, do Chủ tịch.* Lò Văn Thử ký, số 1 năm 2026/);
  await trip.settled();

  // Nothing of the family's letter came to anybody's chat; the thanks came as a picture and as a file to print.
  const heard = lan.heard();
  expect(heard.flatMap(({ pictures }) => pictures)).toHaveLength(1);
  const [file] = heard.flatMap((one) => (one.file === null ? [] : [trip.zalo.files.get(one.file)]));
  expect(file?.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(heard.map(({ text }) => text).join('\n')).not.toContain('H’Hen');

  await clerk.says('menu');
  await clerk.taps(/Thư của xã/);
  await clerk.taps('Sổ thư');
  const { text } = await clerk.hears(/Mừng khai sinh số 1/);
  expect(text).toMatch(/Mừng khai sinh số 1, ký .*: Y Thih Êban, Bản Đôi, đã trao tận tay/);
  expect(text).toMatch(new RegExp(`Cảm ơn số 1, ký .*${spelled(code)}.*, đã gửi tin nhắn`));
}

// Once is enough: letters ring no timers, so that the queue makes no difference; every inbound comes twice all the same.
test('a letter from its event to the register, every inbound twice', async () => {
  const trip = await startTrip({ redisUrl: null, twice: true });
  try {
    await story(trip);
    expect(await brokenPromises(trip)).toEqual([]);
    expect(await seenNextDoor(trip)).toEqual([]);
  } finally {
    await trip.end();
  }
});
