// Taken over: what the other body has said: it takes the case, or it does not.
import { defineFlow } from '../flow.ts';

/** Only its acceptance moves the case; also afterwards it may give it back. */
export const takenOver = defineFlow({
  id: 'leader/taken-over',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [
        { when: { fact: 'case', field: 'canNoteTakenOver' }, next: 'which' },
        { when: { fact: 'case', field: 'canNoteTurnedDown' }, next: 'why' },
      ],
      otherwise: 'notNow',
    },
    which: {
      kind: 'choose',
      text: { key: 'taken-over-which' },
      choices: [
        { id: 'yes', label: 'taken-over-yes', next: 'taken' },
        { id: 'no', label: 'taken-over-no', next: 'why' },
        { id: 'later', label: 'taken-over-later', next: 'kept' },
      ],
    },
    taken: { kind: 'submit', command: 'NoteTakenOver', with: {} },
    why: { kind: 'askText', text: { key: 'taken-over-why' }, into: 'reason', next: 'turnedDown' },
    turnedDown: { kind: 'submit', command: 'NoteTurnedDown', with: { reason: { slot: 'reason' } } },
    kept: { kind: 'say', text: { key: 'taken-over-kept' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
