import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id } from '../../../domain/ids.ts';
import {
  type Answers,
  checklist,
  type Document,
  nextQuestion,
  type Procedure,
} from '../../../domain/procedures/procedure.ts';

const paper = (name: string, when: Document['when'] = {}): Document => ({
  name,
  kind: 'submit',
  note: null,
  when,
});
const question = (name: string, ...options: readonly string[]): Procedure['questions'][number] => ({
  id: name,
  ask: name,
  options: options.map((option) => ({ id: option, label: option })),
});

const BIRTH: Procedure = {
  id: id('khai-sinh'),
  code: null,
  name: 'Khai sinh',
  group: 'sinh-con',
  groupName: 'Sinh con',
  priority: 1,
  aliases: [],
  who: '',
  deadline: null,
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
  timeLimit: '',
  fee: '',
  channels: [],
  result: '',
  authority: '',
  notes: [],
  related: [],
  legalBasis: [],
  sources: [],
  confidence: 'high',
  needsReview: [],
  recheckBy: null,
  reviewed: null,
};

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
