// The story of trip A: a complaint that nobody answers in time, and what the house does about it.
import { expect } from 'vitest';
import type { Trip } from '../support/trip.ts';

/** Reminder, apology draft, escalation by the commune's calendar, then an answer, heard and rated. */
export async function silence(trip: Trip): Promise<void> {
  const head = await trip.leader('kinh-te');
  const deputy = await trip.leader('pho-chu-tich');
  const chairman = await trip.leader('chu-tich');
  const hoa = trip.citizen('Hoa');

  // The complaint is stored, its receipt heard, its owner told.
  await hoa.arrives();
  await hoa.hears(/trợ lý tự động \(máy trả lời\) của Xã Suối Đôi/);
  await hoa.says('Đường vào Bản Đôi có ổ gà to, xe máy ngã mấy lần rồi');
  await hoa.taps('Đường sá, cầu cống hư hỏng');
  await hoa.hears(/Chụp rõ chỗ hỏng/);
  await hoa.sendsPhoto();
  await hoa.hears(/Đã nhận 1 ảnh/);
  await hoa.taps('Xong');
  await hoa.taps('Bản Đôi');
  await hoa.hears(/Ảnh: 1 ảnh/);
  await hoa.taps('Gửi');
  // Five working days without the Thursday this commune has off.
  await hoa.hears(/Mã: \d{3} \d{3} \d{4}.*hẹn trả lời trước thứ Ba, ngày 10 tháng 11/s);
  await head.hears(/Việc mới giao/);
  expect(await trip.complaint()).toMatchObject({ standing: { status: 'assigned' }, category: 'duong_sa' });

  // Nobody opens it.
  await trip.time.passes({ toShare: 25 });
  await head.hears(/Việc mới chưa ai mở/);
  await trip.time.passes({ toShare: 50 });
  expect(trip.time.local()).toMatch(/^2026-11-06 07:4\d$/);
  await head.hears(/Đã hết nửa thời gian/);
  await trip.time.passes({ toShare: 80 });
  expect(trip.time.local()).toMatch(/^2026-11-09 15:3\d$/);
  await head.hears(/Đã soạn lời xin lỗi/);
  await deputy.hears(/Đã soạn lời xin lỗi/);

  // The term ends at midnight; the matter goes up when the office opens, and nobody is woken.
  await trip.time.passes({ toShare: 100 });
  expect(trip.time.local()).toBe('2026-11-11 00:00');
  expect(await trip.complaint()).toMatchObject({ rung: 0, breaches: 0, owner: { post: 'TP_KT' } });
  await trip.time.passes({ minutes: 450 });
  expect(await trip.complaint()).toMatchObject({ rung: 1, breaches: 1, owner: { post: 'PCT_KT' } });
  await deputy.hears(/Việc quá hẹn, chuyển lên/);
  await head.hears(/chuyển lên Phó Chủ tịch phụ trách kinh tế/);
  await hoa.hears(/xã đã trễ hẹn.*Việc nay do Phó Chủ tịch/s);
  await trip.time.passes({ workingDays: 1 });
  await chairman.hears(/Việc quá hẹn, chuyển lên/);

  // Whoever has it now answers; the citizen hears it and is content.
  await chairman.answers(
    'Sáng nay đội giao thông xã đã kiểm tra: mưa làm sụt nền đường. Thứ Sáu 13/11 đội sẽ đổ đá, còn hỏng thì gọi 0200 000 200.',
  );
  await hoa.hears(/Lò Văn Thử trả lời.*mưa làm sụt nền đường/s);
  await trip.settled();
  expect(await trip.complaint()).toMatchObject({ standing: { status: 'closed', rating: null } });
  await hoa.taps('Hài lòng');
  await hoa.hears(/cảm ơn ông\/bà đã cho biết “hài lòng”.*thái độ/s);
  await chairman.hears(/Dân đánh giá: hài lòng/);
  await trip.settled();
  await hoa.says('2');
  await hoa.hears(/cách cán bộ tiếp/);
  await chairman.hears(/Dân đánh giá thái độ: tạm được/);
  expect(await trip.complaint()).toMatchObject({
    standing: { status: 'closed', rating: 'good', attitude: 'fair' },
  });
}
