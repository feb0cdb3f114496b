// Hours: when the office is open, who sits at which counter today, and the posted fees.
import { defineFlow } from '../flow.ts';

/** Fees of a procedure for this very person stand in its list of papers; here is the table on the wall. */
export const hours = defineFlow({
  id: 'citizen/hours',
  version: 1,
  who: 'anyone',
  slots: {},
  start: 'hours',
  steps: {
    hours: {
      kind: 'choose',
      needs: ['officeTable', 'commune'],
      text: {
        key: 'office-table',
        vars: {
          address: { fact: 'commune', field: 'address' },
          phone: { fact: 'commune', field: 'phone' },
          lines: { fact: 'officeTable', field: 'hours' },
        },
      },
      choices: [
        {
          id: 'fees',
          label: 'office-fees-button',
          next: 'fees',
          when: { fact: 'officeTable', field: 'hasFees' },
        },
        { id: 'counter', label: 'office-counter', next: 'toCounter' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    fees: {
      kind: 'choose',
      needs: ['officeTable'],
      text: { key: 'office-fees', vars: { lines: { fact: 'officeTable', field: 'fees' } } },
      choices: [
        { id: 'papers', label: 'menu-procedure', next: 'toPapers' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toPapers: { kind: 'goto', flow: 'citizen/procedure' },
    toCounter: { kind: 'goto', flow: 'citizen/counter' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
