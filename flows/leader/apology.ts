// Apology: the machine has drafted it; a human gives the true reason (an empty one comes back), reads it whole and signs.
import { defineFlow } from '../flow.ts';

/** The letter shown is the letter sent: its seven contents come from the same words (DESIGN §5). */
export const apology = defineFlow({
  id: 'leader/apology',
  version: 1,
  who: 'officer',
  about: 'complaint',
  slots: { reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['case'],
      cases: [{ when: { fact: 'case', field: 'canSignApology' }, next: 'why' }],
      otherwise: 'notNow',
    },
    why: { kind: 'askText', text: { key: 'apology-reason' }, into: 'reason', next: 'reasonRead' },
    reasonRead: {
      kind: 'branch',
      needs: ['apologyDraft'],
      cases: [{ when: { fact: 'apologyDraft', field: 'isReasonClear' }, next: 'check' }],
      otherwise: 'reasonAgain',
    },
    reasonAgain: {
      kind: 'askText',
      needs: ['apologyDraft'],
      text: {
        key: 'apology-reason-lacks',
        vars: { faults: { fact: 'apologyDraft', field: 'reasonFaults' } },
      },
      into: 'reason',
      next: 'reasonRead',
    },
    check: {
      kind: 'choose',
      needs: ['apologyDraft'],
      text: { key: 'apology-check', vars: { letter: { fact: 'apologyDraft', field: 'letter' } } },
      choices: [
        { id: 'sign', label: 'apology-sign', next: 'sign' },
        { id: 'again', label: 'apology-again', next: 'why' },
        { id: 'cancel', label: 'answer-cancel', next: 'kept' },
      ],
    },
    sign: { kind: 'submit', command: 'SignApology', with: { reason: { slot: 'reason' } } },
    kept: { kind: 'say', text: { key: 'kept-unsent' }, next: 'end' },
    notNow: { kind: 'say', text: { key: 'apology-not-now' }, next: 'end' },
  },
});
