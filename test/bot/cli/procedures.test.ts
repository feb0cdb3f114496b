// `gan-dan procedures check`: clean on the seed, and every kind of mistake is told so that it can be mended.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../bot/cli/procedures.ts';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { type PlacedScenario, readScenarios } from '../../../db/seed/scenarios.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';

const PROCEDURES = await readProcedures();
const SCENARIOS = await readScenarios(PROCEDURES);
const TODAY = '2026-11-20';

function run(...args: readonly string[]) {
  const all = ['bot/bootstrap.mjs', 'gan-dan', 'procedures', 'check', ...args];
  return spawnSync(process.execPath, all, { encoding: 'utf8' });
}

/** The seed with one procedure changed. */
function errorsWith(name: string, change: (procedure: Procedure) => Procedure): readonly string[] {
  const changed = PROCEDURES.map((one) => (one.id === name ? change(one) : one));
  return findingsOf(changed, SCENARIOS, TODAY).errors;
}

describe('the command', () => {
  test('is clean on the seed: warnings are listed, exit code 0', () => {
    const ran = run('--on', TODAY);
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toMatch(/^119 procedures, \d{3} worked people, 0 mistake\(s\), on 2026-11-20\.$/m);
    expect(ran.stdout).not.toContain('BAD');
    expect(ran.status).toBe(0);
  });

  test('on a later day names the sheets past their review', () => {
    const ran = run('--on', '2027-01-01');
    expect(ran.stdout).toMatch(
      /^note {3}past its day of review 2026-12-31: people are told so \(1\): the-can-cuoc\.$/m,
    );
    expect(ran.stdout).not.toContain('2027-02-01');
    expect(ran.status).toBe(0);
  });

  test('a day that is none: one sentence, exit code 1', () => {
    const ran = run('--on', '31/12/2026');
    expect(ran.stderr).toMatch(/--on must be a day like 2027-03-01, not 31\/12\/2026\./);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
    expect(ran.status).toBe(1);
  });
});

describe('mistakes', () => {
  test('the seed has none', () => {
    expect(findingsOf(PROCEDURES, SCENARIOS, TODAY)).toMatchObject({ errors: [], procedures: 119 });
  });

  test('a paper that lost its condition is found by every person who should not need it', () => {
    const errors = errorsWith('chung-thuc-di-chuc', (one) => ({
      ...one,
      documents: one.documents.map((document) => ({ ...document, when: {} })),
    }));
    expect(errors).toContainEqual(
      expect.stringMatching(
        /^chung-thuc\.yaml:\d+: chung-thuc-di-chuc, Bà Tâm .* does not expect “Giấy chứng nhận .*” \(yes\), and the list has it so\.$/,
      ),
    );
    expect(errors).toContain(
      'chung-thuc-di-chuc: the question tai_san is never asked: no paper depends on it.',
    );
  });

  test('a renamed paper is unknown to the people who expect it', () => {
    const errors = errorsWith('luu-tru', (one) => ({
      ...one,
      documents: one.documents.map((document) => ({ ...document, name: 'Hộ chiếu' })),
    }));
    expect(errors[0]).toMatch(
      /^cu-tru\.yaml:\d+: luu-tru, .* expects “Giấy tờ của người đến lưu trú”, and no paper begins so\.$/,
    );
    expect(errors).toContain('luu-tru: no worked person needs “Hộ chiếu”.');
  });

  test('two letters of authority at once are a contradiction', () => {
    const errors = errorsWith('cham-dut-giam-ho', (one) => ({
      ...one,
      documents: one.documents.map((document) =>
        document.name === 'Giấy ủy quyền có chứng thực'
          ? { ...document, when: { nguoi_nop: ['ruot_thit', 'nguoi_khac'] } }
          : document,
      ),
    }));
    expect(errors).toContain(
      'cham-dut-giam-ho: “Giấy ủy quyền (không cần chứng thực)” and “Giấy ủy quyền có chứng thực” exclude each other, and both are needed for {"nguoi_nop":"ruot_thit"}.',
    );
  });

  test('a procedure without source, and one whose people are gone', () => {
    expect(errorsWith('luu-tru', (one) => ({ ...one, sources: [] }))).toEqual([
      'luu-tru: it names no source.',
    ]);
    const others: readonly PlacedScenario[] = SCENARIOS.filter(
      ({ scenario }) => scenario.procedure !== 'luu-tru',
    );
    expect(findingsOf(PROCEDURES, others, TODAY).errors).toEqual([
      'luu-tru: 0 of at least 3 worked people.',
      'luu-tru: no worked person needs “Giấy tờ của người đến lưu trú (căn cước, CCCD, hộ chiếu…) để ghi thông tin”.',
    ]);
  });
});
