// Fix: the clerk puts one part of a draft right; the letter is shown again before anything else happens with it.
import { defineFlow } from '../flow.ts';

/** Only parts that this letter has are offered. */
export const letterFix = defineFlow({
  id: 'letters/fix',
  version: 1,
  who: 'officer',
  about: 'letter',
  slots: { part: 'choice', text: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['letter'],
      cases: [{ when: { fact: 'letter', field: 'canAsk' }, next: 'which' }],
      otherwise: 'notNow',
    },
    which: {
      kind: 'choose',
      needs: ['letter'],
      text: { key: 'letters-fix-which' },
      choices: [
        {
          id: 'name',
          label: 'letters-fix-name',
          keep: { slot: 'part', value: 'name' },
          next: 'ask',
          when: { fact: 'letter', field: 'hasName' },
        },
        { id: 'matter', label: 'letters-fix-matter', keep: { slot: 'part', value: 'matter' }, next: 'ask' },
        {
          id: 'reason',
          label: 'letters-fix-reason',
          keep: { slot: 'part', value: 'reason' },
          next: 'ask',
          when: { fact: 'letter', field: 'hasReason' },
        },
        { id: 'words', label: 'letters-fix-words', keep: { slot: 'part', value: 'words' }, next: 'askWords' },
      ],
    },
    ask: { kind: 'askText', text: { key: 'letters-fix-ask' }, into: 'text', next: 'save' },
    askWords: {
      kind: 'askText',
      text: { key: 'letters-fix-words-ask' },
      into: 'text',
      next: 'save',
      choices: [{ id: 'prepared', label: 'letters-fix-prepared', next: 'save' }],
    },
    save: {
      kind: 'submit',
      command: 'CorrectLetter',
      with: { part: { slot: 'part' }, text: { slotOrNothing: 'text' } },
    },
    notNow: { kind: 'say', text: { key: 'letters-gone' }, next: 'end' },
  },
});
