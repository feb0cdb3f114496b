// Corrections: each changes one thing, takes the signature away, and the signature sets the day of the next look.
import { describe, expect, test } from 'vitest';
import { corrected, signed } from '../../../domain/procedures/correction.ts';
import { NO_OVERLAY, type Overlay } from '../../../domain/procedures/overlay.ts';
import { procedureWith } from '../../support/procedure.ts';

const AT = Date.parse('2026-11-30T03:00:00Z');
const REVIEWED = { by: 'Lường Thị Mẫu', role: 'Công chức tư pháp', date: '2026-11-24', of: 1 };
const SIGNED: Overlay = { ...NO_OVERLAY, reviewed: REVIEWED };

describe('a correction', () => {
  test('of the fee changes the fee and takes the signature away', () => {
    expect(corrected(SIGNED, { kind: 'text', part: 'fee', text: '8.000 đồng' })).toEqual({
      ...NO_OVERLAY,
      fee: '8.000 đồng',
    });
  });

  test.each([
    ['time', 'timeLimit'],
    ['counter', 'counter'],
    ['hours', 'hours'],
    ['note', 'note'],
  ] as const)('of the %s changes that and no more', (part, field) => {
    expect(corrected(NO_OVERLAY, { kind: 'text', part, text: 'x' })).toEqual({ ...NO_OVERLAY, [field]: 'x' });
  });

  test('a dropped paper loses its note, and added again it is the nation’s own', () => {
    const noted = corrected(NO_OVERLAY, { kind: 'paper_note', paper: 'Giấy cũ', note: 'x' });
    const dropped = corrected(noted, { kind: 'drop_paper', paper: 'Giấy cũ' });
    expect(dropped).toEqual({ ...NO_OVERLAY, withoutPapers: ['Giấy cũ'] });
    expect(corrected(dropped, { kind: 'add_paper', name: 'Giấy cũ', how: 'submit' })).toEqual(NO_OVERLAY);
  });

  test('a paper of the commune’s own carries its note, and goes without a trace', () => {
    const added = corrected(NO_OVERLAY, { kind: 'add_paper', name: 'Ảnh', how: 'submit' });
    const noted = corrected(added, { kind: 'paper_note', paper: 'Ảnh', note: 'hai tấm' });
    expect(noted.extraPapers).toEqual([{ name: 'Ảnh', kind: 'submit', note: 'hai tấm' }]);
    expect(corrected(noted, { kind: 'drop_paper', paper: 'Ảnh' })).toEqual(NO_OVERLAY);
  });

  test('hides and shows', () => {
    const hidden = corrected(NO_OVERLAY, { kind: 'hide' });
    expect(hidden.hidden).toBe(true);
    expect(corrected(hidden, { kind: 'show' })).toEqual(NO_OVERLAY);
  });
});

describe('a signature', () => {
  const signing = { by: 'Lường Thị Mẫu', role: 'Công chức tư pháp', at: AT, months: 3 };
  const signedWith = (recheckBy: string | null) =>
    signed(NO_OVERLAY, { procedure: procedureWith({ recheckBy }), version: 4 }, signing);

  test('names who, as what, when, and the version that was read', () => {
    expect(signedWith(null).reviewed).toEqual({
      by: 'Lường Thị Mẫu',
      role: 'Công chức tư pháp',
      date: '2026-11-30',
      of: 4,
    });
  });

  test('sets the next look some months on, at the month’s end where the month is shorter', () => {
    expect(signedWith(null).recheckBy).toBe('2027-02-28');
  });

  test('does not sign away a day on which the law is known to change', () => {
    expect(signedWith('2027-02-01').recheckBy).toBe('2027-02-01');
    expect(signedWith('2026-11-01').recheckBy).toBe('2027-02-28');
    expect(signedWith('2028-01-01').recheckBy).toBe('2027-02-28');
  });
});
