import { describe, expect, test } from 'vitest';
import { id, type ProcedureId } from '../../../domain/ids.ts';
import { flawsOf } from '../../../domain/procedures/check.ts';
import { type Flaw, isWarning } from '../../../domain/procedures/flaw.ts';
import type { Procedure } from '../../../domain/procedures/procedure.ts';
import type { Scenario } from '../../../domain/procedures/scenario.ts';
import { paper, procedureWith, question } from '../../support/procedure.ts';

const TODAY = '2026-11-20';

function person(answers: Scenario['answers'], ...needs: readonly string[]): Scenario {
  return { procedure: id<ProcedureId>('viec-mau'), who: 'Mai', answers, needs, mayNeed: [] };
}

const ALIKE = [person({}, 'form'), person({}, 'form'), person({}, 'form')];
const REVIEWED = { reviewed: { by: 'Hà Văn Dụ', role: 'tư pháp', date: '2026-11-02' } };

/** Flaws of a procedure that is approved, has its papers and its people, but for what is given. */
function flaws(
  given: Partial<Procedure>,
  scenarios: readonly Scenario[] = ALIKE,
  today = TODAY,
): readonly Flaw[] {
  return flawsOf(procedureWith({ ...REVIEWED, ...given }), scenarios, today);
}

const BRANCHED = {
  questions: [question('born', 'hospital', 'home')],
  documents: [paper('form'), paper('note', { born: ['hospital'] }), paper('letter', { born: ['home'] })],
};
const FAMILIES = [
  person({ born: 'hospital' }, 'form', 'note'),
  person({ born: 'home' }, 'form', 'letter'),
  person({ born: 'home' }, 'form', 'letter'),
];

test('a sound procedure has no flaw', () => {
  expect(flaws({})).toEqual([]);
  expect(flaws(BRANCHED, FAMILIES)).toEqual([]);
});

describe('questions', () => {
  test('one that no paper depends on is never asked', () => {
    expect(
      flaws({ ...BRANCHED, questions: [...BRANCHED.questions, question('idle', 'a', 'b')] }, FAMILIES),
    ).toEqual([{ kind: 'question_never_asked', question: 'idle' }]);
  });

  test('one whose every option leads to the same papers changes nothing', () => {
    const everybody = {
      questions: [question('born', 'hospital', 'home')],
      documents: [paper('form', { born: ['hospital', 'home'] })],
    };
    expect(
      flaws(
        everybody,
        [1, 2, 3].map(() => person({ born: 'home' }, 'form')),
      ),
    ).toEqual([{ kind: 'question_changes_nothing', question: 'born' }]);
  });
});

describe('papers', () => {
  test('one whose condition holds for nobody', () => {
    const documents = [...BRANCHED.documents, paper('passport', { born: ['ship'] })];
    expect(flaws({ ...BRANCHED, documents }, FAMILIES)).toContainEqual({
      kind: 'paper_never_needed',
      paper: 'passport',
    });
  });

  test('two that exclude each other and are both needed, with the answers that show it', () => {
    const documents = [
      paper('form'),
      paper('note', { born: ['hospital'] }),
      paper('letter', {}, { excludes: ['note'] }),
    ];
    const people = [
      person({ born: 'hospital' }, 'form', 'note', 'letter'),
      person({ born: 'home' }, 'form', 'letter'),
      person({ born: 'home' }, 'form', 'letter'),
    ];
    expect(flaws({ ...BRANCHED, documents }, people)).toEqual([
      { kind: 'papers_exclude_each_other', papers: ['letter', 'note'], answers: { born: 'hospital' } },
    ]);
  });

  test('two that exclude each other and are never needed together are well', () => {
    const documents = [
      paper('form'),
      paper('note', { born: ['hospital'] }),
      paper('letter', { born: ['home'] }, { excludes: ['note'] }),
    ];
    expect(flaws({ ...BRANCHED, documents }, FAMILIES)).toEqual([]);
  });

  test('one that is asked for twice is told once', () => {
    expect(
      flaws({ documents: [paper('form'), paper('form')] }).filter(({ kind }) => kind === 'paper_twice'),
    ).toEqual([{ kind: 'paper_twice', paper: 'form' }]);
  });
});

/** No officer has signed it; somebody is to look at it in time. */
const UNSIGNED = { reviewed: null, recheckBy: '2027-02-01' };

describe('sources and standing', () => {
  test('no source at all, or one nobody can date', () => {
    expect(flaws({ sources: [] })).toEqual([{ kind: 'no_source' }]);
    expect(flaws({ sources: [{ title: 'Sổ tay', url: null, checked: null }] })).toEqual([
      { kind: 'source_undated', title: 'Sổ tay' },
    ]);
  });

  test('a low one says of itself that nobody has read a source for it', () => {
    const sources = [{ title: 'Kiến thức chung', url: null, checked: null }];
    expect(flaws({ sources, confidence: 'low', ...UNSIGNED }, [])).toEqual([]);
  });

  test('past its day of review only after that day; neither approved nor dated; ended', () => {
    expect(flaws({ recheckBy: TODAY })).toEqual([]);
    expect(flaws({ recheckBy: TODAY }, ALIKE, '2026-11-21')).toEqual([
      { kind: 'recheck_overdue', since: TODAY },
    ]);
    expect(flaws({ reviewed: null })).toEqual([{ kind: 'no_review_date' }]);
    expect(flaws({ reviewed: null, recheckBy: '2027-02-01' })).toEqual([]);
    expect(flaws({ ends: TODAY })).toEqual([{ kind: 'ended', since: TODAY }]);
    expect(flaws({ ends: '2026-11-21' })).toEqual([]);
  });

  test('what people are told themselves is a warning, the rest a mistake', () => {
    expect(isWarning({ kind: 'recheck_overdue', since: TODAY })).toBe(true);
    expect(isWarning({ kind: 'no_review_date' })).toBe(true);
    expect(isWarning({ kind: 'no_source' })).toBe(false);
    expect(isWarning({ kind: 'paper_unproved', paper: 'form' })).toBe(false);
  });
});

describe('worked people', () => {
  test('fewer than three', () => {
    expect(flaws({}, ALIKE.slice(1))).toEqual([{ kind: 'scenarios_too_few', found: 2, wanted: 3 }]);
  });

  test('all alike where the questions allow different lists, and a paper nobody needs', () => {
    expect(
      flaws(
        BRANCHED,
        [1, 2, 3].map(() => person({ born: 'home' }, 'form', 'letter')),
      ),
    ).toEqual([
      { kind: 'scenarios_alike', found: 1, wanted: 2 },
      { kind: 'paper_unproved', paper: 'note' },
    ]);
  });

  test('those who disagree with the list prove nothing', () => {
    const wrong = FAMILIES.map((each, at) => (at === 0 ? person({ born: 'home' }, 'form', 'note') : each));
    expect(flaws(BRANCHED, wrong)).toContainEqual({ kind: 'paper_unproved', paper: 'note' });
  });

  test('a low procedure has none, because it is never answered with a list', () => {
    expect(flaws({ confidence: 'low', ...UNSIGNED }, [])).toEqual([]);
    expect(flaws({ confidence: 'low', ...UNSIGNED })).toEqual([{ kind: 'scenarios_without_list' }]);
  });
});
