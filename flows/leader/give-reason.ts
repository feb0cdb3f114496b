// Give reason: a superior has asked why the case lies; one sentence answers.
import { defineFlow } from '../flow.ts';

/** Begun by a choice beside the question. */
export const giveReason = defineFlow({
  id: 'leader/give-reason',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canGiveReason' }, next: 'ask' }],
      otherwise: 'notNow',
    },
    ask: { kind: 'askText', text: { key: 'give-reason-ask' }, into: 'reason', next: 'send' },
    send: { kind: 'submit', command: 'GiveReason', with: { reason: { slot: 'reason' } } },
    notNow: { kind: 'say', text: { key: 'not-open-now' }, next: 'end' },
  },
});
