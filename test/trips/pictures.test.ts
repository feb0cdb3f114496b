// Pictures on the way: whoever answers faster than their photo is fetched still sends it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTrip, type Trip, UNDONE_NO_MORE } from '../support/trip.ts';
import { reportsLamp } from '../support/trip-acts.ts';

let trip: Trip;

beforeAll(async () => {
  trip = await startTrip({ redisUrl: null });
});
afterAll(() => trip.end());

test('a photo that the platform gives out slowly reaches the citizen with the answer', async () => {
  const head = await trip.leader('kinh-te');
  const hoa = trip.citizen('Hoa');
  await reportsLamp(hoa);
  await head.taps('Trả lời dân');
  trip.pictures.answersAfter(1_500);
  await head.says('Sáng nay tổ điện đã thay bóng mới');
  await head.hears(/còn thiếu:\n• ảnh chụp/);
  // One after the other, as fast as thumbs are.
  await head.says('gửi ảnh');
  await head.sendsPhoto();
  await head.says('xong');
  await head.says('gửi cho dân');
  await trip.settled();
  await trip.time.passes(UNDONE_NO_MORE);
  await hoa.hears(/đã thay bóng mới/);
  await trip.settled();
  expect((await trip.seen.outbox()).filter(({ status }) => status !== 'sent')).toEqual([]);
  expect(hoa.heard().flatMap(({ pictures }) => pictures)).toHaveLength(1);
  expect(await trip.complaint()).toMatchObject({ standing: { status: 'closed' } });
});
