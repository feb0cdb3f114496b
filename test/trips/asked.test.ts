// The officer asks back and the clock stands still; the case changes hands, is answered with a photo, and is opened again one rung up.
import { expect } from 'vitest';
import { dayOf } from '../../domain/clock.ts';
import { type Trip, UNDONE_NO_MORE } from '../support/trip.ts';
import { tellsTheSame } from '../support/trip-tests.ts';

tellsTheSame('question, pause, forward, photo, not solved', async (trip: Trip) => {
  const head = await trip.leader('kinh-te');
  const surveyor = await trip.leader('dia-chinh');
  const minh = trip.citizen('Minh');

  // Told by voice, placed on the map.
  await minh.sendsVoice();
  await minh.hears(/giọng nói của ông\/bà\. Việc này về gì|chọn giúp tôi loại việc/);
  await minh.taps('Rác thải, vệ sinh môi trường');
  await minh.taps('Không có ảnh');
  await minh.taps('Gửi vị trí');
  await minh.sendsPlace(21.5123, 104.9876, 'Bờ suối Đôi');
  await minh.hears(/Vị trí: Bờ suối Đôi/);
  await minh.taps('Gửi');
  await minh.hears(/Mã:/);
  await head.hears(/Việc mới giao/);

  // Accepted by the number under the notice. A question pauses the clock for two working days.
  await head.says('1');
  await minh.hears(/đã nhận giải quyết/);
  const { due } = await trip.complaint();
  await head.taps('Mở xem');
  await head.taps('Hỏi thêm dân');
  await head.hears(/gõ câu hỏi gửi người dân/);
  await head.says('Bãi rác nằm phía nào của cầu ạ?');
  await head.hears(/Đồng hồ tạm dừng/);
  await minh.hears(/“Bãi rác nằm phía nào của cầu ạ\?”/);
  await trip.time.passes({ workingDays: 2 });
  expect(await trip.complaint()).toMatchObject({ standing: { status: 'waiting' } });
  await minh.taps('Trả lời câu hỏi');
  await minh.hears(/cán bộ hỏi/);
  await minh.says('Phía Bản Đôi, dưới gốc cây gạo');
  await minh.hears(/cảm ơn ông\/bà đã trả lời/);
  await head.hears(/Dân đã trả lời.*dưới gốc cây gạo/s);
  const resumed = await trip.complaint();
  expect(resumed).toMatchObject({ standing: { status: 'accepted' } });
  expect([due.day, resumed.due.day]).toEqual(['2026-11-10', '2026-11-12']);

  // Forwarded with a reason that the citizen reads too.
  await head.taps('Mở xem');
  await head.taps('Chuyển người khác');
  await head.taps(/Công chức địa chính/);
  await head.hears(/Lý do là gì/);
  await head.says('Đất bãi rác thuộc hồ sơ địa chính');
  await head.hears(/chuyển đi sau một phút/);
  await trip.time.passes(UNDONE_NO_MORE);
  await minh.hears(/đã chuyển cho Công chức địa chính.*Đất bãi rác/s);
  await surveyor.hears(/Việc chuyển đến.*Đất bãi rác/s);

  // Too little goes back; then answered with words and a photo, which reaches the citizen as a picture.
  await surveyor.taps('Trả lời dân');
  await surveyor.says('Đã ghi nhận, sẽ xem xét');
  await surveyor.hears(/còn thiếu:.*đã làm việc gì.*Đã ghi nhận, sẽ xem xét/s);
  await surveyor.says('Sáng nay tổ vệ sinh đã dọn bãi rác, cắm biển cấm đổ.');
  await surveyor.hears(/còn thiếu:\n• ảnh chụp/);
  await surveyor.taps('Gửi ảnh');
  await surveyor.sendsPhoto();
  await surveyor.taps('Xong');
  await surveyor.hears(/Ảnh: 1 ảnh/);
  await surveyor.taps('Gửi cho dân');
  await surveyor.hears(/sau một phút/);
  await trip.time.passes(UNDONE_NO_MORE);
  await minh.hears(/Hà Văn Thử trả lời.*đã dọn bãi rác/s);
  await trip.settled();
  expect(minh.heard().flatMap(({ pictures }) => pictures)).toHaveLength(1);
  expect(trip.zalo.uploads.size).toBeGreaterThan(0);
  expect(await trip.complaint()).toMatchObject({ standing: { status: 'closed' } });

  // Not solved: said why, and the case is open again with a new promise.
  await minh.taps('Chưa được');
  await minh.hears(/Chỗ nào chưa được/);
  await minh.says('Rác vẫn còn ở đầu kia');
  await minh.hears(/đã mở lại/);
  await head.hears(/Việc mở lại vì dân chưa hài lòng/);
  expect(await trip.complaint()).toMatchObject({
    standing: { status: 'assigned' },
    owner: { post: 'TP_KT' },
    reopens: 1,
  });
  expect(dayOf(trip.time.now())).toBe('2026-11-04');
});
