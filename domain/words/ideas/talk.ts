// Ideas about the talk itself: what somebody sent earlier, and that they ask what has become of it.
import type { CueWords } from '../../procedures/cues.ts';

export const TALK: CueWords = {
  status: [
    'đến|tới|ra đâu|sao|tới rồi',
    'tới|đến đâu',
    'xong|được|có|duyệt|giải_quyết|xử_lý|trả_lời|trả chưa',
    'chưa thấy|có|ai|xong|giải|trả|xử|được|nhận',
    'kết quả',
    'bao_giờ|khi_nào|chừng_nào * xong|trả|lấy|có|giải',
    'tra cứu',
    'theo dõi',
    'tình_trạng|tiến_độ',
    'sao * im|lâu|chậm|chưa',
    'mà * chưa|vẫn|không * thấy|ai|có|gọi|trả',
    'quá|trễ hẹn',
    'đã gửi|nộp|báo|phản',
    'vẫn chưa|không|im|thế|vậy|y|còn',
  ],
  report: ['phản ánh', 'kiến nghị', 'góp ý', 'báo hỏng', 'đơn thư', 'đơn phản', 'đơn khiếu', 'ý kiến'],
  dossier: [
    'hồ sơ',
    'giấy hẹn',
    'biên nhận',
    'phiếu hẹn',
    'đã|mới|tôi|em|nhà|con nộp',
    'nộp * hôm|tuần|tháng|bữa|ngày|lâu|rồi|từ',
    'mã hồ',
  ],
};
