// Numerals: a whole number in Vietnamese words, as it is read aloud.

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** What every three digits are counted in, from the right. */
const UNITS = ['', 'nghìn', 'triệu', 'tỷ'] as const;
/** The largest number that has words here: more is no fee. */
const MOST = 999_999_999_999;

/** "năm mươi nghìn", "một triệu không trăm linh năm nghìn"; a number from 0 to 999 billion. */
export function inWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > MOST)
    throw new RangeError(`no words for ${number}`);
  if (number === 0) return DIGITS[0];
  const groups = groupsOf(number);
  const read = groups.flatMap((group, at) => {
    if (group === 0) return [];
    const unit = UNITS[groups.length - 1 - at] ?? '';
    return [groupInWords(group, at > 0), unit];
  });
  return read.filter((word) => word !== '').join(' ');
}

/** Threes of digits, the highest first. */
function groupsOf(number: number): readonly number[] {
  return number < 1000 ? [number] : [...groupsOf(Math.floor(number / 1000)), number % 1000];
}

/** Within a number the hundreds are always said, even when there are none: "một triệu không trăm linh năm nghìn". */
function groupInWords(group: number, isWithin: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor((group % 100) / 10), group % 10];
  const before = hundreds > 0 || isWithin ? `${digit(hundreds)} trăm` : '';
  return [before, tensInWords(tens, ones, before !== '')].filter((word) => word !== '').join(' ');
}

function tensInWords(tens: number, ones: number, hasHundreds: boolean): string {
  if (tens === 0) {
    if (ones === 0) return '';
    return hasHundreds ? `linh ${digit(ones)}` : digit(ones);
  }
  const ten = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  return ones === 0 ? ten : `${ten} ${onesAfterTen(tens, ones)}`;
}

/** After tens some digits change: hai mươi mốt, hai mươi tư, mười lăm. */
function onesAfterTen(tens: number, ones: number): string {
  if (ones === 5) return 'lăm';
  if (tens > 1 && ones === 1) return 'mốt';
  if (tens > 1 && ones === 4) return 'tư';
  return digit(ones);
}

function digit(number: number): string {
  const word = DIGITS[number];
  if (word === undefined) throw new RangeError(`${number} is no digit`);
  return word;
}
