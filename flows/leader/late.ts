// Late: what is late in the commune and with whom, as far as this leader stands above it.
import { defineFlow } from '../flow.ts';

/** Worst first. What the reader may not read is neither listed nor counted. */
export const late = defineFlow({
  id: 'leader/late',
  version: 1,
  who: 'officer',
  slots: { chosen: 'item' },
  start: 'which',
  steps: {
    which: {
      kind: 'list',
      needs: ['lateCases', 'lateCount'],
      text: { key: 'late-which', vars: { count: { fact: 'lateCount', field: 'count' } } },
      items: 'lateCases',
      into: 'chosen',
      next: 'open',
      empty: 'none',
      choices: [{ id: 'balance', label: 'leader-menu-balance', next: 'toBalance' }],
    },
    open: { kind: 'goto', flow: 'leader/overdue', about: 'chosen' },
    toBalance: { kind: 'goto', flow: 'leader/balance' },
    none: {
      kind: 'choose',
      text: { key: 'late-none' },
      choices: [
        { id: 'balance', label: 'leader-menu-balance', next: 'toBalance' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toMenu: { kind: 'goto', flow: 'leader/menu' },
  },
});
