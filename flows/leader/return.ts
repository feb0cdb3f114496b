// Return: the case is not mine; back to who sent it, the second time to the chairman.
import { defineFlow } from '../flow.ts';

/** The reason goes to whoever decides anew, not to the citizen. */
export const returnCase = defineFlow({
  id: 'leader/return',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canReturn' }, next: 'ask' }],
      otherwise: 'notNow',
    },
    ask: { kind: 'askText', text: { key: 'return-ask' }, into: 'reason', next: 'send' },
    send: { kind: 'submit', command: 'Return', with: { reason: { slot: 'reason' } } },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
