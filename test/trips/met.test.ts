// Not every talk is a complaint: papers, a person, danger in the night, a denunciation that nobody else may see.
import { expect } from 'vitest';
import { spelled } from '../../domain/code.ts';
import type { Trip } from '../support/trip.ts';
import type { Person } from '../support/trip-person.ts';
import { tellsTheSame } from '../support/trip-tests.ts';

tellsTheSame('papers, and a person who answers', async (trip) => {
  const onDuty = await trip.leader('truc-ban');
  const lan = trip.citizen('Lan');

  // A procedure named plainly is taken, and said; its papers come with fee, place and source.
  await lan.says('tôi muốn làm giấy khai sinh cho con');
  await lan.hears(/Tôi hiểu ông\/bà hỏi: Đăng ký khai sinh/);
  await untilOffered(trip, lan, 'Gửi ảnh danh sách', () => lan.taps('Không rõ'));
  await lan.hears(/Giấy tờ cần mang/);
  await lan.hears(/Tiền phải nộp:.*Nộp ở đâu:.*Theo:/s);

  // The officer on duty is called into the talk; words, photos and voices go both ways.
  await lan.says('9');
  await lan.hears(/cần gặp về việc gì/);
  await lan.says('Hỏi lệ phí khai sinh muộn');
  await lan.hears(/Đang mời Cán bộ trực ban Cao Thị Thử/);
  await onDuty.hears(/Có người dân muốn nói chuyện: Hỏi lệ phí/);
  await lan.says('Con tôi sinh từ năm ngoái');
  await onDuty.hears(/Người dân: Con tôi sinh từ năm ngoái/);
  await lan.sendsPhoto();
  await onDuty.hears(/Người dân: 1 ảnh/);
  await onDuty.says('Chị mang giấy chứng sinh ra quầy nhé');
  await lan.hears(/Cao Thị Thử: Chị mang giấy chứng sinh/);
  await onDuty.sendsVoice();
  await lan.hears(/giọng nói/);
  await onDuty.says('kết thúc');
  await lan.hears(/Cuộc nói chuyện đã kết thúc/);
  await onDuty.hears(/Cuộc nói chuyện với người dân đã kết thúc/);
  expect(onDuty.heard().flatMap(({ pictures }) => pictures)).toHaveLength(1);
  expect(await trip.seen.complaints()).toEqual([]);
});

tellsTheSame('danger in the night', async (trip) => {
  const onDuty = await trip.leader('truc-ban');
  const chairman = await trip.leader('chu-tich');
  const head = await trip.leader('kinh-te');
  const lan = trip.citizen('Lan');
  await trip.time.passes({ to: { local: '2026-11-02T23:40' } });

  // The numbers first, then a human is paged, whatever the hour.
  await lan.says('cháy nhà rồi cứu với');
  await lan.hears(/Gọi 114 ngay/);
  await lan.hears(/Đã báo Chủ tịch Ủy ban nhân dân xã và cán bộ trực|đang ở đâu/);
  await onDuty.hears(/KHẨN: dân báo nguy.*“cháy nhà rồi cứu với”/s);
  await chairman.hears(/KHẨN: dân báo nguy/);
  await lan.sendsPlace(21.5, 104.9, 'Cạnh trường học');
  await onDuty.hears(/Vị trí: Cạnh trường học/);
  await chairman.hears(/Vị trí: Cạnh trường học/);
  await onDuty.taps('Nhận giải quyết');
  await lan.hears(/Cao Thị Thử đã nhận giải quyết/);
  expect(trip.time.local()).toMatch(/^2026-11-02 23:4\d$/);
  expect(await trip.complaint()).toMatchObject({ urgency: 'emergency', owner: { post: 'TRUC_BAN' } });
  expect(head.heard().filter(({ text }) => /KHẨN|trường học/.test(text))).toEqual([]);
});

tellsTheSame('violence at home, at night, on a shared phone', async (trip) => {
  const chairman = await trip.leader('chu-tich');
  const onDuty = await trip.leader('truc-ban');
  const lan = trip.citizen('Lan');
  await trip.time.passes({ to: { local: '2026-11-02T23:40' } });

  // Numbers first; whoever may open it is paged at once, with the code alone.
  await lan.says('chồng tôi đang đánh tôi, cứu với');
  await lan.hears(/gọi 113 ngay/);
  await lan.hears(/Tôi không tự nhắn lại về việc này/);
  await chairman.hears(/KHẨN: dân báo nguy.*việc giữ kín/s);
  expect(saidTo(onDuty, /KHẨN/)).toEqual([]);

  // Nobody accepts: five minutes later the next one is called, and takes it.
  await trip.time.passes({ minutes: 6 });
  await onDuty.hears(/KHẨN: có người gặp nguy, người được gọi trước chưa nhận/);
  expect(saidTo(onDuty, /đánh tôi/)).toEqual([]);
  await onDuty.taps('Nhận giải quyết');
  await onDuty.hears(/Đã ghi: .* nhận giải quyết/);
  expect(await trip.complaint()).toMatchObject({ urgency: 'emergency', owner: { post: 'TRUC_BAN' } });

  // The phone stays silent from then on, whatever happens, however late.
  await trip.settled();
  const heard = lan.heard().length;
  await trip.time.passes({ to: 'next working morning' });
  expect(lan.heard()).toHaveLength(heard);
  await lan.says('xoá tin');
  await lan.hears(/giữ ngón tay vào cuộc trò chuyện này/);
});

tellsTheSame('a denunciation is sealed', async (trip) => {
  const chairman = await trip.leader('chu-tich');
  const head = await trip.leader('kinh-te');
  const others = [head, await trip.leader('dia-chinh'), await trip.leader('truc-ban')];
  const be = trip.citizen('Bé');

  await be.says('Tôi tố cáo ông cán bộ địa chính nhận hối lộ 5 triệu');
  await be.hears(/Tôi dừng ở đây, không hỏi gì thêm/);
  await be.taps('Chuyển kín');
  await be.hears(/Đã chuyển kín cho .*Chỉ người ấy và một người nữa mở được/s);
  await chairman.hears(/việc giữ kín/);
  const { code, visibility } = await trip.complaint();
  expect(visibility).toBe('restricted');
  expect(saidTo(chairman, /hối lộ/)).toEqual([]);

  // Only who was given it reads it, and only on asking.
  await chairman.taps('Mở xem');
  await chairman.taps('Mở nội dung');
  await chairman.hears(/“Tôi tố cáo ông cán bộ địa chính nhận hối lộ 5 triệu”/);

  // To everybody else, here and next door, it does not exist.
  await trip.time.passes({ to: 'next working morning' });
  expect(others.flatMap((one) => saidTo(one, new RegExp(`hối lộ|${spelled(code)}`)))).toEqual([]);
  await head.says(code);
  await head.hears(/Hiện không có việc nào/);
  const stranger = await trip.neighbour('Người xã bên');
  await stranger.says(code);
  await stranger.hears(/Mã này chưa đúng/);
});

/** Goes on until a label is offered; a talk asks no more than ten questions. */
async function untilOffered(
  trip: Trip,
  person: Person,
  label: string,
  goOn: () => Promise<void>,
): Promise<void> {
  for (let asked = 0; asked < 10; asked += 1) {
    await trip.settled();
    if (person.isOffered(label)) return;
    await goOn();
  }
  throw new Error(`${person.name} was never offered "${label}"`);
}

function saidTo(person: Person, what: RegExp): readonly string[] {
  return person.heard().flatMap(({ text }) => (what.test(text) ? [text] : []));
}
