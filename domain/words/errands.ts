// Words of errands: what people come to the commune's house for, asked in a few words.

/** Errands, in the order in which they are listened for. */
export const ERRANDS = ['genuine', 'number', 'meet_leader', 'book', 'hours', 'officials'] as const;
export type Errand = (typeof ERRANDS)[number];

export const ERRAND_WORDS: Readonly<Record<Errand, readonly string[]>> = {
  genuine: [
    'có phải|đúng * lừa đảo',
    'tin nhắn|này * thật không|hay',
    'cán bộ * thật không|hay',
    'có phải cán bộ',
    'số này * của xã|cán|ai',
    'bị|có lừa * không|à',
    'kiểm tra tin|số|cán nhắn|bộ|điện|này|lạ',
  ],
  number: [
    'lấy số',
    'bốc số',
    'xếp hàng',
    'số thứ tự',
    'còn mấy|bao người|số|lượt|nhiêu',
    'đến lượt tôi|chưa',
  ],
  meet_leader: ['gặp * chủ|lãnh|bí tịch|đạo|thư', 'lịch tiếp', 'tiếp công|dân dân', 'hẹn gặp'],
  book: ['đặt|hẹn lịch', 'lịch hẹn', 'đặt hẹn', 'hẹn giờ'],
  hours: [
    'giờ làm|mở việc|cửa',
    'mấy giờ * mở|làm|nghỉ|đóng',
    'làm việc * thứ bảy|7',
    'bảng|niêm * phí',
    'lệ phí niêm|của yết|xã',
  ],
  officials: [
    'ai phụ|lo|giải|chịu trách|việc|quyết',
    'ai là chủ|phó|trưởng|bí',
    'danh bạ',
    'cán bộ nào|xã',
    'số * chủ|cán tịch|bộ',
  ],
};
