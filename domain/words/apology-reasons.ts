// Words of a reason for being late: formulas that explain nothing, blame put on the citizen, promises of money.

/** Formulas that stand for a reason and are none (courtesy-and-letters.md §2.1: never "do hệ thống", "do quá tải" alone). */
export const EMPTY_REASONS: readonly string[] = [
  'do|vì|bởi|bị|tại|lỗi hệ thống',
  'quá tải',
  'quá nhiều|đông việc|hồ|đơn|người',
  'nhiều việc',
  'công việc nhiều|bận',
  'lý|lí do khách|chủ|riêng|nội quan|bộ',
  'khách quan',
  'yếu tố khách',
  'bất khả kháng',
  'trục trặc',
  'sự cố',
  'sơ suất',
  'thiếu sót',
  'lý|lí do',
  'chưa kịp|xong|giải|xử',
  'chậm trễ|chạp',
  'trễ hẹn',
  'bận',
];

/** The citizen is blamed: never in an apology (courtesy-and-letters.md §2). */
export const BLAMING_REASONS: readonly string[] = [
  'do|vì|tại|bởi|lỗi ông|bà|bác|cô|chú|anh|chị|dân|người|gia|phía|nhà * không|chưa|chậm|gửi|nộp|khai|sai|thiếu|cung|tự|dân|đình',
  'ông|bà|bác|dân|gia * không|chưa|chậm|thiếu hợp|cung|nộp|phối|chịu|khai|bổ',
  'lỗi của ông|bà|bác|dân|người|gia',
  'hồ|giấy sơ|tờ * sai|thiếu',
];

/** Money or goods are promised, which an apology may not do (courtesy-and-letters.md §2). */
export const PROMISES_OF_MONEY: readonly string[] = [
  'bồi thường',
  'đền bù|tiền',
  'hoàn tiền|phí|lại',
  'trả tiền|lại',
  'bù tiền|cho',
];

/** Words that hold a reason together and are none of it. */
export const REASON_JOINTS: readonly string[] = [
  'do',
  'vì',
  'bởi',
  'tại',
  'nên',
  'bị',
  'có',
  'là',
  'của',
  'xã',
  'ủy|uỷ ban',
  'chúng tôi',
  'cơ quan',
  'cán bộ',
  'và',
  'một',
  'số',
  'các',
  'những',
  'lỗi',
  'việc',
  'hồ sơ',
  'lý|lí do',
  'thôi',
  'ạ',
];
