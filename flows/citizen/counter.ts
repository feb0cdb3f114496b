// Counter: numbers and appointments, the new ones and my own.
import { defineFlow } from '../flow.ts';

/** Whoever holds a number is shown it instead of a new one. */
export const counter = defineFlow({
  id: 'citizen/counter',
  version: 1,
  who: 'anyone',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['myTicket'],
      cases: [{ when: { fact: 'myTicket', field: 'exists' }, next: 'withNumber' }],
      otherwise: 'wish',
    },
    wish: {
      kind: 'choose',
      needs: ['myVisits'],
      text: { key: 'counter-ask' },
      choices: [
        { id: 'number', label: 'counter-number', next: 'toNumber' },
        { id: 'book', label: 'counter-book', next: 'toBook' },
        { id: 'visits', label: 'counter-visits', next: 'toVisits', when: { list: 'myVisits', is: 'some' } },
        { id: 'leader', label: 'office-leader', next: 'toLeader' },
      ],
    },
    withNumber: {
      kind: 'choose',
      needs: ['myVisits'],
      text: { key: 'counter-ask' },
      choices: [
        { id: 'ticket', label: 'counter-ticket', next: 'toTicket' },
        { id: 'book', label: 'counter-book', next: 'toBook' },
        { id: 'visits', label: 'counter-visits', next: 'toVisits', when: { list: 'myVisits', is: 'some' } },
        { id: 'leader', label: 'office-leader', next: 'toLeader' },
      ],
    },
    toTicket: { kind: 'goto', flow: 'citizen/ticket' },
    toNumber: { kind: 'goto', flow: 'citizen/number' },
    toBook: { kind: 'goto', flow: 'citizen/book' },
    toVisits: { kind: 'goto', flow: 'citizen/visits' },
    toLeader: { kind: 'goto', flow: 'citizen/meet-leader' },
  },
});
