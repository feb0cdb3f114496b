// Rate: what the citizen thinks of the answer; "not solved" opens the matter again.
import { defineFlow } from '../flow.ts';

/** Begun by a choice beside the answer. One tap is enough to be content; discontent may say why. */
export const rate = defineFlow({
  id: 'citizen/rate',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { rating: 'choice', reason: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['complaint'],
      cases: [
        { when: { fact: 'complaint', field: 'canRate' }, next: 'ask' },
        { when: { fact: 'complaint', field: 'canReopen' }, next: 'why' },
      ],
      otherwise: 'notNow',
    },
    ask: {
      kind: 'choose',
      needs: ['complaint'],
      text: { key: 'rate-ask', vars: { code: { fact: 'complaint', field: 'code' } } },
      choices: [
        { id: 'good', label: 'rate-good', keep: { slot: 'rating', value: 'good' }, next: 'save' },
        { id: 'fair', label: 'rate-fair', keep: { slot: 'rating', value: 'fair' }, next: 'save' },
        { id: 'poor', label: 'rate-poor', keep: { slot: 'rating', value: 'poor' }, next: 'why' },
      ],
    },
    why: {
      kind: 'askText',
      text: { key: 'rate-why' },
      into: 'reason',
      next: 'reopen',
      choices: [{ id: 'only', label: 'rate-only', keep: { slot: 'rating', value: 'poor' }, next: 'save' }],
    },
    save: { kind: 'submit', command: 'Rate', with: { rating: { slot: 'rating' } } },
    reopen: { kind: 'submit', command: 'Reopen', with: { told: { slot: 'reason' } } },
    notNow: { kind: 'say', text: { key: 'rate-not-now' }, next: 'end' },
  },
});
