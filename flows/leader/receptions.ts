// Receptions: who has booked to be received by this officer.
import { defineFlow } from '../flow.ts';

/** Only times are told, and why only to whoever is cleared for it: who it is, the person says themselves. */
export const receptions = defineFlow({
  id: 'leader/receptions',
  version: 1,
  who: 'officer',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['receptionBook'],
      cases: [
        { when: { fact: 'receptionBook', field: 'isMine', is: false }, next: 'notMine' },
        { when: { fact: 'receptionBook', field: 'isEmpty' }, next: 'nobody' },
      ],
      otherwise: 'show',
    },
    notMine: { kind: 'say', text: { key: 'reception-not-yours' }, next: 'end' },
    nobody: { kind: 'say', text: { key: 'reception-none' }, next: 'end' },
    show: {
      kind: 'say',
      needs: ['receptionBook'],
      text: { key: 'reception-list', vars: { lines: { fact: 'receptionBook', field: 'lines' } } },
      next: 'end',
    },
  },
});
