// Several people, one lamp: one joins, another is merged in; the head goes on leave, who stands in hands it over, and all hear of it.
import { expect, test } from 'vitest';
import { brokenPromises, seenNextDoor } from '../support/promises.ts';
import { startTrip, type Trip } from '../support/trip.ts';
import { reportsLamp } from '../support/trip-acts.ts';
import type { Person } from '../support/trip-person.ts';

/** One boot for four ways that others tell apart; what differs between the queues is told by the trips beside this one. */
test('joined, merged, on leave, handed over', async () => {
  const trip = await startTrip({ redisUrl: null, twice: true });
  try {
    const head = await trip.leader('kinh-te');
    const deputy = await trip.leader('pho-chu-tich');
    const [hoa, minh, lan] = ['Hoa', 'Minh', 'Lan'].map((name) => trip.citizen(name)) as [
      Person,
      Person,
      Person,
    ]; // three names, three people

    await reportsLamp(hoa);
    await head.hears(/Việc mới giao/);
    await joins(minh);
    const merged = await mergesIn(trip, head, lan);
    await goesAway(head, deputy);
    await trip.time.passes({ workingDays: 2 });
    await deputy.hears(/vì người giữ đang vắng/);
    const open = (await trip.seen.complaints()).find(({ standing }) => standing.status !== 'merged');
    expect(open).toMatchObject({
      owner: { post: 'TP_KT' },
      followers: [expect.any(String), expect.any(String)],
    });
    expect(open?.owner.officer).not.toBe(merged.owner.officer);

    await handsOver(deputy);
    for (const person of [hoa, minh, lan]) await person.hears(/cần nơi khác giải quyết: Điện lực Mẫu/);
    await deputy.taps('Mở xem');
    await walks(deputy, ['Cách khác', 'Không phải việc tôi', 'Họ nhận hay không', 'Đã nhận giải quyết']);
    for (const person of [hoa, minh, lan]) await person.hears(/Điện lực Mẫu.* đã nhận giải quyết/);
    expect(head.heard().some(({ text }) => text.includes('Điện lực Mẫu'))).toBe(false);

    await trip.settled();
    expect(await brokenPromises(trip)).toEqual([]);
    expect(await seenNextDoor(trip)).toEqual([]);
  } finally {
    await trip.end();
  }
});

/** The same lamp once more: it is offered to join, and is joined. */
async function joins(person: Person): Promise<void> {
  await tellsOfLamp(person);
  await person.hears(/Gần đó đã có người báo việc giống thế/);
  await walks(person, [/^Đèn đường.*Bản Đôi/u, 'Cùng báo']);
  await person.hears(/đã cùng báo việc/);
}

/** Somebody takes it for another matter; the head sees that it is none, and merges it into the first. */
async function mergesIn(trip: Trip, head: Person, person: Person) {
  await tellsOfLamp(person);
  await walks(person, ['Việc khác', 'Gửi']);
  await person.hears(/Mã: \d/);
  await head.hears(/Việc mới giao/);
  const second = await trip.complaint();
  await walks(head, ['Mở xem', 'Cách khác', 'Gộp, xem thêm', 'Gộp việc trùng', /Đèn đường/u, 'Gộp lại']);
  await person.hears(/cùng một chuyện với việc/);
  return second;
}

/** From today until the end of the second day offered. */
async function goesAway(head: Person, deputy: Person): Promise<void> {
  await head.says('menu');
  await walks(head, ['Việc khác', 'Tôi vắng mặt', /./u]);
  await head.hears(/đến hết ngày nào/);
  await head.says('3');
  await walks(head, [/Nguyễn Thị Thử/u, 'Lưu lại']);
  await deputy.hears(/nhờ ông\/bà làm thay/);
}

async function handsOver(deputy: Person): Promise<void> {
  await walks(deputy, ['Mở xem', 'Cách khác', 'Không phải việc tôi', 'Nhờ cơ quan khác']);
  await deputy.says('Điện lực Mẫu, 0200 000 900');
  await deputy.hears(/Vì sao phải nơi ấy/);
  await deputy.says('Cột và dây là của điện lực');
  await deputy.hears(/Người dân sẽ được báo như sau/);
  await deputy.taps('Gửi');
}

async function tellsOfLamp(person: Person): Promise<void> {
  await person.says('Đèn đường đầu Bản Đôi hỏng cả tháng nay');
  await walks(person, ['Đèn đường, chiếu sáng công cộng', 'Không có ảnh', 'Bản Đôi']);
}

async function walks(person: Person, taps: readonly (string | RegExp)[]): Promise<void> {
  for (const label of taps) await person.taps(label);
}
