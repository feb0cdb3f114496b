// Where words lead: each heading by words of its own, safety before everything.
import { describe, expect, test } from 'vitest';
import { headingOf } from '../../../domain/sorting/heading.ts';
import { understand } from '../../support/seed-knowledge.ts';

const heading = (text: string) => headingOf(understand(text), text.split(/\s+/u).length);

describe('words lead', () => {
  test.each([
    ['danger', 'cháy nhà rồi cứu với'],
    ['danger', 'chồng em nhậu về là lôi em ra đánh'],
    ['danger', 'đường hỏng mà chồng tôi đang đánh tôi'],
    ['denounce', 'địa chính vòi tiền mới chịu đo đất'],
    ['denounce', 'dia chinh voi tien moi chiu do dat'],
    ['contest', 'tôi không đồng ý quyết định thu hồi đất'],
    ['papers', 'làm khai sinh cho con cần giấy gì'],
    ['procedures', 'tôi muốn hỏi thủ tục'],
    ['elsewhere', 'làm hộ chiếu ở đâu'],
    ['report', 'nhà bên mở loa kẹo kéo suốt đêm không ai ngủ được'],
    ['report', 'cán bộ xã hách dịch quá'],
    ['reporting', 'tôi muốn phản ánh'],
    ['praise', 'cảm ơn cô cán bộ đã hướng dẫn mẹ tôi tận tình lắm'],
    ['thanks', 'cảm ơn nhé'],
    ['track', 'phản ánh hôm trước của tôi tới đâu rồi'],
    ['errand', 'tôi muốn gặp chủ tịch xã'],
    ['errand', 'uỷ ban mở cửa mấy giờ'],
    ['greeting', 'xin chào ạ'],
    ['abuse', 'đồ ngu dốt'],
    ['stray', 'kết quả xổ số hôm nay'],
    ['nothing', 'vâng ạ'],
  ] as const)('to %s: %s', (kind, text) => expect(heading(text).kind).toBe(kind));
});

describe('what only speaks of it', () => {
  test.each([
    'thủ tục tố cáo thế nào',
    'học về phòng chống tham nhũng',
    'cán bộ xã nhận hồ sơ lúc mấy giờ',
    'đơn tố cáo gửi ai',
  ])('accuses nobody: %s', (text) => expect(heading(text).kind).not.toBe('denounce'));

  test.each(['mức phạt bạo lực gia đình là bao nhiêu', 'đèn cháy bóng', 'trạm biến áp nhảy cầu dao suốt'])(
    'is no alarm: %s',
    (text) => expect(heading(text).kind).not.toBe('danger'),
  );
});
