// Visits: what I have booked, and giving it up.
import { defineFlow } from '../flow.ts';

/** Each leads to `citizen/visit`. */
export const visits = defineFlow({
  id: 'citizen/visits',
  version: 1,
  who: 'anyone',
  slots: { chosen: 'item' },
  start: 'which',
  steps: {
    which: {
      kind: 'list',
      needs: ['myVisits'],
      text: { key: 'visit-which' },
      items: 'myVisits',
      into: 'chosen',
      next: 'open',
      empty: 'none',
    },
    open: { kind: 'goto', flow: 'citizen/visit', about: 'chosen' },
    none: { kind: 'say', text: { key: 'visit-none' }, next: 'end' },
  },
});
