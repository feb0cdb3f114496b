// Words of denunciation: an official, or anybody, is accused of breaking the law (complaints.md §3, F2–F3).

/** Always the restricted road. */
export const DENUNCIATION_WORDS: readonly string[] = [
  'tố cáo',
  'tố giác',
  'hối lộ',
  '=tham ô',
  'tham nhũng',
  'biển thủ',
  'lót tay',
  'bôi trơn',
  'thu tiền không phiếu|biên|hoá',
  'đòi|vòi|nhận|đưa phong bì',
  'vòi vĩnh',
  'vòi tiền',
  'nhũng nhiễu',
  'ăn chặn|bớt',
  'bớt xén',
  'rút ruột',
  'khai khống',
  'lập khống',
  'lập * hồ sơ khống|giả',
  'hồ sơ khống',
  'bảo kê',
  'chung chi',
  'lợi dụng chức',
  'lạm quyền',
  'chiếm|cướp đất * cán|chủ|bí',
  'chủ|phó|bí|cán|công|trưởng|địa|lãnh|kế|thư|nhân * nhận|đòi|vòi|ăn|lấy|thu|bỏ|xà tiền|hối|đất|túi|xẻo',
  'cán bộ|tịch|thư|thôn|chính|đạo|ấp|bản|công an * nhận|đòi|vòi|ăn|bỏ tiền|hối|túi',
  'cán|chủ|bí|trưởng|lãnh * làm giả',
  'cán|chủ|bí|trưởng|lãnh * tham ô|lam',
  'giả chữ ký',
];

/** Speaks of the matter without accusing anybody. */
export const NO_DENUNCIATION: readonly string[] = [
  'phòng chống tham nhũng',
  'phòng chống tiêu cực',
  'luật phòng|tố',
  'đưa tiền thối',
  'thu tiền điện|nước|rác|mạng',
  'nhận tiền trợ|hỗ|mai|lương|bảo|đền|bồi',
  'cán bộ * nhận hồ',
];
