import { describe, expect, test } from 'vitest';
import { id, type ProcedureId } from '../../../domain/ids.ts';
import { disagreements, papersCalled, type Scenario } from '../../../domain/procedures/scenario.ts';
import { paper, procedureWith, question } from '../../support/procedure.ts';

const PROCEDURE = procedureWith({
  questions: [question('born', 'hospital', 'home')],
  documents: [
    paper('Form of birth'),
    paper('Form of birth, second part', { born: ['home'] }),
    paper('Note of the hospital', { born: ['hospital'] }),
  ],
});

function scenario(given: Partial<Scenario>): Scenario {
  return {
    procedure: id<ProcedureId>('viec-mau'),
    who: 'Mai',
    answers: {},
    needs: [],
    mayNeed: [],
    ...given,
  };
}

const found = (given: Partial<Scenario>) => disagreements(PROCEDURE, scenario(given));

describe('a scenario agrees', () => {
  test('when it names exactly the papers of the list, whole or by a beginning that only one has', () => {
    expect(found({ answers: { born: 'hospital' }, needs: ['Note', 'Form of birth'] })).toEqual([]);
    expect(
      found({ needs: ['Form of birth'], mayNeed: ['Form of birth, second', 'Note of the hospital'] }),
    ).toEqual([]);
  });

  test('a whole name is meant before a beginning', () => {
    expect(papersCalled(PROCEDURE, 'Form of birth')).toEqual(['Form of birth']);
    expect(papersCalled(PROCEDURE, 'Form')).toHaveLength(2);
  });
});

describe('a scenario disagrees', () => {
  test('when a paper is missing from the list, or stands there unexpected', () => {
    expect(found({ answers: { born: 'home' }, needs: ['Form of birth', 'Note'] })).toEqual([
      { kind: 'lacking', paper: 'Note of the hospital', need: 'yes' },
      { kind: 'unexpected', paper: 'Form of birth, second part', need: 'yes' },
    ]);
  });

  test('when a paper is needed otherwise than expected', () => {
    expect(found({ needs: ['Form of birth', 'Note'], mayNeed: ['Form of birth, second'] })).toEqual([
      { kind: 'lacking', paper: 'Note of the hospital', need: 'yes' },
      { kind: 'unexpected', paper: 'Note of the hospital', need: 'if' },
    ]);
  });

  test('when it cannot be read: nothing else is said before that is mended', () => {
    expect(found({ answers: { born: 'ship', weather: 'rain' }, needs: ['Form', 'Passport'] })).toEqual([
      { kind: 'unknown_answer', question: 'born', option: 'ship' },
      { kind: 'unknown_answer', question: 'weather', option: 'rain' },
      { kind: 'ambiguous_paper', paper: 'Form' },
      { kind: 'unknown_paper', paper: 'Passport' },
    ]);
  });
});
