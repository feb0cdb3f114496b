// Cases: what waits for this officer, worst first.
import { defineFlow } from '../flow.ts';

/** Each line says field, hamlet and the working time that is left. Begun with a receipt in `code` it lists that one. */
export const cases = defineFlow({
  id: 'leader/cases',
  version: 1,
  who: 'officer',
  slots: { code: 'told', chosen: 'item' },
  start: 'which',
  steps: {
    which: {
      kind: 'list',
      needs: ['caseList', 'caseCount', 'me'],
      text: {
        key: 'cases-which',
        vars: {
          open: { fact: 'caseCount', field: 'open' },
          overdue: { fact: 'caseCount', field: 'overdue' },
        },
      },
      items: 'caseList',
      into: 'chosen',
      next: 'open',
      empty: 'none',
      choices: [
        { id: 'late', label: 'leader-menu-late', next: 'toLate', when: { fact: 'me', field: 'oversees' } },
      ],
    },
    open: { kind: 'goto', flow: 'leader/case', about: 'chosen' },
    none: {
      kind: 'choose',
      needs: ['me'],
      text: { key: 'cases-none' },
      choices: [
        { id: 'late', label: 'leader-menu-late', next: 'toLate', when: { fact: 'me', field: 'oversees' } },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toLate: { kind: 'goto', flow: 'leader/late' },
    toMenu: { kind: 'goto', flow: 'leader/menu' },
  },
});
