// Person: a human takes over, now if somebody is there, else at the start of office hours.
import { defineFlow } from '../flow.ts';

/** Reached by 9 from everywhere. Out of hours it gives phone and hours and takes a message. */
export const person = defineFlow({
  id: 'citizen/person',
  version: 1,
  who: 'anyone',
  slots: { about: 'told' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['duty'],
      cases: [{ when: { fact: 'duty', field: 'isThere' }, next: 'ask' }],
      otherwise: 'closed',
    },
    ask: {
      kind: 'askText',
      text: { key: 'person-about' },
      into: 'about',
      next: 'call',
      choices: [{ id: 'now', label: 'person-now', next: 'call' }],
    },
    closed: {
      kind: 'choose',
      needs: ['commune'],
      text: {
        key: 'person-closed',
        vars: {
          hours: { fact: 'commune', field: 'hours' },
          address: { fact: 'commune', field: 'address' },
          phone: { fact: 'commune', field: 'phone' },
        },
      },
      choices: [
        { id: 'yes', label: 'person-leave-yes', next: 'message' },
        { id: 'no', label: 'person-leave-no', next: 'end' },
      ],
    },
    message: { kind: 'askText', text: { key: 'person-message' }, into: 'about', next: 'call' },
    call: { kind: 'submit', command: 'CallPerson', with: { about: { slotOrNothing: 'about' } } },
  },
});
