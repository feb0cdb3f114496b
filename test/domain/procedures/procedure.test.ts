import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import {
  type Answers,
  checklist,
  nextQuestion,
  type Procedure,
} from '../../../domain/procedures/procedure.ts';
import { situations } from '../../../domain/procedures/situations.ts';
import { paper, procedureWith, question } from '../../support/procedure.ts';

const BIRTH = procedureWith({
  questions: [
    question('born', 'hospital', 'home'),
    question('married', 'yes', 'no'),
    question('witness', 'yes', 'no'),
    question('idle', 'a', 'b'),
  ],
  documents: [
    paper('form'),
    paper('birth note', { born: ['hospital'] }),
    paper('witness letter', { born: ['home'], witness: ['yes'] }),
    paper('statement', { born: ['home'], witness: ['no'] }),
    paper('marriage', { married: ['yes'] }),
  ],
});

const lines = (answers: Answers): readonly string[] =>
  checklist(BIRTH, answers).map(({ document, need }) => `${need} ${document.name}`);

describe('the list of papers', () => {
  test('before any answer shows what may be needed as "if", with its conditions', () => {
    expect(lines({})).toEqual([
      'yes form',
      'if birth note',
      'if witness letter',
      'if statement',
      'if marriage',
    ]);
    expect(checklist(BIRTH, {})[2]?.conditions).toEqual({ born: ['home'], witness: ['yes'] });
  });

  test('an answer settles its papers and rules out others; open conditions alone remain', () => {
    expect(lines({ born: 'home' })).toEqual(['yes form', 'if witness letter', 'if statement', 'if marriage']);
    expect(checklist(BIRTH, { born: 'home' })[1]?.conditions).toEqual({ witness: ['yes'] });
    expect(lines({ born: 'hospital', married: 'no' })).toEqual(['yes form', 'yes birth note']);
  });

  test('more answers never bring a paper back', () => {
    const answers = fc.record(
      {
        born: fc.constantFrom('hospital', 'home'),
        married: fc.constantFrom('yes', 'no'),
        witness: fc.constantFrom('yes', 'no'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, answers, (some, more) => {
        const before = checklist(BIRTH, some).map(({ document }) => document.name);
        const after = checklist(BIRTH, { ...more, ...some }).map(({ document }) => document.name);
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });
});

describe('the next question', () => {
  test('is the first that still changes the list', () => {
    expect(nextQuestion(BIRTH, {})?.id).toBe('born');
    expect(nextQuestion(BIRTH, { born: 'home' })?.id).toBe('married');
    expect(nextQuestion(BIRTH, { born: 'home', married: 'no' })?.id).toBe('witness');
  });

  test('is none when nothing is open: what no paper depends on is never asked', () => {
    expect(nextQuestion(BIRTH, { born: 'hospital', married: 'no' })).toBeNull();
    expect(nextQuestion({ ...BIRTH, documents: [paper('form')] }, {})).toBeNull();
  });
});

describe('for every procedure of the seed and every combination of answers', async () => {
  const procedures = await readProcedures();

  /** Every way to answer some of the questions, all of them, or none. */
  function combinations([first, ...others]: Procedure['questions']): readonly Answers[] {
    if (first === undefined) return [{}];
    const rest = combinations(others);
    return [
      ...rest,
      ...first.options.flatMap((option) => rest.map((answers) => ({ ...answers, [first.id]: option.id }))),
    ];
  }

  test('the list is total and stable: the same answers in any order give the same list, in the order of the file', () => {
    for (const procedure of procedures) {
      const order = procedure.documents.map(({ name }) => name);
      for (const answers of combinations(procedure.questions)) {
        const list = checklist(procedure, answers);
        const backwards = Object.fromEntries(Object.entries(answers).toReversed());
        expect(checklist(procedure, backwards)).toEqual(list);
        const named = list.map(({ document }) => document.name);
        expect(named, procedure.id).toEqual(order.filter((name) => named.includes(name)));
      }
    }
  });

  test('an "if" names only questions that are open, and vanishes when everything is answered', () => {
    for (const procedure of procedures) {
      for (const answers of combinations(procedure.questions)) {
        const open = checklist(procedure, answers).filter(({ need }) => need === 'if');
        for (const line of open)
          for (const asked of Object.keys(line.conditions))
            expect(asked in answers, procedure.id).toBe(false);
        if (procedure.questions.every(({ id }) => id in answers)) expect(open, procedure.id).toEqual([]);
      }
    }
  });

  test('asking one question at a time settles the list within four questions', () => {
    for (const procedure of procedures) {
      for (const answers of situations(procedure)) {
        expect(Object.keys(answers).length).toBeLessThanOrEqual(4);
        expect(checklist(procedure, answers).filter(({ need }) => need === 'if')).toEqual([]);
      }
    }
  });
});
