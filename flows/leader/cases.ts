// Cases: what waits for this officer, worst first.
import { defineFlow } from '../flow.ts';

/**
 * Each line says field, hamlet and the working time that is left. Begun with a receipt in `code` it lists that one.
 * Whoever may open sealed matters finds the way to them here; nobody else learns that there are any.
 */
export const cases = defineFlow({
  id: 'leader/cases',
  version: 1,
  who: 'officer',
  slots: { code: 'told', chosen: 'item' },
  start: 'which',
  steps: {
    which: {
      kind: 'list',
      needs: ['caseList', 'caseCount', 'me', 'sealedList'],
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
      empty: 'ifSealed',
      choices: [
        {
          id: 'sealed',
          label: 'leader-menu-sealed',
          next: 'toSealed',
          when: { list: 'sealedList', is: 'some' },
        },
        { id: 'late', label: 'leader-menu-late', next: 'toLate', when: { fact: 'me', field: 'oversees' } },
      ],
    },
    ifSealed: {
      kind: 'branch',
      needs: ['sealedList'],
      cases: [{ when: { list: 'sealedList', is: 'some' }, next: 'toSealed' }],
      otherwise: 'none',
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
    toSealed: { kind: 'goto', flow: 'leader/sealed' },
  },
});
