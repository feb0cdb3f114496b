// Words of courtesy, and words against it, in each language that the assistant speaks.
import type { Language } from '../person.ts';

/** An office word and what is said instead (courtesy-and-letters.md §5). `easyOnly`: plain people's Vietnamese alone avoids it. */
export type OfficeWord = { readonly word: string; readonly say: string; readonly easyOnly?: true };

/** Office words of Vietnamese; the names of laws, quoted as they are called, are left out before anybody looks. */
export const OFFICE_WORDS: readonly OfficeWord[] = [
  { word: 'thủ tục hành chính', say: 'việc làm giấy tờ' },
  { word: 'thành phần hồ sơ', say: 'giấy tờ cần mang' },
  { word: 'tiếp nhận', say: 'đã nhận' },
  { word: 'thụ lý', say: 'nhận giải quyết' },
  { word: 'thẩm quyền', say: 'nơi giải quyết' },
  { word: 'căn cứ vào', say: 'theo' },
  { word: 'trả kết quả', say: 'lấy kết quả' },
  { word: 'bổ sung', say: 'nộp thêm' },
  { word: 'trong thời hạn', say: 'trước thứ …, ngày …' },
  { word: 'niêm yết', say: 'dán ở bảng tin' },
  { word: 'phúc đáp', say: 'trả lời' },
  { word: 'quý công dân', say: 'ông/bà' },
  { word: 'quý khách', say: 'ông/bà' },
  { word: 'người dùng', say: 'ông/bà' },
  { word: 'kính đề nghị', say: 'xin mời' },
  { word: 'chứng thực', say: 'sao y có dấu', easyOnly: true },
  { word: 'cư trú', say: 'nơi đang ở', easyOnly: true },
  { word: 'uỷ quyền', say: 'nhờ người khác làm thay', easyOnly: true },
  { word: 'ủy quyền', say: 'nhờ người khác làm thay', easyOnly: true },
];

/** What shows that a message greets, apologises, thanks. */
export const GREETING: Readonly<Record<Language, RegExp>> = {
  vi: /(?:^|[.!?\n]\s*)(?:Xin chào|Kính chào|Chào)\s/gu,
  'vi-easy': /(?:^|[.!?\n]\s*)(?:Xin chào|Kính chào|Chào)\s/gu,
  en: /(?:^|[.!?\n]\s*)(?:Hello|Good (?:morning|day))\b/gu,
};
export const APOLOGY: Readonly<Record<Language, RegExp>> = {
  vi: /xin lỗi/iu,
  'vi-easy': /xin lỗi/iu,
  en: /\b(?:sorry|apologi[sz]e)/iu,
};
export const THANKS: Readonly<Record<Language, RegExp>> = {
  vi: /cảm ơn/iu,
  'vi-easy': /cảm ơn/iu,
  en: /\bthank/iu,
};

/** The reader is blamed: for the date, for what is missing, for not understanding (courtesy-and-letters.md §2, §4). */
export const BLAME: Readonly<Record<Exclude<Language, 'vi-easy'>, readonly RegExp[]>> = {
  vi: [
    /(?:do|vì|tại|(?<!xin )lỗi(?: của)?) (?:ông\/bà|ông|bà|bác|cô|chú|anh|chị|cụ|em) (?:đã )?(?:không|chưa|làm|gõ|nhập|khai|gửi|nộp|quên|chậm)/iu,
    /(?:ông\/bà|bác|cụ|cô|chú|anh|chị) (?:đã )?(?:làm sai|gõ sai|nhập sai|không chịu|cố tình|tự ý)/iu,
    /lẽ ra (?:ông|bà|bác|cô|chú|anh|chị|cụ)/iu,
    /xin bình tĩnh|bình tĩnh lại/iu,
  ],
  en: [/your (?:own )?(?:fault|mistake)/iu, /you (?:failed|should have|forgot)/iu, /calm down/iu],
};

/** Verbs with which a Vietnamese sentence orders somebody about, when nobody is addressed. */
export const ORDERS =
  /^(?:Gõ|Bấm|Gửi|Gọi|Chọn|Nhập|Điền|Nói|Kể|Đợi|Chờ|Đến|Xem|Nộp|Giữ|Mang|Ghi|Chụp|Tìm|Vào|Hỏi|Đọc|Dùng|Sửa|Trả lời|Nhắn|Đừng|Không được|Phải)(?! sai)(?![\p{L}])/u;

/** Not an order after all: a condition, a name with what it is, a question. */
export const NO_ORDER = /(?<!\p{L})thì(?!\p{L})|: |\?$|chậm nhất/u;

/** What makes it a request: a word of asking, a particle, the reader addressed (courtesy-and-letters.md §3). */
export const REQUESTS =
  /(?:xin|mời|vui lòng|nhờ|giúp|nhé|ạ)(?![\p{L}])|(?:ông\/bà|bác|cụ|cô|chú|anh|chị)(?![\p{L}/])/iu;

/** Asking for a rating has no place beside sorrow (courtesy-and-letters.md §2). */
export const RATING = /đánh giá|thấy thế nào|hài lòng|\brat(?:e|ing)\b/iu;

/** A day with its weekday, as each language says it. */
export const DATED: Readonly<Record<Language, (date: number, month: number) => RegExp>> = {
  vi: inVietnamese,
  'vi-easy': inVietnamese,
  en: (date, month) => new RegExp(`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ${date}/${month}(?!\\d)`, 'u'),
};

function inVietnamese(date: number, month: number): RegExp {
  return new RegExp(`(?:thứ \\p{Lu}\\p{L}+|Chủ nhật), ngày ${date} tháng ${month}(?!\\d)`, 'u');
}
