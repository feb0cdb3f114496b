// The worked people of the seed: mistakes are told with file and line.
import { describe, expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { readScenarios, scenariosOf } from '../../../db/seed/scenarios.ts';
import { id, type ProcedureId } from '../../../domain/ids.ts';
import { hasList } from '../../../domain/procedures/standing.ts';
import { procedureWith } from '../../support/procedure.ts';

const FILE = `group: viec
scenarios:
  viec-mau:
  - who: Mai
    needs: &all [Tờ khai]
  - who: Lan
    answers: {tuoi: tre}
    needs: *all
    if: [Giấy khác]
`;
const PROCEDURES = [procedureWith(), procedureWith({ id: id<ProcedureId>('viec-khac'), group: 'khac' })];
const read = (text: string) => scenariosOf([{ name: 'viec.yaml', text }], PROCEDURES);

test('a person keeps the line on which they stand; papers may be written once for several', () => {
  expect(read(FILE)).toEqual([
    {
      file: 'viec.yaml',
      line: 4,
      scenario: { procedure: 'viec-mau', who: 'Mai', answers: {}, needs: ['Tờ khai'], mayNeed: [] },
    },
    {
      file: 'viec.yaml',
      line: 6,
      scenario: {
        procedure: 'viec-mau',
        who: 'Lan',
        answers: { tuoi: 'tre' },
        needs: ['Tờ khai'],
        mayNeed: ['Giấy khác'],
      },
    },
  ]);
});

describe('mistakes', () => {
  test.each([
    [
      'a field that does not exist',
      'who: Lan',
      'who: Lan\n    age: 7',
      /viec\.yaml:7: scenarios, viec-mau, entry 2, age is no field that is known here/,
    ],
    [
      'a person without papers',
      '    needs: *all\n',
      '',
      /viec\.yaml:6: scenarios, viec-mau, entry 2, needs is missing/,
    ],
    [
      'a procedure that does not exist',
      'viec-mau:',
      'viec-la:',
      /viec\.yaml:4: no procedure is called viec-la/,
    ],
    [
      'a procedure of another group',
      'viec-mau:',
      'viec-khac:',
      /viec\.yaml:4: viec-khac stands in the group khac/,
    ],
    ['no YAML at all', '[Tờ khai]', '[Tờ khai', /viec\.yaml:\d+: /],
  ])('%s', (_, from, to, sentence) => {
    expect(FILE).toContain(from);
    expect(() => read(FILE.replace(from, to))).toThrow(sentence);
  });
});

test('every procedure that is answered with a list has at least three people, the others none', async () => {
  const procedures = await readProcedures();
  const scenarios = await readScenarios(procedures);
  for (const procedure of procedures) {
    const own = scenarios.filter(({ scenario }) => scenario.procedure === procedure.id);
    if (hasList(procedure)) expect(own.length, procedure.id).toBeGreaterThanOrEqual(3);
    else expect(own, procedure.id).toEqual([]);
    const who = own.map(({ scenario }) => scenario.who);
    expect(new Set(who).size, procedure.id).toBe(who.length);
  }
});
