// Rate: what the citizen thinks of the answer; "not solved" opens the matter again.
import { defineFlow } from '../flow.ts';

const RATABLE = { fact: 'complaint', field: 'canRate' } as const;

/**
 * Begun by a choice beside the answer. What came of it and how one was treated are told apart, one tap each. Discontent
 * opens the matter again one rung up, and once the commune has said all it can, shows the way out of it.
 */
export const rate = defineFlow({
  id: 'citizen/rate',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { rating: 'choice', attitude: 'choice', reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['complaint'],
      cases: [
        { when: { all: [RATABLE, { fact: 'complaint', field: 'isRated' }] }, next: 'attitude' },
        { when: RATABLE, next: 'ask' },
        { when: { fact: 'complaint', field: 'canReopen' }, next: 'why' },
      ],
      otherwise: 'notNow',
    },
    ask: {
      kind: 'choose',
      needs: ['complaint'],
      text: { key: 'rate-ask', vars: { code: { fact: 'complaint', field: 'code' } } },
      choices: [
        { id: 'good', label: 'rate-good', keep: { slot: 'rating', value: 'good' }, next: 'attitude' },
        { id: 'fair', label: 'rate-fair', keep: { slot: 'rating', value: 'fair' }, next: 'attitude' },
        { id: 'poor', label: 'rate-poor', keep: { slot: 'rating', value: 'poor' }, next: 'ifPoor' },
      ],
    },
    ifPoor: {
      kind: 'branch',
      needs: ['complaint'],
      cases: [{ when: { fact: 'complaint', field: 'canReopen' }, next: 'why' }],
      otherwise: 'appeal',
    },
    appeal: { kind: 'say', text: { key: 'rate-appeal' }, next: 'attitude' },
    attitude: {
      kind: 'choose',
      text: { key: 'rate-attitude' },
      choices: [
        { id: 'good', label: 'rate-good', keep: { slot: 'attitude', value: 'good' }, next: 'save' },
        { id: 'fair', label: 'rate-fair', keep: { slot: 'attitude', value: 'fair' }, next: 'save' },
        { id: 'poor', label: 'rate-poor', keep: { slot: 'attitude', value: 'poor' }, next: 'save' },
        { id: 'skip', label: 'rate-attitude-skip', next: 'save' },
      ],
    },
    why: {
      kind: 'askText',
      text: { key: 'rate-why' },
      into: 'reason',
      next: 'reopen',
      choices: [
        { id: 'only', label: 'rate-only', keep: { slot: 'rating', value: 'poor' }, next: 'attitude' },
      ],
    },
    save: {
      kind: 'submit',
      command: 'Rate',
      with: { rating: { slotOrNothing: 'rating' }, attitude: { slotOrNothing: 'attitude' } },
    },
    reopen: { kind: 'submit', command: 'Reopen', with: { told: { slot: 'reason' } } },
    notNow: { kind: 'say', text: { key: 'rate-not-now' }, next: 'end' },
  },
});
