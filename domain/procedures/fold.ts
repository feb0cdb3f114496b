// Fold: text as it is compared when marks, case and spacing do not count.

/** Small letters without marks, `đ` as `d`, single spaces: "Giấy  KHAI sinh" → "giay khai sinh". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
