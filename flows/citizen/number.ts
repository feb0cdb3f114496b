// Number: a number for the counter by tap; priority is declared with one tap, and why is asked by nobody.
import { defineFlow } from '../flow.ts';

/** Only yes or no is handed on; of that the queue keeps a rank (`domain/counter/ticket.ts`). */
export const number = defineFlow({
  id: 'citizen/number',
  version: 1,
  who: 'anyone',
  slots: { field: 'item', priority: 'choice' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['myTicket'],
      cases: [{ when: { fact: 'myTicket', field: 'exists' }, next: 'toTicket' }],
      otherwise: 'field',
    },
    field: {
      kind: 'list',
      needs: ['counterFields'],
      text: { key: 'number-field' },
      items: 'counterFields',
      into: 'field',
      next: 'rules',
      empty: 'none',
    },
    rules: {
      kind: 'branch',
      needs: ['farHamlets'],
      cases: [{ when: { fact: 'farHamlets', field: 'exist' }, next: 'priority' }],
      otherwise: 'priorityPlain',
    },
    priority: {
      kind: 'choose',
      needs: ['farHamlets'],
      text: { key: 'number-priority', vars: { far: { fact: 'farHamlets', field: 'names' } } },
      choices: [
        {
          id: 'no',
          label: 'number-priority-no',
          next: 'take',
          keep: { slot: 'priority', value: 'no' },
        },
        {
          id: 'yes',
          label: 'number-priority-yes',
          next: 'take',
          keep: { slot: 'priority', value: 'yes' },
        },
      ],
    },
    priorityPlain: {
      kind: 'choose',
      text: { key: 'number-priority-plain' },
      choices: [
        {
          id: 'no',
          label: 'number-priority-no',
          next: 'take',
          keep: { slot: 'priority', value: 'no' },
        },
        {
          id: 'yes',
          label: 'number-priority-yes',
          next: 'take',
          keep: { slot: 'priority', value: 'yes' },
        },
      ],
    },
    take: {
      kind: 'submit',
      command: 'TakeNumber',
      with: { field: { slot: 'field' }, priority: { slot: 'priority' } },
    },
    none: {
      kind: 'say',
      needs: ['commune'],
      text: {
        key: 'number-none',
        vars: {
          address: { fact: 'commune', field: 'address' },
          hours: { fact: 'commune', field: 'hours' },
          phone: { fact: 'commune', field: 'phone' },
        },
      },
      next: 'end',
    },
    toTicket: { kind: 'goto', flow: 'citizen/ticket' },
  },
});
