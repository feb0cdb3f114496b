// Landmarks: places that are named to say where something is, and the words they stand behind. Patterns as `recognition.ts` reads them.

/** Spatial words before a landmark: where it is, not what it is about. */
export const BESIDE_WORDS =
  'trước|gần|cạnh|sát|sau|ngang|cổng|đầu|cuối|ngoài|giữa|ven|quanh|diện|dọc|chân|khu|trong';
/** Words after which a landmark is only where a way leads. */
export const WAY_WORDS = 'đường|dốc|lối|đoạn|ngõ|hẻm|cầu|lộ|rẽ|đi|khúc';
export const TOWARDS_WORDS = 'lên|ra|vào|tới|về|qua|đến|xuống|vô|từ';

/** Places that are named to say where something is. */
export const LANDMARKS: readonly string[] = [
  'trường',
  'lớp mẫu|mầm giáo|non',
  'lớp',
  'trường học|mầm|tiểu|cấp|mẫu|trung|thcs|thpt',
  'trường mầm non',
  'trường tiểu học',
  'trạm y tế',
  'trạm xá',
  'bệnh viện',
  'nhà văn hoá',
  'nhà thờ',
  'nhà trẻ',
  'chợ',
  'uỷ ban',
  'ủy ban',
  'đình',
  'đình làng',
  'chùa',
  'miếu',
  'đền',
  'nghĩa địa|trang',
  'công viên',
  'sân bóng|vận',
  'bến xe|đò',
  'cột điện',
  'quán cà|nhậu|cơm|net|nước|bún|phở',
  'trại lợn|heo|gà',
  'nhà máy',
  'cửa hàng',
];

/** Who writes is not what is written about: "tôi là giáo viên". */
export const WHO_WRITES: readonly string[] = [
  'tôi|em|con|cháu|mình|tui|tao|tớ là giáo viên',
  'tôi|em|con|cháu|mình|tui|tao|tớ là học|sinh sinh|viên lớp',
  'tôi|em|con|cháu|mình|tui|tao|tớ là học|sinh sinh|viên',
  'tôi|em|con|cháu|mình|tui là cô|thầy giáo',
  'tôi|em|con|cháu|mình|tui là bác|y|cán sĩ|tá|bộ',
  'tôi|em|mình|tui * dạy|học ở trường',
  'trường tôi|em|con|cháu|mình dạy|học',
];
