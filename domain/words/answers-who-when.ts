// Words of an officer's answer that tell who and when. Patterns as `recognition.ts` reads them.

/** Somebody who can be asked: a person, a team, a body with a name. The signature adds the answerer's own post. */
export const SOMEBODY: readonly string[] = [
  'tôi|tui',
  'chúng tôi|em',
  'mình',
  'em',
  'anh em',
  'xã',
  'phường',
  'uỷ ban',
  'ub',
  'thôn|ấp|xóm|khóm',
  'tổ|đội|đoàn|ban|nhóm',
  'trạm|trường|phòng',
  'công an',
  'dân quân',
  'dân phòng',
  'địa chính',
  'thú y',
  'tư pháp',
  'kiểm lâm',
  'điện lực',
  'cán bộ',
  'công chức|ty',
  'chủ tịch',
  'phó chủ',
  'bí thư',
  'trưởng thôn|ấp|bản|khu|phòng|trạm|công',
  'hiệu trưởng',
  'hợp tác',
  'ngân hàng',
  'kho bạc',
  'cơ quan bảo',
  'bảo hiểm',
  'sở',
  'thợ',
  'viettel|vnpt|mobifone|vinaphone',
  'văn phòng|thư',
  'kế toán',
  'nhà thầu|trường|máy',
  'chủ nhà|quán|hộ|đất|lò|trại|xưởng|quầy|xe|thầu',
  'xe rác',
  'đồng chí',
  'thanh niên|tra',
  'thư viện',
];

/** A party to the matter, or one that had to be moved: what makes a reminder more than a word. */
export const PARTY: readonly string[] = [
  'chủ quán|nhà|hộ|trại|xưởng|lò|cơ|đất|xe|thầu|sạp|quầy|cửa|tiệm',
  'quán|xưởng|trại|tiệm|lò',
  'hộ ông|bà|anh|kinh|bên|nuôi',
  'nhà|ông|bà|anh|chị|em|cô|chú|thầy * kế|bên|cạnh|đối',
  'công ty|an',
  'hợp tác',
  'nhà thầu|trường',
  'gia đình',
  'thanh niên',
  'hiệu trưởng',
  'nhân viên',
  'ngân hàng',
  'điện lực',
  'kho bạc',
  'bảo hiểm',
  'viettel|vnpt|mobifone|vinaphone',
  'sở',
  'trưởng thôn|ấp|bản',
];

/** A time, past or to come. "Trong thời gian tới" is none. */
export const WHEN: readonly string[] = [
  'hôm|bữa nay|qua|kia|trước|rày|sau|thứ|chủ|bữa|đó',
  'sáng|trưa|chiều|tối|đêm|khuya nay|qua|mai|hôm|thứ|ngày|mốt|chủ|kia',
  'hồi|lúc sáng|trưa|chiều|tối|đêm|hôm|khuya|nãy',
  'ngày mai|kia|mốt|hôm|qua',
  'tuần này|trước|sau|tới|rồi|qua|từ',
  'tháng này|trước|sau|tới|rồi',
  'cuối|đầu|giữa|trong tuần|tháng|năm|quý|ngày|buổi',
  'thứ hai|ba|tư|năm|sáu|bảy|bẩy|2|3|4|5|6|7',
  'chủ nhật',
  'từ nay|hôm|sáng|tối|tuần',
  'vừa xong|rồi|mới|nãy',
  'mới vừa|xong|rồi',
  'qua|trước|sau|ra tết|rằm',
  'hiện * đã|bình|sáng|thông|ổn',
  'ngay trong|hôm|tối|sáng|chiều|lập',
  'ba|hai|mấy|vài|một ngày|hôm|tuần|bữa nữa|tới|sau',
  'sáng|chiều|tối nào',
];

/** A time to come. */
export const AHEAD: readonly string[] = [
  'mai',
  'mốt',
  'tối|chiều|đêm|trưa nay',
  'tuần|tháng|quý này|sau|tới|từ',
  'năm sau|tới|nay',
  'cuối tuần|tháng|năm|quý',
  'đầu tuần|tháng|năm|quý',
  'trong ngày|tuần|tháng|hôm|sáng|chiều|buổi',
  'thứ hai|ba|tư|năm|sáu|bảy|bẩy|2|3|4|5|6|7',
  'chủ nhật',
  'qua|trước|sau|ra tết|rằm',
  'từ nay|hôm',
  'ba|hai|mấy|vài|một ngày|hôm|tuần|bữa nữa|tới|sau',
  'hết tuần|tháng|mưa|năm',
];

/**
 * Times in figures, over folded text: a date, a day of the month, an hour, a month, a quarter, a year, so many days.
 * Syllables may be parted by `/`, as a sentence is written that has lost its signs.
 */
export const FIGURED_WHEN =
  /\b(?:(?:ngay|hom)[ /])?(?:[0-2]?\d|3[01])[/.-](?:0?[1-9]|1[0-2])\b(?:[/.-]20\d\d)?|\b(?:ngay|hom|thang|quy)[ /](?:\d{1,2}|i+v?)\b|\b\d{1,2}[ /]?(?:h|g|gio)\d{0,2}\b|\b20[2-9]\d\b|\b\d+[ /](?:phut|gio|ngay|tuan|thang)\b/g;

/** Things counted in words. */
export const COUNTED: readonly string[] = [
  'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy người|hộ|nhà|chỗ|bên|cháu|mét|con|tấm|xe|quầy|sạp|em|bóng|cột|đoạn|bao|khối|thợ|gia|phụ|lớp|trụ|cây|thửa',
];

/** Where to turn: a number, or somebody to see. */
export const CONTACT: readonly string[] = [
  'gọi * tôi|số|em|anh|chị|tui|xã|công|điện|trạm|1',
  'gặp * tôi|em|anh|chị|cô|tui|phòng|bộ|cán',
  'nhắn * tôi|em|lại|tui|xã',
  'hỏi * tôi|số|anh|chị|phòng|chi|điện',
  'gửi đơn',
  'ra|tới|đến|lên * gặp|phòng|chi|bộ|quầy|nộp|lấy',
];
