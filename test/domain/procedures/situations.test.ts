import { expect, test } from 'vitest';
import { listOf, neededIn, situations } from '../../../domain/procedures/situations.ts';
import { paper, procedureWith, question } from '../../support/procedure.ts';

const PROCEDURE = procedureWith({
  questions: [question('born', 'hospital', 'home'), question('witness', 'yes', 'no')],
  documents: [
    paper('form'),
    paper('note', { born: ['hospital'] }),
    paper('letter', { born: ['home'], witness: ['yes'] }),
  ],
});

test('a question is answered only where it is asked', () => {
  expect(situations(PROCEDURE)).toEqual([
    { born: 'hospital' },
    { born: 'home', witness: 'yes' },
    { born: 'home', witness: 'no' },
  ]);
});

test('without questions there is one situation', () => {
  expect(situations(procedureWith())).toEqual([{}]);
});

test('the papers of a situation, needed for certain or not', () => {
  expect(neededIn(PROCEDURE, { born: 'home' })).toEqual(['form']);
  expect(neededIn(PROCEDURE, { born: 'home', witness: 'yes' })).toEqual(['form', 'letter']);
  expect(listOf(PROCEDURE, { born: 'home' })).not.toBe(listOf(PROCEDURE, { born: 'home', witness: 'no' }));
});
