import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeIn, isCode, newCode, spelled } from '../../domain/code.ts';

const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const codes = chances.map((chance) => newCode(() => chance));

describe('a fresh code', () => {
  test('has ten digits, the right check digit and no 0 in front', () => {
    expect(newCode(() => 0)).toMatch(/^100000000\d$/);
    expect(newCode(() => 0.999_999_999_999)).toMatch(/^999999999\d$/);
    fc.assert(fc.property(codes, (code) => isCode(code) && /^[1-9]\d{9}$/.test(code)));
  });

  test('is another one for another chance', () => expect(newCode(() => 0.1)).not.toBe(newCode(() => 0.2)));
});

describe('the check digit', () => {
  const digit = fc.integer({ min: 0, max: 9 });
  const position = fc.integer({ min: 0, max: 9 });

  test('notices every single wrong digit', () => {
    fc.assert(
      fc.property(codes, position, digit, (code, at, wrong) => {
        fc.pre(code[at] !== String(wrong));
        expect(isCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('notices every swap of neighbours', () => {
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 8 }), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        expect(isCode(`${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  test('follows the published method: its worked example 572 has the check digit 4', () => {
    // 100009 leads back to 0, so what follows it is checked as if it stood alone.
    const right = [...'0123456789'].filter((last) => isCode(`100009572${last}`));
    expect(right).toEqual(['4']);
  });
});

describe('a code in a text', () => {
  const code = newCode(() => 0.5);
  const [a, b, c] = [code.slice(0, 3), code.slice(3, 6), code.slice(6)];

  test.each([
    code,
    `${a} ${b} ${c}`,
    `${a}.${b}.${c}`,
    `${a}-${b}-${c}`,
    `${a} – ${b} – ${c}`,
    `${a}\u00a0${b}\u00a0${c}`,
    `  mã của tôi là ${a} ${b} ${c}, xem giúp`,
    `nhà số 12, ${a} ${b} ${c}`,
    `ngày 20/11 gửi ${code}`,
    [...code].join(' '),
    `ma${code}`,
    `gọi 0912 345 678 hoặc xem mã ${code}`,
    [...code].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  ])('is found in %j', (text) => expect(codeIn(text)).toBe(code));

  test.each([
    '',
    'xin chào',
    `${code}1`,
    `1${code}`,
    code.slice(1),
    '0912345678',
    'cccd 001099012345',
    `${a} và ${b} và ${c}`,
  ])('is not seen in %j', (text) => expect(codeIn(text)).toBeNull());

  test('is found again however it is spelled', () => {
    fc.assert(fc.property(codes, (one) => codeIn(`Mã ${spelled(one)}.`) === one));
    expect(spelled('1234567890')).toBe('123 456 7890');
  });

  test('wrong by one digit is no code', () =>
    expect(codeIn(`${a} ${b} ${Number(c) === 9999 ? 0 : Number(c) + 1}`)).toBeNull());
});
