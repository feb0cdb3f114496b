// Urgent: the case is answered within hours from now on.
import { defineFlow } from '../flow.ts';

/** Asked back once, for the citizen is told the new time and the ladder keeps it. */
export const urgent = defineFlow({
  id: 'leader/urgent',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canMarkUrgent' }, next: 'sure' }],
      otherwise: 'notNow',
    },
    sure: {
      kind: 'choose',
      text: { key: 'urgent-sure' },
      choices: [
        { id: 'yes', label: 'urgent-yes', next: 'mark' },
        { id: 'no', label: 'answer-cancel', next: 'kept' },
      ],
    },
    mark: { kind: 'submit', command: 'MarkUrgent', with: {} },
    kept: { kind: 'say', text: { key: 'kept-unsent' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
