// Ticket: my number as it stands at this moment: how many are before me, about when it is my turn.
import { defineFlow } from '../flow.ts';

/** "0" looks again; the number can be given back, and after a missing paper I come back with it. */
export const ticket = defineFlow({
  id: 'citizen/ticket',
  version: 1,
  who: 'anyone',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['myTicket'],
      cases: [{ when: { fact: 'myTicket', field: 'exists' }, next: 'show' }],
      otherwise: 'none',
    },
    show: {
      kind: 'choose',
      needs: ['myTicket'],
      text: { key: 'ticket-show', vars: { status: { fact: 'myTicket', field: 'status' } } },
      choices: [
        {
          id: 'back',
          label: 'ticket-come-back',
          next: 'comeBack',
          when: { fact: 'myTicket', field: 'isLacking' },
        },
        { id: 'look', label: 'ticket-look', next: 'begin' },
        {
          id: 'giveUp',
          label: 'ticket-give-up',
          next: 'giveUp',
          when: { fact: 'myTicket', field: 'canGiveUp' },
        },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    none: {
      kind: 'choose',
      text: { key: 'ticket-none' },
      choices: [
        { id: 'number', label: 'counter-number', next: 'toNumber' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    comeBack: {
      kind: 'submit',
      needs: ['myTicket'],
      command: 'ComeBack',
      with: { ticket: { fact: 'myTicket', field: 'id' } },
    },
    giveUp: {
      kind: 'submit',
      needs: ['myTicket'],
      command: 'GiveUpNumber',
      with: { ticket: { fact: 'myTicket', field: 'id' } },
    },
    toNumber: { kind: 'goto', flow: 'citizen/number' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
