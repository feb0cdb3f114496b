// Acts: what people do in several trips, tap by tap.
import type { Person } from './trip-person.ts';

/** Files a report about a street lamp in few taps; its receipt has been heard when it resolves. */
export async function reportsLamp(person: Person): Promise<void> {
  await person.says('Đèn đường đầu Bản Đôi hỏng cả tháng nay');
  await person.taps('Đèn đường, chiếu sáng công cộng');
  await person.taps('Không có ảnh');
  await person.taps('Bản Đôi');
  await person.taps('Gửi');
  await person.hears(/Mã: \d/);
}
