// What an answer must tell: rule by rule, what travels with it, and what no rule may do to a fair answer.
import { describe, expect, test } from 'vitest';
import { type Judged, judgeAnswer, type Missing } from '../../../domain/complaint/answer-quality.ts';
import { id, type MediaId } from '../../../domain/ids.ts';
import { told } from './given.ts';

const REPORT: Judged = { kind: 'phan_anh', photos: 0 };

function lacks(text: string, judged: Judged = REPORT): readonly Missing[] {
  return judgeAnswer(told(text), judged).missing;
}

describe('an answer to a report', () => {
  test('that is a formula lacks everything but plain words', () => {
    expect(lacks('Đã ghi nhận, sẽ xem xét')).toEqual([
      'found',
      'done_or_why_not',
      'by_whom',
      'by_when',
      'what_next',
    ]);
    expect(judgeAnswer(told('ok'), REPORT).passes).toBe(false);
    expect(judgeAnswer({ text: null, voices: [] }, { ...REPORT, photos: 2 }).passes).toBe(false);
  });

  test.each([
    ['Sáng nay tổ điện xã đã thay 2 bóng ở ngõ 3, tối nay bác xem giúp, chưa sáng thì nhắn lại.'],
    ['Đã thay ba tấm ván, cầu đi lại được từ sáng nay'],
    ['chieu qua to cap nuoc thay van o dau xom, toi nay bac xem giup'],
  ])('that is short and concrete passes, the signature and the rating buttons doing the rest: %s', (text) => {
    expect(judgeAnswer(told(text), { ...REPORT, photos: 1 })).toEqual({ passes: true, missing: [] });
  });

  test('must tell what was found, not that somebody was sent to look', () => {
    expect(lacks('Hôm nay xã đã giao phòng Kinh tế chủ trì kiểm tra')).toContain('found');
    expect(lacks('Hôm nay anh Tú đã kiểm tra, cống tắc do rác')).not.toContain('found');
  });

  test('must tell a deed, or why there is none: looking and promising are none', () => {
    expect(lacks('Sáng nay tôi đã kiểm tra, sẽ xử lý theo quy định')).toContain('done_or_why_not');
    expect(lacks('Xã đã chỉ đạo xử lý chiều nay')).toContain('done_or_why_not');
    expect(lacks('Chiều nay công an xã đã lập biên bản, phạt chủ quán 2 triệu')).toEqual([]);
    expect(lacks('Chưa sửa được vì thợ chờ ván, thứ Năm 19/11 tổ cầu đường làm')).toEqual([]);
    expect(
      lacks('Dây này của Điện lực, không thuộc xã. Tôi đã báo họ sáng nay, bác hỏi số 1900 1006.'),
    ).toEqual([]);
  });

  test('tells enough without a verb on any list, when it is full of particulars', () => {
    expect(
      lacks('Tối qua 3 anh dân phòng quây chó ở ngõ 8, nhốt vào lồng, chủ nhà trả 600 nghìn tiền thuốc.'),
    ).toEqual([]);
    expect(
      lacks('Ngày 12/11 xã ra văn bản nhắc các đơn vị liên quan và 12 thôn quản lý chặt hơn 45 tuyến đường.'),
    ).toContain('done_or_why_not');
  });

  test('is not undone by a "not" that stands far before', () => {
    expect(
      lacks('Cháu trực chào hỏi không ra gì với bác, thế là sai. Chiều thứ Sáu cháu sẽ đến nhà xin lỗi bác.'),
    ).toEqual([]);
    expect(lacks('Chiều qua công an xã không lập biên bản')).toContain('done_or_why_not');
  });

  test('must tell who acts: the units concerned are nobody', () => {
    expect(lacks('Hôm qua đơn vị chức năng đã lập biên bản')).toEqual(['by_whom']);
    expect(lacks('Hôm qua công an đã lập biên bản')).toEqual([]);
  });

  test('must tell when, and the time ahead is none', () => {
    expect(lacks('Công an xã đã lập biên bản, thu loa của quán')).toEqual(['by_when']);
    expect(lacks('Công an xã đã lập biên bản, thu loa của quán tối 9/11')).toEqual([]);
    expect(lacks('Trong thời gian tới công an xã đã lập biên bản')).toContain('by_when');
  });

  test('must date what it announces', () => {
    const begun = 'Sáng nay công an xã đã lập biên bản. Hàng rào còn lại xã sẽ cho tháo dỡ';
    expect(lacks(`${begun} trong thời gian sớm nhất`)).toEqual(['what_next']);
    expect(lacks(`${begun} trước ngày 20/11`)).toEqual([]);
    expect(lacks('Sáng nay công an xã đã lập biên bản. Nếu họ còn lấn, xã sẽ tháo dỡ')).toEqual([]);
    expect(lacks('Hiện chưa sửa được vì thiếu kinh phí')).toContain('what_next');
  });

  test('must show work of the commune in the field, or tell why it does not', () => {
    const mended = 'Hôm qua đội giao thông đã vá 6 ổ gà trước chợ';
    expect(lacks(mended)).toEqual(['photo']);
    expect(lacks(mended, { ...REPORT, photos: 1 })).toEqual([]);
    expect(lacks(`${mended}. Trời tối nên chưa chụp được ảnh.`)).toEqual([]);
    expect(lacks('Hôm qua Điện lực đã thay 2 sứ trên cột trước chợ')).toEqual([]);
    expect(lacks('Chưa vá được vì mưa, thứ Năm đội giao thông vá')).toEqual([]);
  });

  test('must be plain: a third office word, or a sentence without end, is too much', () => {
    const plain = 'Sáng nay tôi đã kiểm tra, công an xã đã phạt chủ quán 2 triệu đồng';
    expect(lacks(`${plain} theo thẩm quyền`)).toEqual([]);
    expect(lacks(`${plain}. Căn cứ thẩm quyền, trên cơ sở nêu trên, đề nghị chấp hành.`)).toEqual([
      'plain_words',
    ]);
    expect(lacks(`${plain}${', rồi xem lại từng bàn ghế ngoài hè'.repeat(6)}`)).toEqual(['plain_words']);
  });
});

test('a spoken answer is not judged: a person will listen', () => {
  const voices = [id<MediaId>('voice')];
  expect(judgeAnswer({ text: null, voices }, REPORT).passes).toBe(true);
  expect(judgeAnswer({ text: 'Đã ghi nhận', voices }, REPORT).passes).toBe(true);
});

describe('an answer to anything else', () => {
  test('need only say something', () => {
    const question: Judged = { kind: 'hoi_dap', photos: 0 };
    expect(lacks('Bác mang căn cước và giấy chứng sinh, không mất tiền', question)).toEqual([]);
    expect(lacks('Theo quy định hiện hành', question)).toEqual(['done_or_why_not']);
    expect(lacks('Đã ghi nhận, sẽ xem xét', { kind: 'to_cao', photos: 0 })).toEqual(['done_or_why_not']);
  });

  test('to praise, thanks are enough', () => {
    expect(lacks('Cảm ơn bác ạ', { kind: 'khen', photos: 0 })).toEqual([]);
  });

  test('is to be as plain as any other', () => {
    const paper = 'Căn cứ thẩm quyền và trình tự nêu trên, bác nộp đơn ở quầy số 1';
    expect(lacks(paper, { kind: 'hoi_dap', photos: 0 })).toEqual(['plain_words']);
  });
});
