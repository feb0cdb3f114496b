// Balance: how many open cases each officer has, for whoever shares out the work.
import { defineFlow } from '../flow.ts';

/** Fullest first, so that nobody is given more who has most already. */
export const balance = defineFlow({
  id: 'leader/balance',
  version: 1,
  who: 'officer',
  slots: {},
  start: 'show',
  steps: {
    show: {
      kind: 'choose',
      needs: ['balance'],
      text: { key: 'balance-show', vars: { lines: { fact: 'balance', field: 'lines' } } },
      choices: [
        { id: 'late', label: 'leader-menu-late', next: 'toLate' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toLate: { kind: 'goto', flow: 'leader/late' },
    toMenu: { kind: 'goto', flow: 'leader/menu' },
  },
});
