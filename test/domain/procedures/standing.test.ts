import { expect, test } from 'vitest';
import { cautions, hasList, isInForce, isOverdue } from '../../../domain/procedures/standing.ts';
import { procedureWith } from '../../support/procedure.ts';

const APPROVED = { reviewed: { by: 'Hà Văn Dụ', role: 'tư pháp', date: '2026-11-02' } };

test('only a low procedure has no list, until an officer has signed it', () => {
  expect(hasList(procedureWith({ confidence: 'low', ...APPROVED }))).toBe(true);
  expect(hasList(procedureWith({ confidence: 'high' }))).toBe(true);
  expect(hasList(procedureWith({ confidence: 'medium' }))).toBe(true);
  expect(hasList(procedureWith({ confidence: 'low' }))).toBe(false);
});

test('it is done until the day it ends, and no longer on that day', () => {
  const ending = procedureWith({ ends: '2027-03-01' });
  expect(isInForce(ending, '2027-02-28')).toBe(true);
  expect(isInForce(ending, '2027-03-01')).toBe(false);
  expect(isInForce(procedureWith(), '2099-01-01')).toBe(true);
});

test('it is overdue from the day after the one by which it should have been looked at', () => {
  const dated = procedureWith({ recheckBy: '2026-12-31' });
  expect(isOverdue(dated, '2026-12-31')).toBe(false);
  expect(isOverdue(dated, '2027-01-01')).toBe(true);
  expect(isOverdue(procedureWith(), '2099-01-01')).toBe(false);
});

test('every caution is said, and an approved high sheet within its time has none', () => {
  const on = '2027-01-01';
  expect(cautions(procedureWith(APPROVED), on)).toEqual([]);
  expect(cautions(procedureWith(), on)).toEqual([{ kind: 'unreviewed' }]);
  expect(cautions(procedureWith({ ...APPROVED, confidence: 'medium' }), on)).toEqual([
    { kind: 'secondhand' },
  ]);
  expect(cautions(procedureWith({ confidence: 'medium', recheckBy: '2026-12-31' }), on)).toEqual([
    { kind: 'secondhand' },
    { kind: 'overdue', since: '2026-12-31' },
    { kind: 'unreviewed' },
  ]);
});
