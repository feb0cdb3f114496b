// The receipt code: ten digits, the last of which checks the others; found in any words around it.

/**
 * Damm's quasigroup of order 10 (H. Michael Damm, "Total anti-symmetrische Quasigruppen", dissertation, Marburg 2004):
 * every single wrong digit and every swap of neighbours is noticed. A code is right when its digits lead back to 0.
 */
const QUASIGROUP = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const satisfies readonly (readonly number[])[];

const FIRST = 100_000_000;
const LAST = 999_999_999;

/** What people put between the groups of a number: spaces, dots, commas, dashes, slashes. */
const BETWEEN_GROUPS = /[\s.,_/\u2010-\u2015-]{1,3}/u;
const NUMBER = /\d(?:[\s.,_/\u2010-\u2015-]{0,3}\d)*/gu;

/**
 * A fresh code. `chance` gives a number in [0, 1). It never begins with 0: a Vietnamese phone number has ten digits
 * and does, so the two are not taken for each other.
 */
export function newCode(chance: () => number): string {
  const body = String(FIRST + Math.floor(chance() * (LAST - FIRST + 1)));
  return body + checkDigitOf(body);
}

/** Ten bare digits with the right check digit. */
export function isCode(text: string): boolean {
  return /^[1-9]\d{9}$/.test(text) && checkDigitOf(text) === 0;
}

/** The first code in a text, bare or in groups ("mã 123 456 7890 của tôi"); null when there is none. */
export function codeIn(text: string): string | null {
  for (const [number] of text.normalize('NFKC').matchAll(NUMBER)) {
    const found = codeInGroups(number.split(BETWEEN_GROUPS));
    if (found) return found;
  }
  return null;
}

/** As it is shown and read aloud: 3-3-4. */
export function spelled(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`;
}

/** Whole neighbouring groups that make a code: a house number before it is not mixed in, longer numbers are not cut. */
function codeInGroups(groups: readonly string[]): string | null {
  for (let first = 0; first < groups.length; first += 1) {
    for (let end = first + 1; end <= groups.length; end += 1) {
      const digits = groups.slice(first, end).join('');
      if (digits.length > 10) break;
      if (isCode(digits)) return digits;
    }
  }
  return null;
}

/** The digit that leads the digits back to 0; 0 for a whole code that is right. */
function checkDigitOf(digits: string): number {
  return [...digits].reduce((interim, digit) => QUASIGROUP[interim]?.[Number(digit)] ?? 0, 0);
}
