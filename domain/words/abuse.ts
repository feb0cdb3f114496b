// Words of abuse: what people shout when they are angry. They are masked for whoever must read them, never held against the matter.

/**
 * Regular expressions, matched between letters, whatever the case. Words that also mean something decent (chó, lợn, ngu)
 * count only where they are thrown at somebody.
 */
export const ABUSE: readonly string[] = [
  'đ[iị]t(?: m[eẹ])?(?: (?:mày|m[eẹ]|bố|cụ))?',
  'đ[uụ] m[aáạ](?: mày)?',
  'địt',
  'đụ(?: m[ẹá])?',
  'lồn',
  'c[aặ]c',
  'buồi',
  'đ[eé]o',
  'đách',
  'đĩ(?: đực| điếm)?',
  'đ[ckm]m',
  'đkm',
  'dcm',
  'dkm',
  'đm',
  'vcl',
  'vkl',
  'clgt',
  'cmm',
  'óc (?:chó|lợn|bò)',
  '(?:thằng|đồ|lũ|bọn|quân) (?:chó|lợn|ngu|súc vật|mất dạy|khốn nạn|khốn|đểu|ăn hại|vô học|mặt dày)',
  'con (?:khốn|mất dạy|mặt dày)',
  'chó (?:chết|đẻ|má)',
  'khốn nạn',
  'mất dạy',
  'súc sinh',
  '(?:m[eẹ]|bố|cha|tổ sư|tiên sư) (?:mày|chúng mày|nhà mày|cha mày)',
  'tiên sư(?: bố)?',
  'ngu như (?:chó|bò|lợn)',
];
