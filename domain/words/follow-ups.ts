// Words of follow-ups: how people ask on about the procedure they have just been told of.

/** What may be asked on, in the order in which it is answered. */
export const FOLLOW_UPS = ['papers', 'fee', 'time', 'where', 'online', 'home', 'proxy'] as const;
export type FollowUp = (typeof FOLLOW_UPS)[number];

/** Patterns (`domain/recognition.ts`). `home` is whoever cannot come; `proxy` whoever sends somebody. */
export const FOLLOW_UP_WORDS: Readonly<Record<FollowUp, readonly string[]>> = {
  papers: [
    'giấy tờ|gì',
    'cần|mang|nộp|gồm|thiếu * giấy|gì',
    'xem|nhắc|nói|gửi|đọc lại',
    'hồ sơ gồm|gì|những',
  ],
  fee: [
    'phí',
    'lệ phí',
    'bao nhiêu tiền',
    'mất|tốn|hết|đóng|nộp|trả|lấy * tiền',
    'hết|tốn|mất bao nhiêu',
    'tốn nhiều|kém|không',
    'tiền bao|nong|gì',
    'giá bao',
    'mấy đồng|nghìn|ngàn|trăm|tiền',
  ],
  time: [
    'mấy|bao ngày|hôm|bữa|tuần|tháng|giờ',
    'bao nhiêu ngày|hôm|bữa|tuần|tháng|lâu',
    'bao lâu',
    'lâu không|hông|hôn|ko|k|lắm|chưa',
    'bao giờ|khi|chừng',
    'khi|hôm|chừng|lúc nào * xong|có|lấy|nhận|được|trả',
    'ngày|hôm nào xong|có|lấy|nhận|được|trả',
    'xong ngay|luôn|liền',
    'lấy|nhận|trả ngay|luôn|liền',
    'lấy|trả trong ngày',
    'thời hạn|gian',
  ],
  where: [
    'ở|tại đâu|mô',
    'nộp|đến|tới|ra|lên|làm|gặp * đâu|mô',
    'chỗ|nơi|quầy|phòng|xã|phường nào',
    'gặp ai',
    'địa chỉ',
    'xã|phường khác * được',
  ],
  online: [
    'trên|qua mạng',
    'trực tuyến',
    'online',
    'onl',
    'cổng dịch',
    'dịch vụ công',
    'vneid',
    'trên|bằng|qua điện',
    'gửi|qua bưu',
  ],
  home: [
    'đến|tới|về|tận nhà',
    'tại nhà',
    'không đi được|lại|nổi',
    'nằm một|liệt',
    'liệt giường',
    'già yếu',
    'ốm|đau|yếu * không đi',
  ],
  proxy: [
    'đi|làm|nộp|ký|lấy|nhận thay',
    'đi|làm|nộp|lấy|nhận hộ|giùm|giúp|dùm',
    'thay * được|mặt',
    'nhờ|cử * đi|làm|nộp|lấy',
    'cho bố|mẹ|ba|má|vợ|chồng|con|anh|chị|em|cháu|người * đi|làm|nộp|lấy',
    'ủy|uỷ quyền',
    '=có mặt',
    'phải có mặt',
    'đi|đến|ra cùng',
    'bố|mẹ|ba|má|vợ|chồng|con|anh|chị|em|ông|bà|cháu|bạn|nhà|người * đi|làm|nộp|lấy|ký * được',
    'vợ chồng * đến|đi|ký',
    'cả hai|nhà * đến|đi|ký',
    'tự đi',
    'đích thân',
  ],
};
